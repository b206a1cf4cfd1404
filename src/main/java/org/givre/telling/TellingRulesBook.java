package org.givre.telling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.ActorId;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/** The escalation's hours, by version. */
public final class TellingRulesBook {

  private final Works works;
  private final Journal journal;
  private final Store store;

  /** Versions: added, never changed. */
  public interface Store {
    Optional<TellingRules> inForce(Work work);

    void add(Work work, TellingRules rules, ActorId by, Instant at);
  }

  public TellingRulesBook(Works works, Journal journal, Store store) {
    this.works = works;
    this.journal = journal;
    this.store = store;
  }

  public TellingRules inForce() {
    return works.read(store::inForce).orElse(TellingRules.USUAL);
  }

  /** Needs SET_RULES. Refused: NotAllowed, {@link TellingRulesUnfit}. */
  public Outcome<TellingRules> change(By by, TellingRules rules) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_RULES));
    if (!rules.fits()) {
      refusals.add(new TellingRulesUnfit());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return works.act(
        work -> {
          TellingRules before = store.inForce(work).orElse(TellingRules.USUAL);
          store.add(work, rules, by.actor(), by.at());
          AuditFact fact =
              by.fact("telling.rules-changed", new Subject("telling", "telling", ""))
                  .changed("steps", said(before), said(rules))
                  .changed("warnings", before.warnings().name(), rules.warnings().name());
          journal.record(work, fact);
          return Outcome.done(rules);
        });
  }

  private static String said(TellingRules rules) {
    return rules.first().toMinutes()
        + " / "
        + rules.second().toMinutes()
        + " / "
        + rules.heads().toMinutes()
        + " / "
        + rules.repeat().toMinutes()
        + " min";
  }
}
