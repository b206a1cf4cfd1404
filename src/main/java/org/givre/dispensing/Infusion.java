package org.givre.dispensing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.access.By;
import org.givre.audit.Subject;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.custody.UnitStep;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.pathway.Stage;
import org.givre.product.ClockEvent;

/** The infusion's times as the ward reports them; a time beyond a deadline is a deviation. */
public final class Infusion {

  private final Hands hands;
  private final Dossiers dossiers;
  private final ThawRecords records;
  private final ThawStore store;
  private final Overruns overruns;

  public Infusion(
      Hands hands, Dossiers dossiers, ThawRecords records, ThawStore store, Overruns overruns) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.records = records;
    this.store = store;
    this.overruns = overruns;
  }

  public Outcome<ThawRecord> started(By by, UnitId unit, Instant at) {
    return report(by, unit, UnitMove.BEGIN_INFUSION, ClockEvent.INFUSION_START, at, "");
  }

  /** {@code share} is empty where the whole unit was given, else says how much in words. */
  public Outcome<ThawRecord> ended(By by, UnitId unit, Instant at, String share) {
    return report(by, unit, UnitMove.ADMINISTER, ClockEvent.INFUSION_END, at, share);
  }

  private Outcome<ThawRecord> report(
      By by, UnitId unit, UnitMove move, ClockEvent event, Instant at, String share) {
    return hands
        .works()
        .act(
            work -> {
              ThawRecord record = records.of(work, unit, by.at());
              List<Refusal> refusals = new ArrayList<>(ReportedTimes.notAllowed(by));
              refusals.addAll(TimeRules.firstTime(record.events(), event, at, by.at()));
              if (record.dispensed().isEmpty()) {
                refusals.add(
                    new HandOverBar.NotDispensed(dossiers.name(work, record.unit(), by.at())));
              }
              UnitStep step = UnitStep.of(move, unit, at);
              Outcome<UnitNow> moved =
                  hands
                      .ledger()
                      .apply(work, by, share.isBlank() ? step : step.with("share", share.strip()));
              refusals.addAll(moved.refusals());
              if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
              }
              store.add(work, unit, new TimeMark(event, at, Stamp.of(by), ""));
              return Outcome.done(reported(work, by, unit, event, at));
            });
  }

  private ThawRecord reported(Work work, By by, UnitId unit, ClockEvent event, Instant at) {
    ThawRecord record = records.of(work, unit, by.at());
    overruns.report(work, record, by.at(), by.actor());
    Subject subject = dossiers.subject(work, record.unit(), by.at());
    hands
        .journal()
        .record(
            work, by.fact("dispensing." + event.code().replace('_', '-'), subject).with("at", at));
    if (event == ClockEvent.INFUSION_END && isLast(work, record)) {
      dossiers
          .of(work, List.of(unit), by.at())
          .treatment()
          .ifPresent(
              t ->
                  dossiers
                      .knows()
                      .treatments()
                      .cases()
                      .reached(work, by, t.id(), Stage.INFUSED, at));
    }
    return record;
  }

  private boolean isLast(Work work, ThawRecord record) {
    return hands.ledger().units(work, record.unit().unit().lot()).stream()
        .allMatch(unit -> unit.state().equals(UnitState.ADMINISTERED) || unit.state().isFinal());
  }
}
