package org.givre.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.custody.StockFixture.AT;
import static org.givre.custody.StockFixture.pharmacist;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;
import org.givre.patient.Patient;
import org.givre.storage.PlaceTaken;
import org.givre.storage.Position;
import org.givre.storage.Tank;

/**
 * Two acts at once, each in its own transaction: threads on the H2 file, connections on a server.
 */
class RaceForOnePlaceTest {

  private static final int ROUNDS = 10;

  @OnBothDatabases
  void ofTwoUnitsThatRaceForAPlaceOneGetsItAndTheOtherIsRefusedInWords(Works works)
      throws Exception {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Patient patient = stock.patient("FICTIF", "Bruno");
    List<Position> places = stock.tanks.free(tank.purpose(), tank.setPoint(), ROUNDS);
    for (Position place : places) {
      List<UnitNow> units = stock.announced(patient, 2);
      units.forEach(unit -> stock.apply(UnitMove.RECEIVE, unit.id()).orThrow());

      List<Outcome<UnitNow>> outcomes =
          atOnce(
              () -> accept(stock, units.getFirst(), place),
              () -> accept(stock, units.getLast(), place));

      assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
      assertThat(outcomes.stream().flatMap(outcome -> outcome.refusals().stream()))
          .containsExactly(new PlaceTaken(place.path()));
      assertThat(units).filteredOn(unit -> stock.where(unit.id()).isPresent()).hasSize(1);
    }
  }

  private static Outcome<UnitNow> accept(StockFixture stock, UnitNow unit, Position place) {
    return stock.apply(pharmacist(), UnitStep.of(UnitMove.ACCEPT, unit.id(), AT).to(place.id()));
  }

  @OnBothDatabases
  void ofTwoMovesOfOneUnitOneHappensFirstAndBothAreTrue(Works works) throws Exception {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    UnitId unit = stock.stored(stock.patient("FICTIF", "Bruno"), stock.place(tank, "A-01-1")).id();
    Position left = stock.place(tank, "A-02-1");
    Position right = stock.place(tank, "B-02-1");

    List<Outcome<UnitNow>> outcomes =
        atOnce(
            () -> stock.apply(pharmacist(), UnitStep.of(UnitMove.MOVE, unit, AT).to(left.id())),
            () -> stock.apply(pharmacist(), UnitStep.of(UnitMove.MOVE, unit, AT).to(right.id())));

    assertThat(outcomes).allMatch(Outcome::isDone);
    assertThat(stock.units.history(unit)).extracting(CustodyEvent::order).doesNotHaveDuplicates();
    assertThat(stock.units.stays(unit)).filteredOn(Stay::isOpen).hasSize(1);
    assertThat(stock.where(unit).map(Position::id))
        .isEqualTo(stock.units.find(unit).orElseThrow().position());
  }

  @OnBothDatabases
  void ofTwoThatTakeOneUnitOutOneIsRefused(Works works) throws Exception {
    StockFixture stock = new StockFixture(works);
    UnitId unit =
        stock
            .stored(stock.patient("FICTIF", "Bruno"), stock.place(stock.tank("Cuve 1"), "A-01-1"))
            .id();
    stock.apply(UnitMove.RESERVE, unit).orThrow();

    List<Outcome<UnitNow>> outcomes =
        atOnce(
            () -> stock.apply(UnitMove.TAKE_OUT, unit), () -> stock.apply(UnitMove.TAKE_OUT, unit));

    assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
    assertThat(outcomes.stream().flatMap(outcome -> outcome.refusals().stream()))
        .containsExactly(
            new MoveNotAllowed("Yescarta 1/1, FICTIF Bruno", UnitMove.TAKE_OUT, UnitState.REMOVED));
  }

  private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Callable<T>> together =
          Stream.of(one, other)
              .<Callable<T>>map(
                  task ->
                      () -> {
                        start.await(20, TimeUnit.SECONDS);
                        return task.call();
                      })
              .toList();
      List<T> results = new ArrayList<>();
      for (Future<T> done : threads.invokeAll(together)) {
        results.add(done.get());
      }
      return results;
    }
  }
}
