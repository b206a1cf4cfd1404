package org.givre.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.custody.StockFixture.AT;
import static org.givre.custody.StockFixture.later;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Somebody;
import org.givre.custody.StockFixture;
import org.givre.custody.UnitId;
import org.givre.db.OnBothDatabases;
import org.givre.inventory.store.SqlInventories;
import org.givre.kernel.Works;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.storage.TankShape;
import org.junit.jupiter.api.Test;

class InventoriesTest {

  private static Inventories inventories(StockFixture stock) {
    return new Inventories(
        stock.works,
        stock.journal,
        null,
        new Inventories.Kept(new SqlInventories(), stock.store, stock.storage),
        (work, by, signed) -> "2026-INV-000001",
        Lids.UNWATCHED);
  }

  @OnBothDatabases
  void eachLookIsJudgedAndTheLastOneOfAPositionCounts(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position a1 = stock.place(tank, "A-01-1");
    Position a2 = stock.place(tank, "A-01-2");
    UnitId bruno = stock.stored(stock.patient("FICTIF", "Bruno"), a1).id();
    Inventories all = inventories(stock);
    Inventory begun = all.begin(later(1), tank.id(), List.of("A")).orThrow();

    assertThat(all.progress(begun.id()).orElseThrow().next().map(Place::position)).contains(a1);
    assertThat(all.see(later(2), begun.id(), a1.id(), "KTE-24097").orThrow().finding())
        .isEqualTo(Finding.AS_WRITTEN);
    assertThat(all.see(later(3), begun.id(), a2.id(), "").orThrow().finding())
        .isEqualTo(Finding.EMPTY);
    assertThat(all.see(later(4), begun.id(), a2.id(), "kte 24097").orThrow())
        .matches(seen -> seen.finding() == Finding.UNEXPECTED && seen.found().get().equals(bruno));
    assertThat(all.see(later(5), begun.id(), a1.id(), "").orThrow().finding())
        .isEqualTo(Finding.MISSING);

    Progress progress = all.progress(begun.id()).orElseThrow();
    assertThat(progress.left()).isZero();
    assertThat(progress.next()).isEmpty();
    assertThat(progress.discrepancies())
        .extracting(Seen::finding)
        .containsExactly(Finding.MISSING, Finding.UNEXPECTED);
    assertThat(stock.where(bruno)).contains(a1);
  }

  @OnBothDatabases
  void aPositionsLabelAnUnknownCodeAndAnotherRackAreRefusedInWords(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position a1 = stock.place(tank, "A-01-1");
    stock.stored(stock.patient("FICTIF", "Bruno"), a1);
    Inventories all = inventories(stock);
    Inventory begun = all.begin(later(1), tank.id(), List.of("A")).orThrow();

    assertThat(all.see(later(2), begun.id(), a1.id(), "A-01-1").refusals())
        .containsExactly(new PositionScanned("A-01-1"));
    assertThat(all.see(later(2), begun.id(), a1.id(), "XYZ-1").refusals())
        .containsExactly(new CodeUnknown("XYZ-1"));
    assertThat(all.see(later(2), begun.id(), stock.place(tank, "B-01-1").id(), "").refusals())
        .containsExactly(new PlaceNotOnTheWay("B-01-1"));
    assertThat(all.progress(begun.id()).orElseThrow().left()).isEqualTo(1);
  }

  @OnBothDatabases
  void anInterruptedOneGoesOnAndASecondOneIsRefused(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Inventory begun = inventories(stock).begin(later(1), tank.id(), List.of()).orThrow();

    assertThat(begun.racks()).containsExactly("A", "B");
    assertThat(inventories(stock).openIn(tank.id())).contains(begun);
    assertThat(inventories(stock).begin(later(9), tank.id(), List.of()).refusals())
        .containsExactly(new InventoryOpenAlready("Cuve 1"));
    assertThat(
            inventories(stock)
                .begin(new By(Somebody.nurse(), AT), stock.tank("Cuve 2").id(), List.of())
                .refusals())
        .containsExactly(new NotAllowed(Somebody.nurse().displayName(), Permission.MOVE_STOCK));
  }

  @OnBothDatabases
  void theLidsOpeningsAddUp(Works works) {
    StockFixture stock = new StockFixture(works);
    Inventories all = inventories(stock);
    InventoryId id = all.begin(later(0), stock.tank("Cuve 1").id(), List.of()).orThrow().id();

    all.lid(later(10), id, InventoryStore.Lid.OPENED).orThrow();
    all.lid(later(15), id, InventoryStore.Lid.OPENED).orThrow();
    all.lid(later(70), id, InventoryStore.Lid.SHUT).orThrow();
    LidTime again = all.lid(later(100), id, InventoryStore.Lid.OPENED).orThrow();

    assertThat(again.closed()).isEqualTo(Duration.ofSeconds(60));
    assertThat(again.now(AT.plusSeconds(130))).isEqualTo(Duration.ofSeconds(30));
    assertThat(again.total(AT.plusSeconds(130))).isEqualTo(Duration.ofSeconds(90));
  }

  /** Racks with something first, as they stand; inside, from the end that rises first. */
  @Test
  void theWayLiftsEachRackOnceAndReadsFromAbove() {
    Layout layout =
        new Layout(
            TankShape.ROUND,
            3,
            2,
            1,
            new Numbering(Numbering.RackNames.LETTERS, Numbering.LevelOrder.FIRST_AT_BOTTOM),
            "");
    PickPath.Rack empty =
        new PickPath.Rack("A", List.of(place("A", 1, free()), place("A", 2, free())));
    PickPath.Rack full =
        new PickPath.Rack("B", List.of(place("B", 1, taken()), place("B", 2, taken())));

    List<Stop> path = PickPath.of(layout, List.of(empty, full));

    assertThat(path).extracting(Stop::rack).containsExactly("B", "A");
    assertThat(path.getFirst().places())
        .extracting(place -> place.position().level())
        .containsExactly(2, 1);
    assertThat(PickPath.estimate(path)).isEqualTo(Duration.ofSeconds(52));
    assertThat(
            new Progress(
                    null, path, Map.of(), new LidTime(Duration.ZERO, java.util.Optional.empty()))
                .toRead())
        .isEqualTo(2);
  }

  private static PlaceState free() {
    return new PlaceState.Free();
  }

  private static PlaceState taken() {
    return new PlaceState.Occupied(
        new org.givre.storage.OccupantId(java.util.UUID.randomUUID()), AT);
  }

  private static Place place(String rack, int level, PlaceState state) {
    return new Place(
        new Position(
            new PositionId(java.util.UUID.randomUUID()),
            new TankId(java.util.UUID.randomUUID()),
            rack,
            level,
            1,
            rack + level),
        state);
  }
}
