package org.givre.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.custody.StockFixture.AT;
import static org.givre.custody.StockFixture.later;
import static org.givre.custody.StockFixture.pharmacist;

import java.util.List;
import java.util.Optional;
import org.givre.access.Permission;
import org.givre.access.SecondPersonMissing;
import org.givre.access.TwoPersons;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.patient.Patient;
import org.givre.storage.PlaceTaken;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankPurpose;

/** Racks and levels moved whole, both ends checked, units put back and stored. */
class StockMovesTest {

  @OnBothDatabases
  void aWholeRackGoesPlaceForPlaceAndComesBackInOneAct(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Tank other = stock.tank("Cuve 2");
    UnitId bruno = stock.stored(stock.patient("FICTIF", "Bruno"), stock.place(tank, "A-03-1")).id();
    UnitId ines = stock.stored(stock.patient("PATRON", "Inès"), stock.place(tank, "A-01-2")).id();

    List<Carry> plan =
        new RackMoves(stock.tanks)
            .plan(RackPart.rack(tank.id(), "A"), RackPart.rack(other.id(), "B"))
            .orThrow();
    List<MovedUnit> moved = stock.acts.move(later(1), plan, Optional.empty()).orThrow();

    assertThat(stock.where(bruno)).contains(stock.place(other, "B-03-1"));
    assertThat(stock.where(ines)).contains(stock.place(other, "B-01-2"));
    assertThat(stock.acts.lastMove(later(2))).containsExactlyInAnyOrderElementsOf(moved);

    stock.acts.undo(later(3), moved, Optional.empty()).orThrow();
    assertThat(stock.where(bruno)).contains(stock.place(tank, "A-03-1"));
    assertThat(stock.where(ines)).contains(stock.place(tank, "A-01-2"));
    assertThat(stock.acts.lastMove(later(4))).isEmpty();
  }

  /** Each reads where the unit stands, then both carry it: the second one is told. */
  @OnBothDatabases
  void ofTwoPeopleWhoMoveOneUnitAtOnceOneIsToldInWords(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position from = stock.place(tank, "A-03-1");
    UnitId bruno = stock.stored(stock.patient("FICTIF", "Bruno"), from).id();
    List<Position> goals = List.of(stock.place(tank, "B-01-1"), stock.place(tank, "B-01-2"));

    List<Outcome<List<MovedUnit>>> outcomes =
        goals.parallelStream()
            .map(
                goal ->
                    stock.acts.move(
                        later(1),
                        List.of(new Carry(bruno, from.id(), goal.id())),
                        Optional.empty()))
            .toList();

    assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
    assertThat(outcomes)
        .filteredOn(outcome -> !outcome.isDone())
        .singleElement()
        .satisfies(
            told -> assertThat(told.refusals()).hasAtLeastOneElementOfType(StandsElsewhere.class));
    Position now = stock.where(bruno).orElseThrow();
    assertThat(goals).contains(now);
    assertThat(stock.units.inTank(tank.id())).hasSize(1);
  }

  @OnBothDatabases
  void ofARackOfWhichOnePlaceIsTakenNothingMoves(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    UnitId bruno = stock.stored(stock.patient("FICTIF", "Bruno"), stock.place(tank, "A-03-1")).id();
    UnitId ines = stock.stored(stock.patient("PATRON", "Inès"), stock.place(tank, "A-01-2")).id();
    stock.stored(stock.patient("EXEMPLE", "Alice"), stock.place(tank, "B-01-2"));

    Outcome<List<MovedUnit>> outcome =
        stock.acts.move(
            later(1),
            new RackMoves(stock.tanks)
                .plan(RackPart.rack(tank.id(), "A"), RackPart.rack(tank.id(), "B"))
                .orThrow(),
            Optional.empty());

    assertThat(outcome.refusals()).containsExactly(new PlaceTaken("B-01-2"));
    assertThat(stock.where(bruno)).contains(stock.place(tank, "A-03-1"));
    assertThat(stock.where(ines)).contains(stock.place(tank, "A-01-2"));
    assertThat(stock.units.history(bruno)).noneMatch(event -> event.move() == UnitMove.MOVE);
  }

  @OnBothDatabases
  void aLevelGoesToAnotherLevelAndAnEmptyOneIsRefused(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    UnitId bruno = stock.stored(stock.patient("FICTIF", "Bruno"), stock.place(tank, "A-03-1")).id();
    RackMoves racks = new RackMoves(stock.tanks);

    List<Carry> plan =
        racks.plan(RackPart.level(tank.id(), "A", 3), RackPart.level(tank.id(), "B", 1)).orThrow();
    stock.acts.move(later(1), plan, Optional.empty()).orThrow();

    assertThat(stock.where(bruno)).contains(stock.place(tank, "B-01-1"));
    assertThat(
            racks
                .plan(RackPart.level(tank.id(), "A", 2), RackPart.level(tank.id(), "B", 2))
                .refusals())
        .containsExactly(new NothingToMove("A"));
  }

