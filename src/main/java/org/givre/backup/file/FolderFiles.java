package org.givre.backup.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.givre.kernel.Digest;

/** Which files of a data folder are worth keeping, and plain work with files. */
final class FolderFiles {
  private FolderFiles() {}

  static final String DATABASE = "givre.mv.db";

  /** Made again by the program, or about this machine only, or copies themselves. */
  private static final Set<String> LEFT =
      Set.of(
          "backups",
          "logs",
          "exports",
          "aside",
          "restoring",
          "givre.lock",
          "givre.holder",
          "givre.head",
          "givre.forced",
          "givre.sock",
          "givre.trace.db",
          "givre.seal");

  /** Everything but the database, as paths within the folder, in order. */
  static List<Path> beside(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(root::relativize)
          .filter(FolderFiles::isKept)
          .sorted()
          .toList();
    }
  }

  private static boolean isKept(Path path) {
    String first = path.getName(0).toString();
    String name = path.getFileName().toString();
    return !LEFT.contains(first)
        && !first.startsWith("givre.mv.db")
        && !first.startsWith("givre-upgrade")
        && !name.endsWith(".part")
        && !name.endsWith(".new")
        && !name.endsWith(".tmp");
  }

  static String named(Path relative) {
    return relative.toString().replace('\\', '/');
  }

  /** Refuses every name that could lead out of the folder it is unpacked into. */
  static Path within(Path root, String name) throws IOException {
    Path path = root.resolve(name).normalize();
    if (name.isBlank() || name.contains("\\") || !path.startsWith(root) || path.equals(root)) {
      throw new IOException("a name that leads out of the folder");
    }
    return path;
  }

  static Digest digest(Path file) throws IOException {
    MessageDigest sha256 = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return new Digest(HexFormat.of().formatHex(sha256.digest()));
  }

  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Names of patients and keys are in there: nobody else's business. */
  static void ownerOnly(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** Takes a scratch folder away; what is gone already is no matter. */
  static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (NoSuchFileException goneMeanwhile) {
      return;
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
