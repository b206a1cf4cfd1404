package org.givre.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.app.settings.AccountSection;
import org.givre.app.settings.BackupDesk;
import org.givre.app.settings.BackupSection;
import org.givre.app.settings.GuardActs;
import org.givre.app.settings.Section;
import org.givre.audit.Subject;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;
import org.givre.keys.FolderKey;
import org.givre.settings.Settings;

/** The sections of the settings that guard the site: rules for accounts, backups with their key. */
final class GuardPages {

  private static final int SHOWN = 60;

  private GuardPages() {}

  static List<Section> of(
      Screen screen,
      Ground ground,
      BackupParts backups,
      Supplier<By> by,
      Consumer<Settings> changed) {
    GuardActs acts = new GuardActs(ground.works(), ground.settings(), ground.journal());
    BackupDesk desk =
        new BackupDesk(
            acts,
            ground.settings(),
            doing(ground, backups),
            () -> known(ground, backups),
            who -> code(ground, backups, who),
            by);
    return List.of(
        new Section(
            "settings.section.accounts",
            "fth-shield",
            new AccountSection(screen, acts, ground.settings(), by, changed)),
        new Section("backup.page.section", "fth-hard-drive", new BackupSection(screen, desk)));
  }

  private static BackupDesk.Doing doing(Ground ground, BackupParts backups) {
    return new BackupDesk.Doing() {
      @Override
      public Outcome<String> backUp(By by) {
        Outcome<String> made = backups.backups().backUp(by).map(done -> "backup.page.made");
        backups.clock().look();
        return made;
      }

      @Override
      public Outcome<String> drill(By by) {
        return backups
            .backups()
            .drill(by, BackupParts.signer(ground))
            .map(done -> "backup.page.drilled");
      }
    };
  }

  private static BackupDesk.Known known(Ground ground, BackupParts backups) {
    BackupClock.State state = backups.clock().state();
    var newest = backups.backups().newest(SHOWN);
    var last = backups.backups().last().map(line -> line.at());
    return new BackupDesk.Known(
        last,
        backups.plan().get().isLate(ground.mark().madeAt(), last, ground.ticker().now()),
        state.second(),
        state.failed(),
        ground.ticker().now(),
        newest);
  }

  private static Outcome<String> code(Ground ground, BackupParts backups, By by) {
    var refusals = by.notAllowed(Permission.BACK_UP);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    FolderKey key = backups.secrets().key();
    Subject about = new Subject("key", key.id(), key.id());
    ground.works().inOne(work -> ground.journal().record(work, by.fact("backup.key-shown", about)));
    return Outcome.done(key.code());
  }
}
