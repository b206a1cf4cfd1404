package org.givre.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.custody.StockFixture.AT;
import static org.givre.custody.StockFixture.later;

import java.util.List;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Somebody;
import org.givre.custody.StockFixture;
import org.givre.custody.StockPlaces;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;
import org.givre.storage.PlaceState;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankPurpose;
import org.givre.thermal.EvacuationProgress.Line;
import org.givre.thermal.store.SqlEvacuations;

class EvacuationsTest {

  private static Evacuations evacuations(StockFixture stock) {
    return new Evacuations(
        stock.works,
        stock.journal,
        new SqlEvacuations(),
        new Evacuations.Stock(
            new ThermalHistory.Stays(stock.store, stock.storage),
            stock.ledger,
            stock.places,
            new StockPlaces(stock.tanks, stock.places, stock.products, stock.store)),
        new StoredStake.Owners(stock.patients, stock.products));
  }

  @OnBothDatabases
  void everyUnitGetsItsTurnAndAPlaceInTheNamedBackUpFirst(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank failing = stock.tank("Cuve 1");
    stock.tank("Cuve 2");
    Tank backup = stock.tank("Secours", TankPurpose.BACKUP, -160);
    stock.tanks.nameBackup(later(0), failing.id(), backup.id()).orThrow();
    UnitId calm =
        stock.stored(stock.patient("FICTIF", "Bruno"), stock.place(failing, "A-01-1")).id();
    UnitId soon =
        stock.stored(stock.patient("PATRON", "Inès"), stock.place(failing, "B-01-1")).id();
    stock.apply(UnitMove.RESERVE, soon).orThrow();
    Evacuations all = evacuations(stock);

    Evacuation begun = all.begin(later(60), failing.id()).orThrow();

    List<Line> lines = all.progress(later(60), begun.id()).orElseThrow().lines();
    assertThat(lines).extracting(line -> line.unit().id()).containsExactly(soon, calm);
    assertThat(lines).allMatch(line -> line.toTank().equals("Secours"));
    assertThat(stock.state(lines.getFirst().to().orElseThrow()))
        .isInstanceOf(PlaceState.Reserved.class);
    assertThat(all.begin(later(61), failing.id()).refusals())
        .containsExactly(new EvacuationOpenAlready("Cuve 1"));
  }

  @OnBothDatabases
  void itIsDoneUnitByUnitGoesOnAfterAnInterruptionAndIsReviewed(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank failing = stock.tank("Cuve 1");
    Tank other = stock.tank("Cuve 2");
    UnitId first =
        stock.stored(stock.patient("FICTIF", "Bruno"), stock.place(failing, "A-01-1")).id();
    UnitId second =
        stock.stored(stock.patient("PATRON", "Inès"), stock.place(failing, "B-01-1")).id();
    By technician = new By(Somebody.technician(), AT.plusSeconds(5), new Reason("vide perdu"));
    Evacuation begun = evacuations(stock).begin(technician, failing.id()).orThrow();
    Position held =
        evacuations(stock)
            .progress(technician, begun.id())
            .orElseThrow()
            .next()
            .orElseThrow()
            .to()
            .orElseThrow();

    EvacuationProgress after =
        evacuations(stock).rescued(technician, begun.id(), first, held.id()).orThrow();
    assertThat(after.left()).isEqualTo(1);
    assertThat(stock.where(first)).contains(held);
    assertThat(
            evacuations(stock)
                .end(new By(Somebody.technician(), AT.plusSeconds(9)), begun.id())
                .refusals())
        .containsExactly(new UnitsLeft(1));

    EvacuationProgress again = evacuations(stock).openIn(technician, failing.id()).orElseThrow();
    assertThat(again.next().orElseThrow().unit().id()).isEqualTo(second);
    evacuations(stock)
        .rescued(technician, begun.id(), second, stock.place(other, "B-03-2").id())
        .orThrow();
    evacuations(stock).end(technician, begun.id()).orThrow();
    assertThat(evacuations(stock).toReview())
        .extracting(Evacuation::id)
        .containsExactly(begun.id());
    assertThat(evacuations(stock).review(technician, begun.id()).refusals())
        .containsExactly(
            new NotAllowed(Somebody.technician().displayName(), Permission.ACCEPT_STOCK));
    evacuations(stock).review(later(99), begun.id()).orThrow();
    assertThat(evacuations(stock).toReview()).isEmpty();
  }

  @OnBothDatabases
  void wrongUnitsAndPlacesAreRefusedInWordsAndNothingMoves(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank failing = stock.tank("Cuve 1");
    Tank other = stock.tank("Cuve 2");
    Tank warm = stock.tank("Cuve 3", TankPurpose.STOCK, -140);
    UnitId here =
        stock.stored(stock.patient("FICTIF", "Bruno"), stock.place(failing, "A-01-1")).id();
    UnitId elsewhere =
        stock.stored(stock.patient("PATRON", "Inès"), stock.place(other, "A-01-1")).id();
    Evacuations all = evacuations(stock);
    Evacuation begun = all.begin(later(1), failing.id()).orThrow();

    assertThat(
            all.rescued(later(2), begun.id(), elsewhere, stock.place(other, "B-01-1").id())
                .refusals())
        .contains(new NotOfThisTank("PATRON Inès"));
    assertThat(
            all.rescued(later(2), begun.id(), here, stock.place(failing, "A-02-1").id()).refusals())
        .contains(new StaysInTheTank("A-02-1"));
    assertThat(all.rescued(later(2), begun.id(), here, stock.place(warm, "A-01-1").id()).refusals())
        .isNotEmpty();
    assertThat(
            all.rescued(later(2), begun.id(), here, stock.place(other, "A-01-1").id()).refusals())
        .isNotEmpty();
    assertThat(stock.where(here)).contains(stock.place(failing, "A-01-1"));
    assertThat(all.begin(new By(Somebody.nurse(), AT), other.id()).refusals())
        .contains(
            new NotAllowed(Somebody.nurse().displayName(), Permission.MOVE_STOCK),
            new EvacuationReasonMissing());
  }
}
