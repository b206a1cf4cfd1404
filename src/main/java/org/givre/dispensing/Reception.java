package org.givre.dispensing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.TwoSignatures;
import org.givre.audit.AuditFact;
import org.givre.audit.Subject;
import org.givre.custody.ChainOfIdentity;
import org.givre.custody.Identifier;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.custody.UnitStep;
import org.givre.deviation.DeviationKind;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.pathway.Order;
import org.givre.pathway.OrderId;
import org.givre.pathway.Stage;
import org.givre.product.CertificateKind;
import org.givre.product.ProductSheet;
import org.givre.storage.PositionId;
import org.givre.thermal.Exposure;
import org.givre.thermal.Span;

/**
 * The arrival of an ordered lot, step by step. Every step is kept as it is made, so that an arrival
 * survives a restart with its exposure timer running. A mismatch stops everything but quarantine
 * and refusal, and is recorded as an incident that names the differing fields.
 */
public final class Reception {

  /** Out of nitrogen for longer than this is a deviation (domain §20, local limit). */
  public static final Duration LONGEST_EXPOSURE = Duration.ofMinutes(5);

  private final Hands hands;
  private final Dossiers dossiers;
  private final ReceptionStore store;
  private final ArrivalDecision decision;
  private final Papers papers;

  public Reception(
      Hands hands,
      Dossiers dossiers,
      ReceptionStore store,
      ArrivalDecision decision,
      Papers papers) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.store = store;
    this.decision = decision;
    this.papers = papers;
  }

  /** Begins the arrival of an order; refused while one is under way. Needs RECEIVE. */
  public Outcome<ReceptionFile> begin(By by, OrderId id, Shipment shipment) {
    return hands
        .works()
        .act(
            work -> {
              Order order = orders(work, id);
              List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RECEIVE));
              List<UnitNow> units = hands.ledger().units(work, order.lot());
              if (units.stream().noneMatch(unit -> unit.state().equals(UnitState.EXPECTED))) {
                refusals.add(new ArrivalBar.NothingAwaited(order.number()));
              }
              if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
              }
              ReceptionRecord begun = begun(work, by, order, shipment);
              if (!store.begin(work, begun, order.lot())) {
                return Outcome.refused(new ArrivalBar.ArrivalUnderWay());
              }
              journal(
                  work,
                  by.fact("dispensing.arrival-begun", subject(work, begun.id(), order))
                      .with("shipper", shipment.shipper())
                      .with("arrived", shipment.arrived()));
              return Outcome.done(file(work, begun.id()));
            });
  }

  private Order orders(Work work, OrderId id) {
    return dossiers.knows().treatments().orders().find(work, id).orElseThrow();
  }

  private ReceptionRecord begun(Work work, By by, Order order, Shipment shipment) {
    ProductSheet sheet =
        dossiers.knows().products().inForce(work, order.product(), by.at()).orElseThrow();
    return new ReceptionRecord(
        new ReceptionId(UUID.randomUUID()),
        order.id(),
        sheet.ref(),
        shipment,
        Stamp.of(by),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private ReceptionFile file(Work work, ReceptionId id) {
    return dossiers.whole(work, store.find(work, id).orElseThrow());
  }

  private Subject subject(Work work, ReceptionId id, Order order) {
    String patient =
        dossiers
            .knows()
            .patients()
            .find(work, order.patient())
            .map(p -> p.displayName())
            .orElse("");
    return new Subject("reception", id.toString(), order.number() + ", " + patient);
  }

  private void journal(Work work, AuditFact fact) {
    hands.journal().record(work, fact);
  }

  /** A step of an arrival that is not decided yet; needs RECEIVE. */
  private Outcome<ReceptionFile> step(
      By by, ReceptionId id, BiFunction<Work, ReceptionFile, List<Refusal>> step) {
    return hands
        .works()
        .act(
            work -> {
              ReceptionFile file = file(work, id);
              List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RECEIVE));
              if (file.decided().isPresent()) {
                refusals.add(new ArrivalBar.ArrivalDecided());
              }
              if (refusals.isEmpty()) {
                refusals.addAll(step.apply(work, file));
              }
              return refusals.isEmpty() ? Outcome.done(file(work, id)) : Outcome.refused(refusals);
            });
  }

  private AuditFact fact(Work work, By by, String act, ReceptionFile file) {
    return by.fact(act, subject(work, file.id(), orders(work, file.order())));
  }

  public Outcome<ReceptionFile> control(
      By by, ReceptionId id, ControlPoint point, Control.Finding finding, String found) {
    return step(
        by,
        id,
        (work, file) -> {
          boolean record = point == ControlPoint.TEMPERATURE_RECORD;
          if (record && finding == Control.Finding.CONFORM && file.recordFlaws() > 0) {
            return List.of(new LoggerBar.LoggerNotConform(file.recordFlaws()));
          }
          store.add(work, id, new Control(point, finding, found.strip(), Stamp.of(by)));
          journal(
              work,
              fact(work, by, "dispensing.arrival-checked", file)
                  .with("point", point.key())
                  .with("finding", finding.name())
                  .with("found", found.strip()));
          return List.of();
        });
  }

  /** Attaches a paper by the digest under which the vault keeps its file. */
  public Outcome<ReceptionFile> attach(
      By by, ReceptionId id, Optional<CertificateKind> kind, String name, Digest digest) {
    return step(
        by,
        id,
        (work, file) -> {
          papers.attach(work, by, orders(work, file.order()).lot(), kind, name, digest);
          return List.of();
        });
  }

  /**
   * One person's reading of one carrier; {@code by} is that person's own session. A person reads a
   * carrier once. A difference is kept, and reported as an incident at once.
   */
  public Outcome<ReceptionFile> read(
      By by, ReceptionId id, Carrier carrier, Map<IdentityField, String> values) {
    return step(
        by,
        id,
        (work, file) -> {
          boolean again =
              file.readings().stream()
                  .anyMatch(r -> r.carrier() == carrier && r.stamp().by().id().equals(by.actor()));
          if (again) {
            return List.of(new ArrivalBar.CarrierReadTwice(by.session().displayName()));
          }
          store.add(work, id, new IdentityReading(carrier, values, Stamp.of(by)));
          ReceptionFile after = file(work, id);
          List<IdentityField> differing = after.identity().differing();
          if (!differing.isEmpty()) {
            mismatch(work, by, lotSubject(work, after), differing.toString());
          }
          journal(
              work,
              fact(work, by, "dispensing.identity-read", file)
                  .with("carrier", carrier.name())
                  .with("fields", values.size())
                  .with("differing", differing.size()));
          return List.of();
        });
  }

  /** What a person reads when a field is read again; {@code by} is that person's own session. */
  public record Again(By by, Map<IdentityField, String> values) {}

  /**
   * The two who read a carrier read its differing and lacking fields again, neither seeing the
   * other. What they read now counts; what they read first, and its incident, stay.
   */
  public Outcome<ReceptionFile> readAgain(
      ReceptionId id, Carrier carrier, Again first, Again second) {
    return step(
        first.by(),
        id,
        (work, file) -> {
          List<Refusal> refusals = new ArrayList<>(second.by().notAllowed(Permission.RECEIVE));
          refusals.addAll(againstReadingAgain(file, carrier, first, second));
          if (refusals.isEmpty()) {
            again(work, file, carrier, first);
            again(work, file, carrier, second);
          }
          return refusals;
        });
  }

  private static List<Refusal> againstReadingAgain(
      ReceptionFile file, Carrier carrier, Again first, Again second) {
    List<Refusal> refusals = new ArrayList<>();
    if (first.by().actor().equals(second.by().actor())) {
      refusals.add(new ArrivalBar.SameReaderTwice(second.by().session().displayName()));
    }
    for (Again again : List.of(first, second)) {
      boolean before =
          file.readings().stream()
              .anyMatch(
                  r -> r.carrier() == carrier && r.stamp().by().id().equals(again.by().actor()));
      if (!before) {
        refusals.add(new ArrivalBar.ReadByOthersBefore(again.by().session().displayName()));
      }
      Set<IdentityField> open = new HashSet<>(file.identity().differing());
      open.addAll(file.identity().missing());
      if (!open.containsAll(again.values().keySet())) {
        refusals.add(new ArrivalBar.NothingToReadAgain());
      }
    }
    return refusals;
  }

  private void again(Work work, ReceptionFile file, Carrier carrier, Again again) {
    store.add(work, file.id(), new IdentityReading(carrier, again.values(), Stamp.of(again.by())));
    journal(
        work,
        fact(work, again.by(), "dispensing.identity-read-again", file)
            .with("carrier", carrier.name())
            .with("fields", again.values().keySet().toString()));
  }

  private Subject lotSubject(Work work, ReceptionFile file) {
    Order order = orders(work, file.order());
    String number = hands.ledger().lot(work, order.lot()).map(lot -> lot.number()).orElse("");
    return new Subject("lot", order.lot().toString(), number);
  }

  private void mismatch(Work work, By by, Subject about, String fields) {
    incidents().report(work, by, DeviationKind.IDENTITY_MISMATCH, fields, about);
  }

  private Incidents incidents() {
    return new Incidents(dossiers.knows().deviations());
  }

  /** The shipper is opened: the exposure timer runs from then. */
  public Outcome<ReceptionFile> open(By by, ReceptionId id, Instant opened) {
    return step(
        by,
        id,
        (work, file) -> {
          List<Refusal> refusals = new ArrayList<>();
          if (file.opened().isPresent()) {
            refusals.add(new ArrivalBar.ShipperOpenedAlready());
          }
          if (opened.isAfter(by.at())) {
            refusals.add(new ThawBar.TimeInFuture(opened));
          }
          if (refusals.isEmpty()) {
            store.open(work, id, opened, Stamp.of(by));
            journal(work, fact(work, by, "dispensing.shipper-opened", file).with("opened", opened));
          }
          return refusals;
        });
  }

  /**
   * A unit was scanned out of the shipper, with the identifiers read on it. Refused where any of
   * them contradicts the unit's chain of identity, and the incident is kept.
   */
  public Outcome<ReceptionFile> scan(
      By by, ReceptionId id, UnitId unit, List<Identifier> identifiers) {
    List<Refusal> differing =
        hands
            .works()
            .read(
                work ->
                    hands
                        .ledger()
                        .identity(work, unit)
                        .mismatches(new ChainOfIdentity(identifiers)))
            .stream()
            .<Refusal>map(
                m ->
                    new ThawBar.LabelOfAnotherPatient(
                        m.type(), m.ours().value(), m.theirs().value()))
            .toList();
    Subject subject = UnitSubject.of(hands, dossiers, unit, by.at());
    if (!differing.isEmpty()) {
      hands
          .works()
          .inOne(
              work -> {
                mismatch(work, by, subject, differing.toString());
                return id;
              });
    }
    Outcome<ReceptionFile> outcome =
        step(by, id, (work, file) -> scan(work, by, file, unit, identifiers, differing));
    return hands.refused().noted(by, "dispensing.arrival-scan", subject, outcome);
  }

  private List<Refusal> scan(
      Work work,
      By by,
      ReceptionFile file,
      UnitId unit,
      List<Identifier> identifiers,
      List<Refusal> differing) {
    List<Refusal> refusals = new ArrayList<>(differing);
    UnitNow now = hands.ledger().now(work, unit).orElseThrow();
    if (file.opened().isEmpty()) {
      refusals.add(new ArrivalBar.ShipperNotOpened());
    }
    if (identifiers.isEmpty()) {
      refusals.add(new ThawBar.NothingRead());
    }
    if (!now.unit().lot().equals(orders(work, file.order()).lot())) {
      refusals.add(new ArrivalBar.UnitOfAnotherOrder(dossiers.name(work, now, by.at())));
    }
    if (file.units().stream().anyMatch(scanned -> scanned.unit().equals(unit))) {
      refusals.add(new ArrivalBar.UnitScannedAlready(dossiers.name(work, now, by.at())));
    }
    if (refusals.isEmpty()) {
      refusals.addAll(
          hands.ledger().apply(work, by, UnitStep.of(UnitMove.RECEIVE, unit, by.at())).refusals());
    }
    if (refusals.isEmpty()) {
      store.scan(work, file.id(), unit, Stamp.of(by));
      identifiers.forEach(i -> hands.ledger().identify(work, by, unit, i));
    }
    return refusals;
  }

  /** A scanned unit is in its position; the timer stops with the last one. */
  public Outcome<ReceptionFile> place(By by, ReceptionId id, UnitId unit, PositionId position) {
    return step(
        by,
        id,
        (work, file) -> {
          boolean scanned = file.units().stream().anyMatch(u -> u.unit().equals(unit));
          UnitNow now = hands.ledger().now(work, unit).orElseThrow();
          if (!scanned) {
            return List.of(new ArrivalBar.UnitNotScanned(dossiers.name(work, now, by.at())));
          }
          UnitStep step = UnitStep.of(UnitMove.PLACE, unit, by.at()).to(position);
          List<Refusal> refusals = hands.ledger().apply(work, by, step).refusals();
          if (refusals.isEmpty()) {
            store.place(work, id, unit, position, Stamp.of(by));
            exposed(work, by, file, now);
          }
          return refusals;
        });
  }

  private void exposed(Work work, By by, ReceptionFile file, UnitNow unit) {
    Span span = new Span(file.opened().orElseThrow(), by.at());
    Exposure exposure = new Exposure(span, Exposure.Cause.RECEPTION);
    dossiers.knows().thermal().exposed(work, unit.id(), exposure, by.at());
    if (span.length().compareTo(dossiers.knows().rules().exposure(work).deviation()) > 0) {
      incidents()
          .report(
              work,
              by,
              DeviationKind.EXPOSURE,
              span.length().toSeconds() + " s",
              dossiers.subject(work, unit, by.at()));
    }
  }

  /** What the two are asked to sign for a decision. */
  public ToSign toSign(ReceptionFile file, ReceptionDecision what, Part part) {
    return decision.toSign(file, what, part);
  }

  /** Everything that stands against a decision now, at once; empty where it may be signed. */
  public List<Refusal> against(ReceptionFile file, ReceptionDecision what, By by) {
    return hands.works().read(work -> decision.refusals(work, by, file(work, file.id()), what));
  }

  /** Stock acceptance, quarantine or refusal: pharmacist and second person (ACCEPT_STOCK). */
  public Outcome<ReceptionFile> decide(
      By by, ReceptionId id, ReceptionDecision what, TwoPersons both) {
    Outcome<ReceptionFile> outcome =
        hands
            .works()
            .act(
                work -> {
                  ReceptionFile file = file(work, id);
                  List<Refusal> refusals = new ArrayList<>(decision.refusals(work, by, file, what));
                  refusals.addAll(Signed.byPharmacist(both.first()));
                  refusals.addAll(Signed.refusals(both, toSign(file, what, Part.FIRST)));
                  refusals.addAll(decision.move(work, by, file, what));
                  if (!refusals.isEmpty()) {
                    return Outcome.refused(refusals.stream().distinct().toList());
                  }
                  decided(work, by, file, what, both);
                  return Outcome.done(file(work, id));
                });
    Subject subject = new Subject("reception", id.toString(), "");
    return hands.refused().noted(by, "dispensing.arrival-decision", subject, outcome);
  }

  private void decided(
      Work work, By by, ReceptionFile file, ReceptionDecision what, TwoPersons both) {
    TwoSignatures signatures = hands.signing().keep(work, both);
    ReceptionFile.Decided decided =
        new ReceptionFile.Decided(what, by.why().words(), by.at(), signatures, "");
    String number = decision.sheet(work, by, file, decided);
    store.decide(work, file.id(), decided.numbered(number));
    Order order = orders(work, file.order());
    dossiers
        .knows()
        .treatments()
        .cases()
        .reached(work, by, order.treatment(), Stage.RECEIVED, file.shipment().arrived());
    if (what == ReceptionDecision.STOCKED) {
      dossiers
          .knows()
          .treatments()
          .cases()
          .reached(work, by, order.treatment(), Stage.STOCKED, by.at());
    }
    journal(
        work,
        fact(work, by, "dispensing.arrival-decided", file)
            .with("decision", what.name())
            .with("sheet", number)
            .with("first", signatures.first().displayName())
            .with("second", signatures.second().displayName()));
  }

  /** The marks of the time out of nitrogen as they hold now. */
  public ExposureMarks exposureMarks() {
    return hands.works().read(dossiers.knows().rules()::exposure);
  }

  public Optional<ReceptionFile> find(ReceptionId id) {
    return hands.works().read(work -> store.find(work, id).map(raw -> dossiers.whole(work, raw)));
  }

  /** Arrivals not decided yet, oldest first. */
  public List<ReceptionFile> underWay() {
    return hands
        .works()
        .read(work -> store.underWay(work).stream().map(id -> file(work, id)).toList());
  }
}