  @OnBothDatabases
  void whoSawTheUnitElsewhereIsToldWhereItIsAndMovesNothing(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position seen = stock.place(tank, "A-03-1");
    UnitId bruno = stock.stored(stock.patient("FICTIF", "Bruno"), seen).id();
    stock.acts.move(later(1), bruno, stock.place(tank, "A-02-2").id()).orThrow();

    Outcome<List<MovedUnit>> late =
        stock.acts.move(
            later(2),
            List.of(new Carry(bruno, seen.id(), stock.place(tank, "B-01-1").id())),
            Optional.empty());

    assertThat(late.refusals())
        .containsExactly(new StandsElsewhere("Yescarta 1/1, FICTIF Bruno", "A-02-2"));
    assertThat(stock.where(bruno)).contains(stock.place(tank, "A-02-2"));
  }

  @OnBothDatabases
  void whereTheSiteAsksTwoPersonsOneAloneIsRefused(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    UnitId bruno = stock.stored(stock.patient("FICTIF", "Bruno"), stock.place(tank, "A-03-1")).id();

    Outcome<MovedUnit> alone =
        stock.acts(new TwoAsked()).move(later(1), bruno, stock.place(tank, "A-02-2").id());

    assertThat(alone.refusals()).containsExactly(new SecondPersonMissing(Permission.MOVE_STOCK));
    assertThat(stock.where(bruno)).contains(stock.place(tank, "A-03-1"));
  }

  private static final class TwoAsked implements MoveSigning {
    @Override
    public Signers signers(Work work) {
      return Signers.TWO;
    }

    @Override
    public void keep(Work work, TwoPersons both) {
      throw new AssertionError("nothing was signed");
    }
  }

  @OnBothDatabases
  void aUnitGoesBackIntoItsShipperWithAReasonAndIsStoredAgain(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position place = stock.place(tank, "A-03-1");
    UnitId unit = stock.announced(stock.patient("FICTIF", "Bruno"), 1).getFirst().id();
    stock.apply(UnitMove.RECEIVE, unit).orThrow();
    assertThat(stock.acts.toStore(9)).extracting(UnitNow::id).containsExactly(unit);
    stock.acts.store(pharmacist(), unit, place.id()).orThrow();
    assertThat(stock.acts.toStore(9)).isEmpty();

    assertThat(
            stock
                .acts
                .putBack(new org.givre.access.By(pharmacist().session(), AT), unit)
                .refusals())
        .containsExactly(new WhyMissing(UnitMove.PUT_BACK));
    UnitNow back = stock.acts.putBack(later(60), unit).orThrow();

    assertThat(back.state()).isEqualTo(UnitState.RECEIVED);
    assertThat(back.position()).isEmpty();
    assertThat(stock.units.stays(unit)).singleElement().matches(stay -> !stay.isOpen());
    assertThat(stock.acts.store(later(90), unit, place.id()).isDone()).isTrue();
    assertThat(stock.units.stays(unit)).hasSize(2);
  }

  @OnBothDatabases
  void collectedCellsAndMedicinesKeepTheirOwnTanks(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank medicines = stock.tank("Cuve 1");
    Tank cells = stock.tank("Cuve cellules", TankPurpose.CELLS, -160);
    Patient patient = stock.patient("FICTIF", "Bruno");
    UnitId collected = stock.received(patient, LotKind.COLLECTED_CELLS);
    UnitId medicine = stock.received(patient, LotKind.TRIAL);

    assertThat(
            stock
                .acts
                .store(pharmacist(), collected, stock.place(medicines, "A-01-1").id())
                .refusals())
        .containsExactly(new OtherTankForThis("Cuve 1", LotKind.COLLECTED_CELLS));
    assertThat(
            stock.acts.store(pharmacist(), medicine, stock.place(cells, "A-01-1").id()).refusals())
        .containsExactly(new OtherTankForThis("Cuve cellules", LotKind.TRIAL));
    assertThat(stock.acts.placesFor(pharmacist(), collected, 2))
        .extracting(Position::tank)
        .containsOnly(cells.id());
    stock.acts.store(pharmacist(), collected, stock.place(cells, "A-01-1").id()).orThrow();
    assertThat(stock.units.lot(stock.units.find(collected).orElseThrow().unit().lot()))
        .map(Lot::kind)
        .contains(LotKind.COLLECTED_CELLS);
  }
}
