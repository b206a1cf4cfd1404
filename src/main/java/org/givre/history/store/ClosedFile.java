package org.givre.history.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.givre.history.Spool.Closed;
import org.givre.history.SpoolUnwritable;
import org.givre.kernel.Digest;

/** Packs a spool file whose day is over. */
final class ClosedFile {

  static final String PACKED = ".gz";

  private final Path folder;
  private final LocalDate day;

  ClosedFile(Path folder, LocalDate day) {
    this.folder = folder;
    this.day = day;
  }

  /** The plain file goes once the packed one is forced and says the same. */
  Closed close(Path plain) {
    Path packed = free();
    Path unfinished = folder.resolve(packed.getFileName() + ".part");
    try {
      String name = packed.getFileName().toString();
      Closed closed = closed(name, Files.newInputStream(plain));
      pack(plain, unfinished);
      Closed back = closed(name, new GZIPInputStream(Files.newInputStream(unfinished)));
      if (!back.equals(closed)) {
        throw new IOException("packed file reads otherwise: " + name);
      }
      Files.move(unfinished, packed, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(plain);
      return closed;
    } catch (IOException failed) {
      throw new SpoolUnwritable(failed);
    }
  }

  private Path free() {
    for (int part = 1; ; part++) {
      Path path = folder.resolve(day + "." + part + FileSpool.SUFFIX + PACKED);
      if (Files.notExists(path)) {
        return path;
      }
    }
  }

  private static void pack(Path plain, Path packed) throws IOException {
    try (InputStream in = Files.newInputStream(plain);
        OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), 1 << 16)) {
      in.transferTo(out);
    }
    try (FileChannel forced = FileChannel.open(packed, StandardOpenOption.WRITE)) {
      forced.force(true);
    }
  }

  static Optional<Closed> look(Path folder, String file) {
    Path path = folder.resolve(file);
    if (Files.notExists(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(closed(file, new GZIPInputStream(Files.newInputStream(path))));
    } catch (ZipException | EOFException damaged) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Closed closed(String file, InputStream lines) throws IOException {
    try (DigestInputStream in = new DigestInputStream(lines, sha256())) {
      long bytes = in.transferTo(OutputStream.nullOutputStream());
      String hex = HexFormat.of().formatHex(in.getMessageDigest().digest());
      return new Closed(file, new Digest(hex), bytes);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
