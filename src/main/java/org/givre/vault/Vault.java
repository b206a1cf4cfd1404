package org.givre.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.givre.kernel.Digest;

/**
 * Attached files by what they hold: the name of a file is the SHA-256 of its bytes. A file is kept
 * once, never changed, never deleted.
 */
public final class Vault {

  /** A scan of some hundred pages; what is larger was scanned wrongly. */
  public static final long MOST_BYTES = 64L * 1024 * 1024;

  private static final int PIECE = 64 * 1024;

  private final Path folder;

  public Vault(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps everything the stream holds; it is on disk when this returns.
   *
   * @throws FileTooLarge beyond {@link #MOST_BYTES}; nothing is kept then
   */
  public Digest put(InputStream content) {
    try {
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, "incoming", ".part");
      try {
        Digest digest = copy(content, unfinished);
        keep(unfinished, digest);
        return digest;
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Digest copy(InputStream content, Path file) throws IOException {
    MessageDigest sha256 = sha256();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha256)) {
      byte[] piece = new byte[PIECE];
      long total = 0;
      for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
        total += read;
        if (total > MOST_BYTES) {
          throw new FileTooLarge(MOST_BYTES);
        }
        out.write(piece, 0, read);
      }
    }
    try (FileChannel forced = FileChannel.open(file, StandardOpenOption.WRITE)) {
      forced.force(true);
    }
    return new Digest(HexFormat.of().formatHex(sha256.digest()));
  }

  private void keep(Path unfinished, Digest digest) throws IOException {
    Path file = file(digest);
    Files.createDirectories(file.getParent());
    if (!Files.exists(file)) {
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Empty when no such file is kept. */
  public Optional<byte[]> get(Digest digest) {
    try {
      Path file = file(digest);
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where a kept file lies, to open it with another program. */
  public Path file(Digest digest) {
    return folder.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
  }

  /** Files whose bytes are no longer what their name says. */
  public List<Path> damaged() {
    try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder, 2) : Stream.empty()) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
          .filter(Vault::isDamaged)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean isDamaged(Path file) {
    try {
      return !Digest.of(Files.readAllBytes(file)).hex().equals(file.getFileName().toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
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
