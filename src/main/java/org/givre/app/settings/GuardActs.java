package org.givre.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;
import org.givre.settings.AccessSettings;
import org.givre.settings.BackupSettings;
import org.givre.settings.Settings;
import org.givre.settings.SettingsFile;

/**
 * Changes of what guards the site: rules for accounts, backups. Journaled with both values; the
 * file is written inside the journal's transaction.
 */
public final class GuardActs {

  private static final int LEAST_LETTERS = 10;
  private static final int MOST_LETTERS = 64;
  private static final int MOST_DAYS = 3650;

  private final Works works;
  private final SettingsFile file;
  private final Journal journal;

  public GuardActs(Works works, SettingsFile file, Journal journal) {
    this.works = works;
    this.file = file;
    this.journal = journal;
  }

  /** Refused: NotAllowed, {@link RuleOutOfBounds}. */
  public Outcome<Settings> changeAccounts(By by, AccessSettings now) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MANAGE_PEOPLE));
    within(refusals, "settings.account.least", now.passwordLeast(), LEAST_LETTERS, MOST_LETTERS);
    within(refusals, "settings.account.days", now.passwordDays(), 0, MOST_DAYS);
    Settings before = file.read();
    return refusals.isEmpty()
        ? write(
            by.fact("access.rules-changed", new Subject("settings", "access", "")),
            fields(before.access()),
            fields(now),
            before.with(now))
        : Outcome.refused(refusals);
  }

  /** Refused: NotAllowed, {@link RuleOutOfBounds}. */
  public Outcome<Settings> changeBackups(By by, BackupSettings now) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.BACK_UP));
    within(refusals, "backup.page.days", now.days(), 2, 90);
    within(refusals, "backup.page.months", now.months(), 1, 120);
    Settings before = file.read();
    return refusals.isEmpty()
        ? write(
            by.fact("backup.rules-changed", new Subject("settings", "backup", "")),
            fields(before.backup()),
            fields(now),
            before.with(now))
        : Outcome.refused(refusals);
  }

  private static void within(
      List<Refusal> refusals, String nameKey, long value, long least, long most) {
    if (value < least || value > most) {
      refusals.add(new RuleOutOfBounds(nameKey, least, most));
    }
  }

  private Outcome<Settings> write(
      AuditFact fact, Map<String, String> before, Map<String, String> after, Settings settings) {
    AuditFact all = fact;
    for (Map.Entry<String, String> field : after.entrySet()) {
      String was = before.get(field.getKey());
      if (!field.getValue().equals(was)) {
        all = all.changed(field.getKey(), was, field.getValue());
      }
    }
    AuditFact whole = all;
    return works.act(
        work -> {
          journal.record(work, whole);
          file.write(settings);
          return Outcome.done(settings);
        });
  }

  private static Map<String, String> fields(AccessSettings access) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("password-least", String.valueOf(access.passwordLeast()));
    fields.put("password-days", String.valueOf(access.passwordDays()));
    fields.put("badge-asked", String.valueOf(access.badgeAsked()));
    fields.put("code-asked", String.valueOf(access.codeAsked()));
    return fields;
  }

  private static Map<String, String> fields(BackupSettings backup) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("backup-at", backup.at().toString());
    fields.put("backup-second", backup.second());
    fields.put("backup-days", String.valueOf(backup.days()));
    fields.put("backup-months", String.valueOf(backup.months()));
    return fields;
  }
}
