package org.givre.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.custody.StockFixture.AT;
import static org.givre.custody.StockFixture.by;
import static org.givre.custody.StockFixture.later;
import static org.givre.custody.StockFixture.pharmacist;

import java.util.List;
import java.util.Optional;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Somebody;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;
import org.givre.patient.Patient;
import org.givre.storage.PlaceTaken;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankPurpose;

class StockActsTest {

  @OnBothDatabases
  void aMoveIsOneActAndIsTakenBackByAnother(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position from = stock.place(tank, "A-03-1");
    Position to = stock.place(tank, "A-02-2");
    UnitId unit = stock.stored(stock.patient("FICTIF", "Bruno"), from).id();

    MovedUnit moved = stock.acts.move(later(1), unit, to.id()).orThrow();

    assertThat(stock.where(unit)).contains(to);
    assertThat(stock.acts.lastMove(later(2))).containsExactly(moved);
    MovedUnit undone =
        stock.acts.undo(later(3), List.of(moved), Optional.empty()).orThrow().getFirst();
    assertThat(undone.to()).isEqualTo(from);
    assertThat(stock.where(unit)).contains(from);
    assertThat(stock.units.history(unit))
        .extracting(CustodyEvent::move)
        .endsWith(UnitMove.MOVE, UnitMove.MOVE);
    assertThat(stock.acts.lastMove(later(4))).isEmpty();
  }

  @OnBothDatabases
  void aMoveIsNotTakenBackOnceTheUnitMovedOrTheOldPlaceIsTaken(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position from = stock.place(tank, "A-03-1");
    Patient patient = stock.patient("FICTIF", "Bruno");
    UnitId unit = stock.stored(patient, from).id();
    MovedUnit moved = stock.acts.move(later(1), unit, stock.place(tank, "A-02-2").id()).orThrow();
    stock.stored(stock.patient("PATRON", "Inès"), from);

    assertThat(stock.acts.undo(later(3), List.of(moved), Optional.empty()).refusals()).isNotEmpty();
    stock.apply(UnitMove.RESERVE, unit).orThrow();
    assertThat(stock.acts.lastMove(later(4))).isEmpty();
  }

  @OnBothDatabases
  void undoingOntoATakenPlaceIsRefused(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position from = stock.place(tank, "A-03-1");
    UnitId unit = stock.stored(stock.patient("FICTIF", "Bruno"), from).id();
    UnitId other = stock.stored(stock.patient("PATRON", "Inès"), stock.place(tank, "A-01-1")).id();
    MovedUnit moved = stock.acts.move(later(1), unit, stock.place(tank, "A-02-2").id()).orThrow();
    works.act(
        work ->
            stock.ledger.apply(
                work,
                by(Somebody.technician(), ""),
                UnitStep.of(UnitMove.MOVE, other, AT).to(from.id())));

    assertThat(stock.acts.undo(later(3), List.of(moved), Optional.empty()).refusals())
        .containsExactly(new PlaceTaken("A-03-1"));
  }

  @OnBothDatabases
  void rightAndRuleAreRefusedTogether(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position place = stock.place(tank, "A-03-1");
    UnitId unit = stock.stored(stock.patient("FICTIF", "Bruno"), place).id();

    Outcome<MovedUnit> outcome = stock.acts.move(by(Somebody.nurse(), ""), unit, place.id());

    assertThat(outcome.refusals())
        .containsExactly(
            new NotAllowed(Somebody.nurse().displayName(), Permission.MOVE_STOCK),
            new AlreadyThere("Yescarta 1/1, FICTIF Bruno", "A-03-1"));
  }

  @OnBothDatabases
  void aTankThatMayGetWarmerThanTheProductsLimitIsRefused(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank cold = stock.tank("Cuve 1");
    Tank warm = stock.tank("Cuve 3", TankPurpose.STOCK, -140);
    UnitId unit = stock.stored(stock.patient("FICTIF", "Bruno"), stock.place(cold, "A-01-1")).id();

    assertThat(stock.acts.move(pharmacist(), unit, stock.place(warm, "A-01-1").id()).refusals())
        .containsExactly(new TankTooWarm("Cuve 3", new Celsius(-140), new Celsius(-150)));
  }

  @OnBothDatabases
  void placesAreProposedInATankThatFitsNearThePatientsOtherUnits(Works works) {
    StockFixture stock = new StockFixture(works);
    stock.tank("Cuve tiède", TankPurpose.STOCK, -140);
    Tank cold = stock.tank("Cuve 1");
    Patient patient = stock.patient("FICTIF", "Bruno");
    stock.stored(patient, stock.place(cold, "B-01-1"));
    UnitId second = stock.announced(patient, 1).getFirst().id();

    List<Position> proposed = stock.acts.placesFor(pharmacist(), second, 3);

    assertThat(proposed).extracting(Position::tank).containsOnly(cold.id());
    assertThat(proposed).extracting(Position::path).containsExactly("B-01-2", "B-02-1", "B-02-2");
  }

  @OnBothDatabases
  void aUnitInStockIsSetApartAndNoLonger(Works works) {
    StockFixture stock = new StockFixture(works);
    UnitId unit =
        stock
            .stored(stock.patient("FICTIF", "Bruno"), stock.place(stock.tank("Cuve 1"), "A-01-1"))
            .id();

    assertThat(stock.acts.reserve(pharmacist(), unit).orThrow().state())
        .isEqualTo(UnitState.RESERVED);
    assertThat(stock.acts.reserve(pharmacist(), unit).isDone()).isFalse();
    assertThat(stock.acts.unreserve(pharmacist(), unit).orThrow().state())
        .isEqualTo(UnitState.IN_STOCK);
  }

  @OnBothDatabases
  void whoStoodInATankBetweenTwoInstants(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank first = stock.tank("Cuve 1");
    Tank second = stock.tank("Cuve 2");
    UnitId unit = stock.stored(stock.patient("FICTIF", "Bruno"), stock.place(first, "A-01-1")).id();
    stock.acts.move(later(600), unit, stock.place(second, "A-01-1").id()).orThrow();

    assertThat(stock.units.stoodIn(first.id(), AT.plusSeconds(300), AT.plusSeconds(900)))
        .extracting(Stay::unit)
        .containsExactly(unit);
    assertThat(stock.units.stoodIn(first.id(), AT.plusSeconds(600), AT.plusSeconds(900))).isEmpty();
    assertThat(stock.units.stoodIn(second.id(), AT, AT.plusSeconds(600))).isEmpty();
    assertThat(stock.units.stoodIn(second.id(), AT, AT.plusSeconds(601))).hasSize(1);
  }
}
