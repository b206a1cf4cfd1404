package org.givre.dispensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.custody.store.SqlCustody;
import org.givre.db.ChildJvm;
import org.givre.db.Database;
import org.givre.dispensing.store.SqlReceptions;
import org.givre.measure.Celsius;
import org.givre.storage.Position;
import org.givre.storage.TankPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes in the middle of an arrival, with the shipper open and one bag of two in its
 * place: everything is there again, at the same step, and the timer counts from the same instant.
 */
class ReceptionKillTest {

  @TempDir private Path folder;

  @Test
  void theArrivalIsAtTheSameStepAndItsTimerGoesOn() throws Exception {
    Path file = folder.resolve("givre");
    ReceptionId arrival;
    Instant opened;
    UnitId placed;
    UnitId inHand;
    try (ChildJvm receiving = ChildJvm.run(Receiving.class, file.toString())) {
      arrival = new ReceptionId(UUID.fromString(receiving.line()));
      opened = Instant.parse(receiving.line());
      placed = new UnitId(UUID.fromString(receiving.line()));
      inHand = new UnitId(UUID.fromString(receiving.line()));
      receiving.kill();
    }
    try (Database open = Database.openFile(file)) {
      ReceptionRecord found =
          open.works().read(work -> new SqlReceptions(null).find(work, arrival)).orElseThrow();
      assertThat(found.opened()).contains(opened);
      assertThat(found.decided()).isEmpty();
      assertThat(found.controls())
          .extracting(Control::point)
          .containsExactlyInAnyOrder(ControlPoint.values());
      assertThat(found.readings()).extracting(IdentityReading::carrier).hasSize(2);
      assertThat(found.units())
          .filteredOn(unit -> unit.placed().isPresent())
          .extracting(ReceivedUnit::unit)
          .containsExactly(placed);
      assertThat(found.units()).extracting(ReceivedUnit::unit).contains(inHand);
      List<UnitNow> now =
          List.of(placed, inHand).stream()
              .map(id -> open.works().read(work -> new SqlCustody().now(work, id)).orElseThrow())
              .toList();
      assertThat(now).extracting(UnitNow::state).containsOnly(UnitState.RECEIVED);
      assertThat(now.getFirst().position()).isPresent();
      assertThat(now.getLast().position()).isEmpty();
    }
  }

  /** Receives one bag of two, says where it is, and waits for the end. */
  static final class Receiving {
    public static void main(String[] arguments) throws IOException {
      Database database = Database.openFile(Path.of(arguments[0]));
      ActsWorld world = new ActsWorld(database.works());
      world.signSheet("YESCARTA");
      ActsWorld.Bag bag = world.ordered("YESCARTA", 2);
      Reception reception = world.acts.reception();
      ReceptionId id =
          reception.begin(world.by("c.demo"), bag.order().id(), world.shipment()).orThrow().id();
      for (ControlPoint point : ControlPoint.values()) {
        reception.control(world.by("h.essai"), id, point, Control.Finding.CONFORM, "vu").orThrow();
      }
      for (String reader : List.of("c.demo", "h.essai")) {
        reception.read(world.by(reader), id, Carrier.CASSETTE, world.onTheCassette(bag)).orThrow();
      }
      reception.open(world.by("h.essai"), id, world.now()).orThrow();
      Position free = world.stock.tanks().free(TankPurpose.STOCK, new Celsius(-120), 1).getFirst();
      for (UnitId unit : bag.units()) {
        reception.scan(world.by("h.essai"), id, unit, world.read(bag)).orThrow();
      }
      reception.place(world.by("h.essai"), id, bag.units().getFirst(), free.id()).orThrow();
      System.out.println(id);
      System.out.println(world.now());
      System.out.println(bag.units().getFirst());
      System.out.println(bag.units().getLast());
      System.in.read();
    }
  }
}
