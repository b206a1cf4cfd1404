package org.givre.backup.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.givre.backup.BackupFailed;
import org.givre.backup.Manifest;
import org.givre.db.ClosedFile;
import org.givre.db.DatabaseUnusable;
import org.givre.keys.FolderKey;

/** A backup restored beside everything, looked at, and cleared away or taken into use. */
final class Scratch implements AutoCloseable {

  private final Path root;
  private final Manifest manifest;
  private final String secret;

  private Scratch(Path root, Manifest manifest, String secret) {
    this.root = root;
    this.manifest = manifest;
    this.secret = secret;
  }

  /**
   * Restores into {@code root}, which is emptied first, and compares every file and every table
   * with the manifest.
   */
  static Scratch restore(Path file, FolderKey key, Path root) {
    Scratch whole = null;
    try {
      FolderFiles.clear(root);
      Files.createDirectories(root);
      Manifest manifest = Archive.unpack(file, key, root);
      String secret = KeyNote.read(root).map(note -> note.secret(key)).orElse("");
      Scratch scratch = new Scratch(root, manifest, secret);
      scratch.compareTables();
      whole = scratch;
      return scratch;
    } catch (IOException failed) {
      throw new BackupFailed(BackupFailed.Why.UNWRITABLE, failed);
    } finally {
      if (whole == null) {
        cleared(root);
      }
    }
  }

  private static void cleared(Path root) {
    try {
      FolderFiles.clear(root);
    } catch (IOException failed) {
      throw new BackupFailed(BackupFailed.Why.UNWRITABLE, failed);
    }
  }

  private void compareTables() {
    try {
      var figures = database().figures();
      var now = figures.stream().map(FolderCopies::table).toList();
      if (!now.equals(manifest.tables())) {
        throw new BackupFailed(BackupFailed.Why.DIFFERENT, "a table of the database");
      }
    } catch (DatabaseUnusable damaged) {
      throw new BackupFailed(BackupFailed.Why.DIFFERENT, damaged);
    }
  }

  ClosedFile database() {
    return new ClosedFile(root.resolve("givre"), secret);
  }

  Path root() {
    return root;
  }

  Manifest manifest() {
    return manifest;
  }

  @Override
  public void close() {
    cleared(root);
  }
}
