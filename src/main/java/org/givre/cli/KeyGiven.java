package org.givre.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.givre.app.safe.FolderSecrets;
import org.givre.backup.BackupFailed;
import org.givre.backup.file.Restoring;
import org.givre.keys.FolderKey;
import org.givre.settings.DataFolder;
import org.givre.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * How a verb gets the key of a backup: this account's, a file's, or typed from the safe's paper.
 */
final class KeyGiven {

  @Option(
      names = "--key",
      paramLabel = "FICHIER",
      description = "fichier qui contient le code de la clé (sinon : ce compte, ou à la frappe)")
  private Path file;

  /** The key that opens this backup. */
  FolderKey of(Path backup, DataFolder folder, CommandSpec spec, Words words) {
    if (!Files.exists(backup)) {
      throw new BackupFailed(BackupFailed.Why.NONE, backup.toString());
    }
    String id =
        Restoring.keyId(backup)
            .orElseThrow(() -> new BackupFailed(BackupFailed.Why.BROKEN, "no backup of ours"));
    return given(words, spec)
        .or(() -> FolderSecrets.of(folder).find(id))
        .or(() -> typed(id, spec, words))
        .filter(key -> key.id().equals(id))
        .orElseThrow(() -> new BackupFailed(BackupFailed.Why.KEY_MISSING, id));
  }

  private Optional<FolderKey> given(Words words, CommandSpec spec) {
    try {
      return file == null ? Optional.empty() : FolderKey.ofCode(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<FolderKey> typed(String id, CommandSpec spec, Words words) {
    char[] code = Opening.caller(spec).secret(words.of("backup.cli.key", id));
    return FolderKey.ofCode(new String(code));
  }
}
