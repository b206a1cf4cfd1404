package org.givre.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/**
 * A PAdES signature appended to a finished file: the bytes before it stay as they were, so that the
 * file's own seal goes on holding.
 */
public final class Increment {
  private Increment() {}

  private static final int ROOM = 16 * 1024;

  /**
   * Appends a signature.
   *
   * @param signer makes a detached CMS signature of the bytes it is given
   */
  public static byte[] sign(
      byte[] file, String name, ZonedDateTime at, UnaryOperator<byte[]> signer) {
    try (PDDocument document = Loader.loadPDF(file);
        SignatureOptions options = new SignatureOptions()) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
      signature.setName(name);
      signature.setSignDate(GregorianCalendar.from(at.withNano(0)));
      options.setPreferredSignatureSize(ROOM);
      document.addSignature(signature, options);
      ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + 2 * ROOM + 8_192);
      ExternalSigningSupport open = document.saveIncrementalForExternalSigning(out);
      open.setSignature(signer.apply(open.getContent().readAllBytes()));
      return out.toByteArray();
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }

  /** A file taken apart: what it was before, the bytes that were signed, the signature. */
  public record Opened(byte[] before, byte[] signed, byte[] signature) {}

  /**
   * Empty when nothing was appended, or what was is no signature of the whole rest of the file.
   *
   * @param file a file with exactly one appended signature
   */
  public static Optional<Opened> open(byte[] file) {
    int end = endOfFirst(file);
    if (end < 0 || end >= file.length) {
      return Optional.empty();
    }
    try (PDDocument document = Loader.loadPDF(file)) {
      PDSignature last = document.getLastSignatureDictionary();
      if (last == null || document.getSignatureDictionaries().size() != 1) {
        return Optional.empty();
      }
      int[] range = last.getByteRange();
      boolean whole =
          range.length == 4
              && range[0] == 0
              && range[1] >= end
              && range[2] > range[1]
              && range[2] + range[3] == file.length
              && isWrittenAsWeDo(Arrays.copyOfRange(file, range[1], range[2]));
      return whole
          ? Optional.of(
              new Opened(
                  Arrays.copyOf(file, end), last.getSignedContent(file), last.getContents(file)))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /**
   * The place of the signature is the one part that nothing signs: only capitals, the signature's
   * own length and zeros after it may stand there.
   */
  private static boolean isWrittenAsWeDo(byte[] place) {
    String text = new String(place, StandardCharsets.ISO_8859_1);
    if (!text.matches("<3082[0-9A-F]+>") || text.length() != 2 * ROOM + 2) {
      return false;
    }
    int length = 4 + Integer.parseInt(text.substring(5, 9), 16);
    return text.substring(1 + 2 * length, text.length() - 1)
        .chars()
        .allMatch(digit -> digit == '0');
  }

  /** Where the file ended before anything was appended; -1 when it is no file of ours. */
  private static int endOfFirst(byte[] file) {
    byte[] mark = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at <= file.length - mark.length; at++) {
      if (Arrays.equals(file, at, at + mark.length, mark, 0, mark.length)) {
        int end = at + mark.length;
        return end < file.length && file[end] == '\n' ? end + 1 : end;
      }
    }
    return -1;
  }
}
