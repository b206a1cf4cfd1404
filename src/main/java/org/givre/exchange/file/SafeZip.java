package org.givre.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Whether a workbook may be opened: it unpacks to a sane size, holds a sane number of parts, and
 * none of them declares a document type (an entity could name a file of this machine, or grow
 * without end).
 */
final class SafeZip {

  private static final long MOST_UNPACKED = 400L * 1024 * 1024;
  private static final int MOST_TIMES = 120;
  private static final long SMALL = 4L * 1024 * 1024;
  private static final int MOST_PARTS = 1_000;
  private static final int PIECE = 64 * 1024;
  private static final String[] DECLARED = {"<!DOCTYPE", "<!ENTITY"};

  private SafeZip() {}

  static boolean isSafe(byte[] content) {
    long most = Math.max(SMALL, Math.min(MOST_UNPACKED, (long) content.length * MOST_TIMES));
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
      if (parts.isEmpty() || parts.size() > MOST_PARTS) {
        return false;
      }
      long left = most;
      for (ZipArchiveEntry part : parts) {
        left -= unpacked(zip, part, left);
        if (left < 0) {
          return false;
        }
      }
      return true;
    } catch (IOException | IllegalArgumentException damaged) {
      return false;
    }
  }

  /** How much it unpacks to; more than {@code most} as soon as it may not be opened. */
  private static long unpacked(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
    byte[] piece = new byte[PIECE];
    long unpacked = 0;
    String tail = "";
    try (InputStream in = zip.getInputStream(part)) {
      for (int read = in.read(piece); read > 0; read = in.read(piece)) {
        unpacked += read;
        String text = tail + plain(piece, read);
        if (unpacked > most || declares(text)) {
          return most + 1;
        }
        tail = text.substring(Math.max(0, text.length() - DECLARED[0].length()));
      }
    }
    return unpacked;
  }

  /** Without the zero bytes of UTF-16: a declaration hides in no encoding. */
  private static String plain(byte[] piece, int length) {
    String text = new String(piece, 0, length, StandardCharsets.ISO_8859_1);
    return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
  }

  private static boolean declares(String text) {
    for (String each : DECLARED) {
      if (text.contains(each)) {
        return true;
      }
    }
    return false;
  }
}
