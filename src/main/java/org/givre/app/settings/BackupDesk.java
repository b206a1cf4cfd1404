package org.givre.app.settings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.backup.BackupFailed;
import org.givre.backup.BackupLog;
import org.givre.kernel.Outcome;
import org.givre.settings.SettingsFile;

/**
 * What the backups section works with.
 *
 * @param codeOf journals that the key's code was shown, and gives it
 */
public record BackupDesk(
    GuardActs acts,
    SettingsFile file,
    Doing doing,
    Supplier<Known> known,
    CodeOf codeOf,
    Supplier<By> by) {

  /** What is known now. */
  public record Known(
      Optional<Instant> last,
      boolean late,
      boolean second,
      Optional<BackupFailed.Why> failed,
      Instant now,
      List<BackupLog.Line> newest) {}

  /** The two acts of the section; both may take minutes. */
  public interface Doing {

    Outcome<String> backUp(By by);

    Outcome<String> drill(By by);
  }

  /** The code of the folder's key. */
  @FunctionalInterface
  public interface CodeOf {
    Outcome<String> shownTo(By by);
  }
}
