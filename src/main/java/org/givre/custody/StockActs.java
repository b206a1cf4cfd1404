package org.givre.custody;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.SecondPersonMissing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.audit.Subject;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.storage.Position;
import org.givre.storage.PositionId;

/**
 * What a person does to units that stand in the stock: move one or a whole rack, undo, set apart.
 * Where the site asks two persons for a move, both sign exactly what is carried where.
 */
public final class StockActs {

  /** What the signatures say; words in {@code access.meaning.stock.moved}. */
  public static final String MEANING = "stock.moved";

  /** Marks the move that takes another one back: it is not taken back in turn. */
  private static final String UNDOES = "undoes";

  /** Marks units that were moved in one act: they are taken back together. */
  private static final String TOGETHER = "together";

  private static final String SIGNED = "signed-by";

  private final Works works;
  private final UnitLedger ledger;
  private final CustodyStore store;
  private final StockPlaces places;
  private final MoveSigning signing;

  public StockActs(
      Works works, UnitLedger ledger, CustodyStore store, StockPlaces places, MoveSigning signing) {
    this.works = works;
    this.ledger = ledger;
    this.store = store;
    this.places = places;
    this.signing = signing;
  }

  /** How many persons sign a move here, now. */
  public MoveSigning.Signers signers() {
    return works.read(signing::signers);
  }

  /**
   * What two persons sign: these units, from where to where. The handbook names who may be second
   * for the transfer into a tank, and nobody for a move: the same persons sign both.
   */
  public static ToSign toSign(List<Carry> carries) {
    String what =
        carries.stream()
            .map(one -> one.unit() + ">" + one.from() + ">" + one.to())
            .sorted()
            .collect(Collectors.joining("|"));
    UnitId first = carries.getFirst().unit();
    Subject subject = new Subject("unit", first.toString(), first.toString());
    return new ToSign(Permission.RECEIVE, Part.FIRST, MEANING, subject, Digest.of("move " + what));
  }

  /** As {@link #move(By, List, Optional)}, one unit from where it stands now. */
  public Outcome<MovedUnit> move(By by, UnitId unit, PositionId to) {
    Optional<PositionId> from =
        works.read(work -> store.now(work, unit).flatMap(UnitNow::position));
    return from.isEmpty()
        ? Outcome.refused(nowhere(by, unit))
        : move(by, List.of(new Carry(unit, from.get(), to)), Optional.empty()).map(List::getFirst);
  }

  private Refusal nowhere(By by, UnitId unit) {
    return works.read(
        work ->
            store
                .now(work, unit)
                .<Refusal>map(now -> new NotInAPlace(ledger.name(work, now.unit(), by.at())))
                .orElseGet(UnitUnknown::new));
  }

  /**
   * All these units, or none, in one act. Needs MOVE_STOCK; {@code signed} where the site asks two
   * persons. Refused: {@link StandsElsewhere}, {@link TankTooWarm}, {@link SecondPersonMissing},
   * {@link OtherMoveSigned}, and what {@link UnitLedger#apply} refuses.
   */
  public Outcome<List<MovedUnit>> move(By by, List<Carry> carries, Optional<TwoPersons> signed) {
    String group = carries.size() > 1 ? UUID.randomUUID().toString() : "";
    return move(by, carries, signed, step -> group.isEmpty() ? step : step.with(TOGETHER, group));
  }

  /** What else a step notes. */
  private interface Noting {
    UnitStep on(UnitStep step);
  }

