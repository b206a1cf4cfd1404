package org.givre.dispensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.custody.StockFixture.AT;
import static org.givre.custody.StockFixture.later;
import static org.givre.custody.StockFixture.pharmacist;

import java.util.List;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Role;
import org.givre.access.Somebody;
import org.givre.custody.StockFixture;
import org.givre.custody.StockPlaces;
import org.givre.custody.TankTooWarm;
import org.givre.custody.UnitNow;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Works;
import org.givre.storage.PlaceReserved;
import org.givre.storage.PlaceState;
import org.givre.storage.PlaceTaken;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankPurpose;

/** A place is held for each unit while the shipper is still closed. */
class PlaceHoldingTest {

  @OnBothDatabases
  void aPlaceIsHeldForOneUnitAndTakenByNoOther(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position place = stock.place(tank, "A-03-1");
    List<UnitNow> units = stock.announced(stock.patient("CROQUIS", "Chloé"), 2);
    PlaceHolding holding = holding(stock);

    assertThat(holding.hold(pharmacist(), units.getFirst(), place.id()).orThrow()).isEqualTo(place);

    assertThat(holding.heldFor(units.getFirst())).contains(place);
    assertThat(stock.state(place)).isInstanceOf(PlaceState.Reserved.class);
    assertThat(holding.hold(later(1), units.getLast(), place.id()).refusals())
        .hasOnlyElementsOfType(PlaceReserved.class);
    assertThat(holding.placesFor(later(2), units.getLast(), 20)).doesNotContain(place);
  }

  @OnBothDatabases
  void anotherChoiceFreesTheFirst(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    UnitNow unit = stock.announced(stock.patient("CROQUIS", "Chloé"), 1).getFirst();
    PlaceHolding holding = holding(stock);
    holding.hold(pharmacist(), unit, stock.place(tank, "A-03-1").id()).orThrow();

    holding.hold(later(1), unit, stock.place(tank, "A-02-1").id()).orThrow();

    assertThat(holding.heldFor(unit)).contains(stock.place(tank, "A-02-1"));
    assertThat(stock.state(stock.place(tank, "A-03-1"))).isInstanceOf(PlaceState.Free.class);
  }

  @OnBothDatabases
  void refusedWhereTheTankIsTooWarmOrThePlaceTakenOrThePersonMayNot(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank warm = stock.tank("Cuve tiède", TankPurpose.STOCK, -140);
    Tank cold = stock.tank("Cuve 1");
    Position taken = stock.place(cold, "A-03-1");
    stock.stored(stock.patient("FICTIF", "Bruno"), taken);
    UnitNow unit = stock.announced(stock.patient("CROQUIS", "Chloé"), 1).getFirst();
    PlaceHolding holding = holding(stock);

    assertThat(holding.hold(pharmacist(), unit, stock.place(warm, "A-03-1").id()).refusals())
        .hasOnlyElementsOfType(TankTooWarm.class);
    assertThat(holding.hold(pharmacist(), unit, taken.id()).refusals())
        .hasOnlyElementsOfType(PlaceTaken.class);
    By researcher = new By(Somebody.named("Rita MAQUETTE", Role.RESEARCH_ASSOCIATE), AT);
    Position free = stock.place(cold, "A-02-1");
    assertThat(holding.hold(researcher, unit, free.id()).refusals())
        .hasOnlyElementsOfType(NotAllowed.class);
    assertThat(holding.heldFor(unit)).isEmpty();
  }

  private static PlaceHolding holding(StockFixture stock) {
    return new PlaceHolding(
        stock.works,
        stock.journal,
        stock.ledger,
        stock.places,
        new StockPlaces(stock.tanks, stock.places, stock.products, stock.store),
        stock.names);
  }
}
