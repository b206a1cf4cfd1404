package org.givre.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.custody.StockFixture.AT;
import static org.givre.custody.StockFixture.pharmacist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.givre.db.ChildJvm;
import org.givre.db.Database;
import org.givre.db.Databases;
import org.givre.kernel.Outcome;
import org.givre.patient.Patient;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.Tank;
import org.givre.storage.TankTemplate;
import org.junit.jupiter.api.Test;

/** Two programs on one PostgreSQL server race for the same places. */
class TwoProcessesTest {

  private static final int PLACES = 40;

  @Test
  void ofTwoProgramsThatRaceForAPlaceOneGetsIt() throws Exception {
    String url = Databases.emptyServerUrl();
    try (Database database = Database.openServer(url, "postgres", "postgres")) {
      StockFixture stock = new StockFixture(database.works());
      Tank tank = stock.tank("Cuve 1", TankTemplate.SECTORS.layout());
      Patient patient = stock.patient("FICTIF", "Bruno");
      stock
          .announced(patient, 2 * PLACES)
          .forEach(unit -> stock.apply(UnitMove.RECEIVE, unit.id()).orThrow());

      try (ChildJvm one = ChildJvm.run(Racer.class, url, "0");
          ChildJvm other = ChildJvm.run(Racer.class, url, "1")) {
        assertThat(one.line()).isEqualTo("ready");
        assertThat(other.line()).isEqualTo("ready");
        stock.tank("Go");

        List<String> first = one.rest();
        List<String> second = other.rest();
        assertThat(first).hasSize(PLACES);
        assertThat(second).hasSize(PLACES);
        for (int place = 0; place < PLACES; place++) {
          assertThat(List.of(first.get(place), second.get(place)))
              .as("place %d", place)
              .containsExactlyInAnyOrder("done", "PlaceTaken");
        }
      }
      List<Place> rack = stock.tanks.rack(tank.id(), "A").subList(0, PLACES);
      assertThat(rack).allMatch(place -> place.state() instanceof PlaceState.Occupied);
      assertThat(stock.units.inTank(tank.id()))
          .hasSize(PLACES)
          .allMatch(unit -> stock.where(unit.id()).map(at -> at.id()).equals(unit.position()));
    }
  }

  /** The second program: its own half of the units, into the same places. */
  static final class Racer {
    private Racer() {}

    public static void main(String[] arguments) {
      try (Database database = Database.openServer(arguments[0], "postgres", "postgres")) {
        StockFixture stock = new StockFixture(database.works());
        Tank tank = stock.tanks.tanks().getFirst();
        List<Place> places = stock.tanks.rack(tank.id(), "A");
        List<UnitNow> units =
            new ArrayList<>(stock.units.inStates(List.of("RECEIVED"), 2 * PLACES));
        units.sort(Comparator.comparingInt(unit -> unit.unit().content().n()));
        System.out.println("ready");
        while (stock.tanks.tanks().size() < 2) {
          Thread.onSpinWait();
        }
        int half = Integer.parseInt(arguments[1]);
        for (int at = 0; at < PLACES; at++) {
          UnitStep step =
              UnitStep.of(UnitMove.PLACE, units.get(2 * at + half).id(), AT)
                  .to(places.get(at).position().id());
          Outcome<UnitNow> outcome = stock.apply(pharmacist(), step);
          System.out.println(outcome.isDone() ? "done" : outcome.refusals().getFirst().code());
        }
      }
    }
  }
}
