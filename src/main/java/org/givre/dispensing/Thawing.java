package org.givre.dispensing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.audit.AuditFact;
import org.givre.audit.Subject;
import org.givre.custody.ChainOfIdentity;
import org.givre.custody.Identifier;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitStep;
import org.givre.deviation.DeviationKind;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.pathway.Stage;
import org.givre.product.ClockEvent;
import org.givre.product.ThawMethod;

/**
 * From the identity check by two persons to the aspect of the thawed unit. The clocks are computed
 * from kept instants, so they go on through a restart.
 */
public final class Thawing {

  /** What both signatures say; words in {@code access.meaning.thaw.identity}. */
  public static final String MEANING = "thaw.identity";

  private static final double WARMEST_BATH = 40;

  private final Hands hands;
  private final Dossiers dossiers;
  private final ThawRecords records;
  private final ThawStore store;
  private final SheetOrders sheets;

  public Thawing(
      Hands hands, Dossiers dossiers, ThawRecords records, ThawStore store, SheetOrders sheets) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.records = records;
    this.store = store;
    this.sheets = sheets;
  }

  /** What both sign before the unit is taken out: this unit, read so, is this patient's. */
  public ToSign toSign(UnitId unit, List<Identifier> read, Part part) {
    String lines =
        read.stream()
            .map(i -> i.type() + "|" + i.issuer() + "|" + i.value())
            .sorted()
            .collect(Collectors.joining("\n"));
    Subject subject = new Subject("unit", unit.toString(), unit.toString());
    Digest digest = Digest.of("identity " + unit + "\n" + lines);
    return new ToSign(Permission.THAW, part, MEANING, subject, digest);
  }

  /** Refused, with an incident, where anything read contradicts the unit's chain of identity. */
  public Outcome<ThawRecord> checkIdentity(
      By by, UnitId unit, List<Identifier> read, TwoPersons both) {
    Subject subject = UnitSubject.of(hands, dossiers, unit, by.at());
    List<Refusal> differing = differing(unit, read);
    if (!differing.isEmpty()) {
      hands.works().inOne(work -> mismatch(work, by, subject, differing));
    }
    Outcome<ThawRecord> outcome =
        hands
            .works()
            .act(
                work -> {
                  List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.THAW));
                  refusals.addAll(Signed.refusals(both, toSign(unit, read, Part.FIRST)));
                  refusals.addAll(differing);
                  if (read.isEmpty()) {
                    refusals.add(new ThawBar.NothingRead());
                  }
                  if (records.of(work, unit, by.at()).release().isEmpty()) {
                    refusals.add(new ReleaseBar.NotReleased(subject.label()));
                  }
                  if (!refusals.isEmpty()) {
                    return Outcome.refused(refusals);
                  }
                  store.add(
                      work, unit, new IdentityCheck(by.at(), hands.signing().keep(work, both)));
                  journal(work, by, "dispensing.identity-checked", subject);
                  return Outcome.done(records.of(work, unit, by.at()));
                });
    return hands.refused().noted(by, "dispensing.identity-check", subject, outcome);
  }

  private List<Refusal> differing(UnitId unit, List<Identifier> read) {
    ChainOfIdentity known = hands.works().read(work -> hands.ledger().identity(work, unit));
    List<Refusal> refusals = new ArrayList<>();
    for (ChainOfIdentity.Mismatch mismatch : known.mismatches(new ChainOfIdentity(read))) {
      refusals.add(
          new ThawBar.LabelOfAnotherPatient(
              mismatch.type(), mismatch.ours().value(), mismatch.theirs().value()));
    }
    return refusals;
  }

  private Object mismatch(Work work, By by, Subject subject, List<Refusal> differing) {
    String fields =
        differing.stream()
            .map(ThawBar.LabelOfAnotherPatient.class::cast)
            .map(d -> d.type() + " " + d.expected() + " ≠ " + d.read())
            .collect(Collectors.joining(", "));
    return incidents().report(work, by, DeviationKind.IDENTITY_MISMATCH, fields, subject);
  }

  private Incidents incidents() {
    return new Incidents(dossiers.knows().deviations());
  }

  /** Everything that stands against beginning the thaw now. */
  public List<Refusal> againstThaw(By by, UnitId unit, DeviceCheck device) {
    return hands
        .works()
        .read(work -> refusals(work, by, records.of(work, unit, by.at()), device, by.at()));
  }

  /** Thaw begins; the device's temperature was checked where the product needs a device. */
  public Outcome<ThawRecord> begin(By by, UnitId unit, DeviceCheck device, Instant at) {
    Outcome<ThawRecord> outcome =
        hands
            .works()
            .act(
                work -> {
                  ThawRecord record = records.of(work, unit, by.at());
                  List<Refusal> refusals = refusals(work, by, record, device, at);
                  if (!refusals.isEmpty()) {
                    return Outcome.refused(refusals);
                  }
                  return move(work, by, unit, UnitMove.BEGIN_THAW, ClockEvent.THAW_START, at)
                      .map(
                          done -> {
                            store.add(work, unit, device, Stamp.of(by));
                            return records.of(work, unit, by.at());
                          });
                });
    return hands
        .refused()
        .noted(by, "dispensing.thaw", UnitSubject.of(hands, dossiers, unit, by.at()), outcome);
  }

  private List<Refusal> refusals(
      Work work, By by, ThawRecord record, DeviceCheck device, Instant at) {
    String name = dossiers.name(work, record.unit(), by.at());
    ReleaseDossier now = dossiers.of(work, List.of(record.unit().id()), by.at());
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.THAW));
    refusals.addAll(LaterGuards.refusals(now, record.release(), name));
    if (record.identity().isEmpty()) {
      refusals.add(new ThawBar.IdentityNotChecked(name));
    }
    refusals.addAll(device(record, device));
    refusals.addAll(TimeRules.firstTime(record.events(), ClockEvent.THAW_START, at, by.at()));
    return refusals;
  }

  private static List<Refusal> device(ThawRecord record, DeviceCheck device) {
    ThawMethod method = record.sheet().thaw();
    if (!method.needsDevice()) {
      return List.of();
    }
    if (device.device().isBlank() || device.checked().isEmpty()) {
      return List.of(new ThawBar.DeviceNotChecked(record.sheet().name()));
    }
    double checked = device.checked().get().degrees();
    return method == ThawMethod.BATH_37 && checked > WARMEST_BATH
        ? List.of(new ThawBar.DeviceTooWarm(checked, WARMEST_BATH))
        : List.of();
  }

  /** No ice is left. */
  public Outcome<ThawRecord> end(By by, UnitId unit, Instant at) {
    return hands
        .works()
        .act(
            work -> {
              ThawRecord record = records.of(work, unit, by.at());
              List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.THAW));
              refusals.addAll(
                  TimeRules.firstTime(record.events(), ClockEvent.THAW_END, at, by.at()));
              if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
              }
              return move(work, by, unit, UnitMove.END_THAW, ClockEvent.THAW_END, at)
                  .map(
                      done -> {
                        reachedThawed(work, by, unit, at);
                        return records.of(work, unit, by.at());
                      });
            });
  }

  private void reachedThawed(Work work, By by, UnitId unit, Instant at) {
    dossiers
        .of(work, List.of(unit), by.at())
        .treatment()
        .ifPresent(
            t -> dossiers.knows().treatments().cases().reached(work, by, t.id(), Stage.THAWED, at));
  }

  private Outcome<?> move(
      Work work, By by, UnitId unit, UnitMove move, ClockEvent event, Instant at) {
    return hands
        .ledger()
        .apply(work, by, UnitStep.of(move, unit, at))
        .map(
            now -> {
              store.add(work, unit, new TimeMark(event, at, Stamp.of(by), ""));
              return now;
            });
  }

  /** A conform aspect orders the thaw sheet; an anomaly quarantines the unit and is reported. */
  public Outcome<ThawRecord> aspect(By by, UnitId unit, Aspect.Finding finding, String words) {
    return hands
        .works()
        .act(
            work -> {
              ThawRecord record = records.of(work, unit, by.at());
              Subject subject = dossiers.subject(work, record.unit(), by.at());
              List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.THAW));
              if (record.mark(ClockEvent.THAW_END).isEmpty()) {
                refusals.add(new HandOverBar.ThawNotEnded(subject.label()));
              }
              if (finding == Aspect.Finding.ANOMALY && words.isBlank()) {
                refusals.add(new SigningBar.ReasonMissing());
              }
              if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
              }
              store.add(work, unit, new Aspect(finding, words.strip(), Stamp.of(by)));
              return switch (finding) {
                case CONFORM -> conform(work, by, unit, subject);
                case ANOMALY -> anomalous(work, by, unit, subject, words.strip());
              };
            });
  }

  private Outcome<ThawRecord> conform(Work work, By by, UnitId unit, Subject subject) {
    ThawRecord record = records.of(work, unit, by.at());
    String number = sheets.thaw(work, by, dossiers.of(work, List.of(unit), by.at()), record);
    hands
        .journal()
        .record(work, by.fact("dispensing.aspect-conform", subject).with("sheet", number));
    return Outcome.done(record);
  }

  private Outcome<ThawRecord> anomalous(
      Work work, By by, UnitId unit, Subject subject, String words) {
    By because = new By(by.session(), by.at(), new Reason(words));
    return hands
        .ledger()
        .apply(work, because, UnitStep.of(UnitMove.QUARANTINE, unit, by.at()))
        .map(
            now -> {
              incidents().report(work, by, DeviationKind.ASPECT, words, subject);
              journal(work, because, "dispensing.aspect-anomalous", subject);
              return records.of(work, unit, by.at());
            });
  }

  /** A time written wrongly is corrected by a new mark, with the reason in {@code by.why()}. */
  public Outcome<ThawRecord> correct(By by, UnitId unit, ClockEvent event, Instant at) {
    return hands
        .works()
        .act(
            work -> {
              ThawRecord record = records.of(work, unit, by.at());
              List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.THAW));
              if (!by.why().isGiven()) {
                refusals.add(new SigningBar.ReasonMissing());
              }
              if (record.mark(event).isEmpty()) {
                refusals.add(new ThawBar.TimeNotWritten(event));
              }
              refusals.addAll(TimeRules.refusals(record.events(), event, at, by.at()));
              if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
              }
              store.add(work, unit, new TimeMark(event, at, Stamp.of(by), by.why().words()));
              AuditFact fact =
                  by.fact(
                          "dispensing.time-corrected",
                          dossiers.subject(work, record.unit(), by.at()))
                      .changed(event.code(), record.mark(event).orElseThrow().at(), at);
              hands.journal().record(work, fact);
              return Outcome.done(records.of(work, unit, by.at()));
            });
  }

  private void journal(Work work, By by, String act, Subject subject) {
    hands.journal().record(work, by.fact(act, subject));
  }

  public ThawRecord record(UnitId unit, Instant now) {
    return hands.works().read(work -> records.of(work, unit, now));
  }

  /** From release to the end of infusion, the nearest deadline first. */
  public List<ThawRecord> underWay(Instant now) {
    return hands.works().read(work -> records.underWay(work, now)).stream()
        .sorted(
            Comparator.comparing(
                record ->
                    org.givre.product.Clocks.governing(record.clocks())
                        .map(running -> running.deadline())
                        .orElse(Instant.MAX)))
        .toList();
  }
}
