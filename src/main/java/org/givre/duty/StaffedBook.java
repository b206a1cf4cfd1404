package org.givre.duty;

import java.time.ZoneId;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;

/** When somebody is at the pharmacy, as the site says it. Needs SET_RULES. */
public final class StaffedBook {

  private final Works works;
  private final StaffedStore store;
  private final Journal journal;
  private final ZoneId zone;

  public StaffedBook(Works works, StaffedStore store, Journal journal, ZoneId zone) {
    this.works = works;
    this.store = store;
    this.journal = journal;
    this.zone = zone;
  }

  public StaffedHours inForce() {
    return works.read(store::inForce).orElseGet(() -> StaffedHours.usual(zone));
  }

  public Outcome<StaffedHours> change(By by, StaffedHours hours) {
    var refusals = by.notAllowed(Permission.SET_RULES);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    StaffedHours before = inForce();
    return works.act(
        work -> {
          store.add(work, hours, by.actor(), by.at());
          journal.record(
              work,
              by.fact("duty.hours-changed", new Subject("settings", "staffed-hours", ""))
                  .changed("week", before.weekText(), hours.weekText())
                  .changed("closures", before.closuresText(), hours.closuresText()));
          return Outcome.done(hours);
        });
  }
}
