package org.givre.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Where the secrets of data folders are kept: a file each, named by the key's id, that only its
 * owner may read. The operating system's account keeps them, away from the data they open.
 */
public final class FolderKeys {

  private final Path folder;

  public FolderKeys(Path folder) {
    this.folder = folder;
  }

  /**
   * The operating system account's own, in its settings folder; elsewhere when {@code GIVRE_KEYS}
   * or the property {@code givre.keys} says so.
   */
  public static FolderKeys ofAccount() {
    String given = System.getProperty("givre.keys", System.getenv("GIVRE_KEYS"));
    if (given != null && !given.isBlank()) {
      return new FolderKeys(Path.of(given));
    }
    String windows = System.getenv("APPDATA");
    String linux = System.getenv("XDG_CONFIG_HOME");
    Path settings =
        windows != null && !windows.isBlank()
            ? Path.of(windows)
            : linux != null && !linux.isBlank()
                ? Path.of(linux)
                : Path.of(System.getProperty("user.home"), ".config");
    return new FolderKeys(settings.resolve("givre").resolve("keys"));
  }

  /**
   * @throws KeyUnusable when the file is there and does not hold the key of this id
   */
  public Optional<FolderKey> find(String id) {
    Path file = file(id);
    if (!id.matches("[0-9a-f]{16}") || !Files.exists(file)) {
      return Optional.empty();
    }
    try {
      FolderKey key =
          FolderKey.ofCode(Files.readString(file, StandardCharsets.ISO_8859_1))
              .orElseThrow(() -> new KeyUnusable(file, null));
      if (!key.id().equals(id)) {
        throw new KeyUnusable(file, null);
      }
      return Optional.of(key);
    } catch (IOException unreadable) {
      throw new KeyUnusable(file, unreadable);
    }
  }

  /** Keeps a key, whole and on disk; one that is there already stays. */
  public void keep(FolderKey key) {
    try {
      Path file = file(key.id());
      if (Files.exists(file)) {
        return;
      }
      Files.createDirectories(folder);
      Path unfinished = folder.resolve(key.id() + ".part");
      Files.deleteIfExists(unfinished);
      Files.createFile(unfinished, ownerOnly());
      try (FileChannel out = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        out.write(ByteBuffer.wrap((key.code() + "\n").getBytes(StandardCharsets.US_ASCII)));
        out.force(true);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private FileAttribute<?>[] ownerOnly() throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private Path file(String id) {
    return folder.resolve(id + ".key");
  }
}
