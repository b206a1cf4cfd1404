package org.givre.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Passwords of other systems, each in a file of its own that only the owner of the data folder may
 * read: never in the settings file, never shown again.
 */
public final class Secrets {

  private final Path folder;

  public Secrets(DataFolder data) {
    this.folder = data.root().resolve("secrets");
  }

  /** Empty when none is kept under this name. */
  public String read(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public void write(String name, String secret) {
    try {
      Files.createDirectories(folder);
      Path fresh = folder.resolve(name + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(fresh);
      if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(fresh, secret, StandardCharsets.UTF_8);
      Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
