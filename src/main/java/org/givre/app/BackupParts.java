package org.givre.app;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.givre.app.safe.FolderSecrets;
import org.givre.audit.Head;
import org.givre.backup.BackupPlan;
import org.givre.backup.Backups;
import org.givre.backup.file.FolderCopies;
import org.givre.backup.store.SqlBackupLog;
import org.givre.kernel.Work;
import org.givre.keys.KeyFolder;
import org.givre.settings.BackupSettings;
import org.givre.words.Formats;

/** Backups of the open folder, joined. */
public record BackupParts(
    Backups backups, Supplier<BackupPlan> plan, BackupClock clock, FolderSecrets secrets) {

  public static BackupParts of(OpenFolder open) {
    Ground ground = open.ground();
    FolderCopies copies =
        new FolderCopies(
            new FolderCopies.Subject(
                ground.folder().root(),
                ground.folder().backups(),
                ground.mark().id(),
                ground.training(),
                open.database(),
                open.secrets().database()),
            open.secrets()::key,
            () -> second(ground.settings().read().backup()),
            journalOf(ground),
            ground.ticker());
    Backups backups =
        new Backups(ground.works(), ground.journal(), new SqlBackupLog(), copies, ground.ticker());
    Supplier<BackupPlan> plan = () -> plan(ground.settings().read().backup());
    BackupClock clock = new BackupClock(backups, plan, ground.mark().madeAt(), ground.ticker());
    return new BackupParts(backups, plan, clock, open.secrets());
  }

  private static FolderCopies.Ends journalOf(Ground ground) {
    return new FolderCopies.Ends() {
      @Override
      public Head head(Work work) {
        return ground.trail().head(work);
      }

      @Override
      public boolean isProved(Work work) {
        return ground.trail().verify(work, done -> {}).isIntact();
      }
    };
  }

  private static BackupPlan plan(BackupSettings settings) {
    return new BackupPlan(settings.at(), Formats.PARIS, settings.days(), settings.months());
  }

  /** The second medium as it is set. */
  static Optional<Path> second(BackupSettings settings) {
    return Optional.of(settings.second()).filter(text -> !text.isBlank()).map(Path::of);
  }

  /** Signs a drill's record with the site's key; whoever has its public half can check it. */
  public static Backups.Signer signer(Ground ground) {
    KeyFolder keys = new KeyFolder(ground.folder().root().resolve("keys"));
    return record -> {
      byte[] bytes = record.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      var key = keys.siteKey();
      return record
          + "signed Ed25519 "
          + key.open().id()
          + " "
          + Base64.getEncoder().encodeToString(key.sign(bytes))
          + System.lineSeparator();
    };
  }
}
