package org.givre.backup.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.givre.keys.FolderKey;

/**
 * Which key a data folder is under, one line in its {@code givre.key}: the key's id, and {@code
 * database} when the database file is encrypted too. Never the key itself.
 *
 * @param database whether the database file is encrypted under it
 */
public record KeyNote(String id, boolean database) {

  private static final String NAME = "givre.key";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{16})( database)?\\s*");

  /** Empty when the folder has no key yet. */
  public static Optional<KeyNote> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
    return line.matches()
        ? Optional.of(new KeyNote(line.group(1), line.group(2) != null))
        : Optional.empty();
  }

  public void write(Path folder) throws IOException {
    Files.writeString(
        folder.resolve(NAME), id + (database ? " database" : "") + "\n", StandardCharsets.US_ASCII);
    FolderFiles.force(folder.resolve(NAME));
  }

  /** What the database is encrypted with; empty for a plain one. */
  public String secret(FolderKey key) {
    return database ? key.databasePassword() : "";
  }
}
