package org.givre.app.settings;

import java.util.ArrayList;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;
import org.givre.settings.MailSettings;
import org.givre.settings.SettingsFile;
import org.givre.settings.TellingSettings;

/** Changes how this machine reaches people; journaled, never with a password. */
public final class TellingActs {

  private final Works works;
  private final Journal journal;
  private final SettingsFile file;

  public TellingActs(Works works, Journal journal, SettingsFile file) {
    this.works = works;
    this.journal = journal;
    this.file = file;
  }

  /** Needs SET_RULES. Refused: NotAllowed, {@link MailServerUnfit}. */
  public Outcome<TellingSettings> change(By by, TellingSettings now) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_RULES));
    for (MailSettings mail : List.of(now.first(), now.second())) {
      if (!mail.host().isBlank() && !fits(mail)) {
        refusals.add(new MailServerUnfit(mail.host()));
      }
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return works.act(
        work -> {
          TellingSettings before = file.telling();
          AuditFact fact =
              by.fact("settings.telling-changed", new Subject("settings", "telling", ""));
          fact = differing(fact, "mail-server", said(before.first()), said(now.first()));
          fact = differing(fact, "mail-server-2", said(before.second()), said(now.second()));
          fact = differing(fact, "command", before.command(), now.command());
          fact = differing(fact, "watchdog", before.watchdog(), now.watchdog());
          fact = differing(fact, "time-server", before.timeServer(), now.timeServer());
          journal.record(work, fact);
          file.write(now);
          return Outcome.done(now);
        });
  }

  private static boolean fits(MailSettings mail) {
    return mail.port() > 0
        && mail.port() < 65_536
        && mail.host().matches("[A-Za-z0-9.:_-]+")
        && mail.from().matches("[^@\\s]+@[^@\\s]+");
  }

  private static String said(MailSettings mail) {
    return mail.host().isBlank()
        ? "–"
        : mail.host() + ":" + mail.port() + " " + mail.security() + " " + mail.from();
  }

  private static AuditFact differing(AuditFact fact, String field, String before, String after) {
    return before.equals(after) ? fact : fact.changed(field, before, after);
  }
}
