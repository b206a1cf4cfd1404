package org.givre.dispensing;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.TwoSignatures;
import org.givre.audit.Subject;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitState;
import org.givre.custody.UnitStep;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.pathway.Prescription;
import org.givre.pathway.Stage;
import org.givre.product.ClockEvent;
import org.givre.product.ClockState;

/**
 * Handing units over to the ward under a register number. Within every clock of the product, with a
 * release in force and a validated prescription; pharmacist and second person sign.
 */
public final class Dispensing {

  /** What both signatures say; words in {@code access.meaning.dispensing.handed-over}. */
  public static final String MEANING = "dispensing.handed-over";

  private final Hands hands;
  private final Dossiers dossiers;
  private final ThawRecords records;
  private final RegisterStore store;
  private final SheetOrders sheets;

  public Dispensing(
      Hands hands,
      Dossiers dossiers,
      ThawRecords records,
      RegisterStore store,
      SheetOrders sheets) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.records = records;
    this.store = store;
    this.sheets = sheets;
  }

  /** Where units go and how. */
  private record HandOver(List<UnitId> units, String ward, Transport transport) {
    private HandOver {
      units = List.copyOf(units);
      ward = ward.strip();
    }

    private Subject subject() {
      return new Subject("unit", units.getFirst().toString(), units.getFirst().toString());
    }
  }

  /** What both sign: these units, for this ward, in this container. */
  public ToSign toSign(List<UnitId> units, String ward, Transport transport, Part part) {
    return toSign(new HandOver(units, ward, transport), part);
  }

  private static ToSign toSign(HandOver what, Part part) {
    Digest digest =
        Digest.of(
            "hand over "
                + what.units()
                + "|"
                + what.ward()
                + "|"
                + what.transport().container()
                + "|"
                + what.transport().carrier());
    return new ToSign(Permission.DISPENSE, part, MEANING, what.subject(), digest);
  }

  /** Everything that stands against handing over now, signatures and number apart. */
  public List<Refusal> against(By by, List<UnitId> units, String ward, Transport transport) {
    HandOver what = new HandOver(units, ward, transport);
    return hands.works().read(work -> refusals(work, by, what));
  }

  private List<Refusal> refusals(Work work, By by, HandOver what) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.DISPENSE));
    if (what.transport().container().isEmpty()) {
      refusals.add(new HandOverBar.ContainerMissing());
    }
    if (what.ward().isEmpty()) {
      refusals.add(new HandOverBar.WardMissing());
    }
    ReleaseDossier now = dossiers.of(work, what.units(), by.at());
    for (UnitId id : what.units()) {
      ThawRecord record = records.of(work, id, by.at());
      String name = dossiers.name(work, record.unit(), by.at());
      refusals.addAll(LaterGuards.refusals(now, record.release(), name));
      refusals.addAll(thaw(record, name));
      refusals.addAll(clocks(record, by.at()));
      if (!record.unit().unit().lot().equals(now.lot().id())) {
        refusals.add(new ReleaseBar.UnitsOfTwoLots());
      }
    }
    return refusals.stream().distinct().toList();
  }

  /** A unit handed over frozen is thawed by the ward: nothing of the thaw is asked for yet. */
  private static List<Refusal> thaw(ThawRecord record, String name) {
    List<Refusal> refusals = new ArrayList<>();
    if (!(record.unit().state() instanceof UnitState.Thawed)) {
      return refusals;
    }
    if (record.mark(ClockEvent.THAW_END).isEmpty()) {
      refusals.add(new HandOverBar.ThawNotEnded(name));
    }
    if (record.aspect().isEmpty()) {
      refusals.add(new HandOverBar.AspectNotJudged(name));
    } else if (record.aspect().get().finding() == Aspect.Finding.ANOMALY) {
      refusals.add(new HandOverBar.AspectIsAnomalous(name));
    }
    return refusals;
  }

  private static List<Refusal> clocks(ThawRecord record, Instant now) {
    List<Refusal> refusals = new ArrayList<>();
    for (ClockState state : record.broken(now)) {
      refusals.add(
          switch (state) {
            case ClockState.Running s -> new HandOverBar.ClockRanOut(s.rule().name(), s.deadline());
            case ClockState.Exceeded s ->
                new HandOverBar.ClockRanOut(s.rule().name(), s.deadline());
            default -> new HandOverBar.ClockWithoutStart(state.rule().name(), state.rule().from());
          });
    }
    return refusals;
  }

  /** Hands over; the register number and the sheet's are given in this act's own transaction. */
  public Outcome<Dispensed> handOver(
      By by,
      List<UnitId> units,
      String ward,
      Transport transport,
      NumberSource number,
      TwoPersons both) {
    return handOver(by, new HandOver(units, ward, transport), number, both);
  }

  private Outcome<Dispensed> handOver(By by, HandOver what, NumberSource number, TwoPersons both) {
    Outcome<Dispensed> outcome =
        hands
            .works()
            .act(
                work -> {
                  List<Refusal> refusals = new ArrayList<>(refusals(work, by, what));
                  refusals.addAll(Signed.byPharmacist(both.first()));
                  refusals.addAll(Signed.refusals(both, toSign(what, Part.FIRST)));
                  refusals.addAll(numbered(work, number));
                  List<UnitStep> steps =
                      what.units().stream()
                          .map(id -> UnitStep.of(UnitMove.HAND_OVER, id, by.at()))
                          .map(step -> step.with("ward", what.ward()))
                          .toList();
                  refusals.addAll(hands.ledger().apply(work, by, steps).refusals());
                  return refusals.isEmpty()
                      ? write(work, by, what, number, both)
                      : Outcome.refused(refusals.stream().distinct().toList());
                });
    return hands.refused().noted(by, "dispensing.hand-over", what.subject(), outcome);
  }

  /** One series only: the site's rule says which. */
  private List<Refusal> numbered(Work work, NumberSource number) {
    RegisterSource rule = dossiers.knows().rules().register(work);
    return switch (number) {
      case NumberSource.Typed typed ->
          rule == RegisterSource.GIVRE
              ? List.of(new HandOverBar.RegisterNumberIsGivres())
              : typed.number().isBlank()
                  ? List.of(new HandOverBar.RegisterNumberMissing())
                  : List.of();
      case NumberSource.NextOfGivre next ->
          rule == RegisterSource.TYPED
              ? List.of(new HandOverBar.RegisterNumberMissing())
              : List.of();
    };
  }

  /** Who numbers the register now. */
  public RegisterSource source() {
    return hands.works().read(dossiers.knows().rules()::register);
  }

  private Outcome<Dispensed> write(
      Work work, By by, HandOver what, NumberSource source, TwoPersons both) {
    ReleaseDossier dossier = dossiers.of(work, what.units(), by.at());
    TwoSignatures signatures = hands.signing().keep(work, both);
    Dispensed unnumbered =
        new Dispensed(
            new DispensingId(UUID.randomUUID()),
            number(work, by, source),
            dossier.prescription().map(Prescription::id).orElseThrow(),
            what.units(),
            what.ward(),
            what.transport(),
            by.at(),
            signatures,
            "",
            Optional.empty());
    Dispensed dispensed = unnumbered.numbered(sheets.dispensing(work, by, dossier, unnumbered));
    if (!store.add(work, dispensed, line(by, dossier, dispensed))) {
      return Outcome.refused(new HandOverBar.RegisterNumberTaken(dispensed.number().written()));
    }
    dossier
        .treatment()
        .ifPresent(
            t ->
                dossiers
                    .knows()
                    .treatments()
                    .cases()
                    .reached(work, by, t.id(), Stage.DISPENSED, by.at()));
    hands
        .journal()
        .record(
            work,
            by.fact("dispensing.handed-over", what.subject())
                .with("register", dispensed.number().written())
                .with("sheet", dispensed.sheetNumber())
                .with("ward", what.ward())
                .with("container", what.transport().container())
                .with("second", signatures.second().displayName()));
    return Outcome.done(dispensed);
  }

  private RegisterNumber number(Work work, By by, NumberSource source) {
    return switch (source) {
      case NumberSource.Typed typed -> new RegisterNumber.Typed(typed.number());
      case NumberSource.NextOfGivre next ->
          store.next(work, ZonedDateTime.ofInstant(by.at(), dossiers.knows().zone()).getYear());
    };
  }

  private static RegisterLine line(By by, ReleaseDossier dossier, Dispensed dispensed) {
    return new RegisterLine(
        dispensed.number(),
        by.at(),
        dossier.prescription().map(p -> p.text().prescriber()).orElse(""),
        dispensed.ward(),
        dossier.patient().id(),
        dossier.lot().product(),
        dossier.lot().id(),
        dispensed.units().size(),
        Who.of(by),
        false,
        dispensed.id(),
        "");
  }

  /** The ward says it received. Needs INFUSE, or DISPENSE where the pharmacy writes it down. */
  public Outcome<Dispensed> received(By by, DispensingId id, String receivedBy, Instant at) {
    return hands
        .works()
        .act(
            work -> {
              Dispensed dispensed = store.find(work, id).orElseThrow();
              List<Refusal> refusals = new ArrayList<>(ReportedTimes.notAllowed(by));
              if (receivedBy.isBlank()) {
                refusals.add(new HandOverBar.ReceiverMissing());
              }
              if (dispensed.received().isPresent()) {
                refusals.add(new HandOverBar.AlreadyReceived());
              }
              if (at.isAfter(by.at())) {
                refusals.add(new ThawBar.TimeInFuture(at));
              }
              if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
              }
              Dispensed.Received received =
                  new Dispensed.Received(receivedBy.strip(), at, Stamp.of(by));
              store.received(work, id, received);
              Subject subject =
                  new Subject("dispensing", id.value().toString(), dispensed.number().written());
              hands
                  .journal()
                  .record(
                      work,
                      by.fact("dispensing.received", subject)
                          .with("by", receivedBy.strip())
                          .with("at", at));
              return Outcome.done(store.find(work, id).orElseThrow());
            });
  }

  /** The register of a year, in the order of its numbers; typed numbers last. */
  public List<RegisterLine> register(int year) {
    return hands.works().read(work -> store.register(work, year));
  }

  public Optional<Dispensed> of(UnitId unit) {
    return hands.works().read(work -> store.of(work, unit));
  }
}