  private Outcome<List<MovedUnit>> move(
      By by, List<Carry> carries, Optional<TwoPersons> signed, Noting noting) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MOVE_STOCK));
          refusals.addAll(unsigned(work, carries, signed));
          inOneOrder(carries).forEach(one -> refusals.addAll(wrongEnds(work, by, one)));
          Optional<String> both = signed.map(StockActs::names);
          List<UnitStep> steps =
              inOneOrder(carries).stream()
                  .map(one -> UnitStep.of(UnitMove.MOVE, one.unit(), by.at()).to(one.to()))
                  .map(noting::on)
                  .map(step -> both.map(who -> step.with(SIGNED, who)).orElse(step))
                  .toList();
          Outcome<List<UnitNow>> moved = ledger.apply(work, by, steps);
          refusals.addAll(moved.refusals());
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          signed.ifPresent(two -> signing.keep(work, two));
          return moved.map(all -> moved(work, by, carries, all));
        });
  }

  private static String names(TwoPersons both) {
    return both.first().displayName() + ", " + both.second().displayName();
  }

  /** Two that move the same units take them in the same order: neither waits for the other. */
  private static List<Carry> inOneOrder(List<Carry> carries) {
    return carries.stream()
        .sorted(Comparator.comparing(one -> one.unit().value().toString()))
        .toList();
  }

  private List<Refusal> unsigned(Work work, List<Carry> carries, Optional<TwoPersons> signed) {
    if (signed.isPresent()) {
      boolean same =
          signed.get().first().what().signed().equals(toSign(carries).signed())
              && signed.get().second().what().part() == Part.SECOND;
      return same ? List.of() : List.of(new OtherMoveSigned());
    }
    return signing.signers(work) == MoveSigning.Signers.TWO
        ? List.of(new SecondPersonMissing(Permission.MOVE_STOCK))
        : List.of();
  }

  /** Held from this look on: who looked a moment earlier has not moved it meanwhile. */
  private List<Refusal> wrongEnds(Work work, By by, Carry one) {
    List<Refusal> wrong = new ArrayList<>();
    Optional<UnitNow> now = store.lock(work, one.unit());
    now.filter(unit -> !unit.position().equals(Optional.of(one.from())))
        .ifPresent(
            unit ->
                wrong.add(
                    new StandsElsewhere(
                        ledger.name(work, unit.unit(), by.at()),
                        unit.position()
                            .flatMap(id -> places.position(work, id))
                            .map(Position::path)
                            .orElse(""))));
    wrong.addAll(places.unfit(work, by, one.unit(), one.to()));
    return wrong;
  }

  private List<MovedUnit> moved(Work work, By by, List<Carry> carries, List<UnitNow> all) {
    List<MovedUnit> moved = new ArrayList<>();
    for (UnitNow now : all) {
      Carry carry =
          carries.stream().filter(one -> one.unit().equals(now.id())).findFirst().orElseThrow();
      moved.add(
          new MovedUnit(
              now,
              now.events(),
              places.position(work, carry.from()).orElseThrow(),
              places.position(work, now.position().orElseThrow()).orElseThrow(),
              by.at()));
    }
    return List.copyOf(moved);
  }

  /** What two persons sign to take these moves back. */
  public static List<Carry> backwards(List<MovedUnit> done) {
    return done.stream()
        .map(one -> new Carry(one.unit().id(), one.to().id(), one.from().id()))
        .toList();
  }

  /**
   * Takes this person's last act back, whole, as a new act. Refused where a unit moved since, or
   * its old place is taken.
   */
  public Outcome<List<MovedUnit>> undo(By by, List<MovedUnit> done, Optional<TwoPersons> signed) {
    List<MovedUnit> last = lastMove(by);
    boolean isLast =
        !done.isEmpty() && last.size() == done.size() && last.stream().allMatch(isIn(done));
    if (!isLast) {
      String said =
          done.isEmpty() ? "" : done.getFirst().from().path() + " → " + done.getFirst().to().path();
      return Outcome.refused(new NotYourLastMove(said));
    }
    return move(
        by,
        backwards(done),
        signed,
        step ->
            step.with(
                UNDOES,
                done.stream()
                    .filter(one -> one.unit().id().equals(step.unit()))
                    .map(one -> Integer.toString(one.event()))
                    .findFirst()
                    .orElse("")));
  }

  private static java.util.function.Predicate<MovedUnit> isIn(List<MovedUnit> done) {
    return one ->
        done.stream()
            .anyMatch(
                other -> other.event() == one.event() && other.unit().id().equals(one.unit().id()));
  }

  /**
   * The units of this person's last move that can still be undone: nothing happened to any of them
   * since, and it was no undoing itself. Empty where there is none.
   */
  public List<MovedUnit> lastMove(By by) {
    return works.read(
        work ->
            store
                .lastMoveBy(work, by.actor())
                .filter(event -> event.move() == UnitMove.MOVE)
                .filter(event -> !event.details().containsKey(UNDOES))
                .map(event -> together(work, event))
                .orElse(List.of()));
  }

  private List<MovedUnit> together(Work work, CustodyEvent event) {
    String group = event.details().getOrDefault(TOGETHER, "");
    List<CustodyEvent> all =
        group.isEmpty()
            ? List.of(event)
            : store.recordedAt(work, event.by(), event.recorded()).stream()
                .filter(other -> group.equals(other.details().get(TOGETHER)))
                .toList();
    List<MovedUnit> moved = all.stream().flatMap(one -> undoable(work, one).stream()).toList();
    return moved.size() == all.size() ? moved : List.of();
  }

  private Optional<MovedUnit> undoable(Work work, CustodyEvent event) {
    UnitNow now = store.now(work, event.unit()).orElseThrow();
    Optional<Position> from = event.from().flatMap(id -> places.position(work, id));
    Optional<Position> to = event.to().flatMap(id -> places.position(work, id));
    boolean untouched = now.events() == event.order();
    return untouched && from.isPresent() && to.isPresent()
        ? Optional.of(new MovedUnit(now, event.order(), from.get(), to.get(), event.happened()))
        : Optional.empty();
  }

  /**
   * Puts a unit that was received, and stands nowhere, into a place. Needs RECEIVE; refused where
   * the tank does not suit it. It stays as undecided as it was.
   */
  public Outcome<UnitNow> store(By by, UnitId unit, PositionId to) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RECEIVE));
          refusals.addAll(places.unfit(work, by, unit, to));
          Outcome<UnitNow> stored =
              ledger.apply(work, by, UnitStep.of(UnitMove.PLACE, unit, by.at()).to(to));
          refusals.addAll(stored.refusals());
          return refusals.isEmpty() ? stored : Outcome.refused(refusals);
        });
  }

  /**
   * Back into its shipper, before its receipt is decided: an identity that does not agree, a tank
   * that is not ready. Needs RECEIVE and a reason. The shipper is cold too: it may be stored again.
   */
  public Outcome<UnitNow> putBack(By by, UnitId unit) {
    return simple(by, Permission.RECEIVE, UnitStep.of(UnitMove.PUT_BACK, unit, by.at()));
  }

  /** Units that were received and stand in no place. */
  public List<UnitNow> toStore(int most) {
    return works
        .read(work -> store.inStates(work, List.of("RECEIVED", "QUARANTINED"), most))
        .stream()
        .filter(unit -> unit.position().isEmpty())
        .filter(unit -> Transitions.after(unit.state(), UnitMove.PLACE).isPresent())
        .toList();
  }

  /** Sets a unit in stock apart for its patient. Needs MOVE_STOCK. */
  public Outcome<UnitNow> reserve(By by, UnitId unit) {
    return simple(by, Permission.MOVE_STOCK, UnitStep.of(UnitMove.RESERVE, unit, by.at()));
  }

  public Outcome<UnitNow> unreserve(By by, UnitId unit) {
    return simple(by, Permission.MOVE_STOCK, UnitStep.of(UnitMove.UNRESERVE, unit, by.at()));
  }

  /** Gives up the place that is held for a unit. Needs MOVE_STOCK. */
  public Outcome<UnitNow> giveUpPlace(By by, UnitId unit) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MOVE_STOCK));
          Optional<UnitNow> now = store.now(work, unit);
          if (now.isEmpty()) {
            refusals.add(new UnitUnknown());
          }
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          places.giveUp(work, unit);
          ledger.placeGivenUp(work, by, now.get());
          return Outcome.done(now.get());
        });
  }

  private Outcome<UnitNow> simple(By by, Permission permission, UnitStep step) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(permission));
          Outcome<UnitNow> outcome = ledger.apply(work, by, step);
          refusals.addAll(outcome.refusals());
          return refusals.isEmpty() ? outcome : Outcome.refused(refusals);
        });
  }

  /** Places for a unit, the best first. */
  public List<Position> placesFor(By by, UnitId unit, int most) {
    return works.read(
        work ->
            store
                .now(work, unit)
                .map(now -> places.forUnit(work, now, by.at(), most))
                .orElse(List.of()));
  }
}
