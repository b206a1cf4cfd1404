package org.givre.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.custody.StockFixture.AT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.givre.access.By;
import org.givre.access.Somebody;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.Tank;
import org.givre.storage.TankId;

/** What is true now is what the facts say: rebuilt from them after a long random life. */
class ProjectionTest {

  private static final int STEPS = 150;

  @OnBothDatabases
  void nowStaysAndOccupancyAreWhatTheFactsMake(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    List<Position> places = stock.tanks.free(tank.purpose(), tank.setPoint(), 6);
    List<UnitNow> units = stock.announced(stock.patient("FICTIF", "Bruno"), 8);
    Random random = new Random(25);
    for (int step = 0; step < STEPS; step++) {
      Instant at = AT.plusSeconds(step);
      By by = new By(Somebody.pharmacist(), at, new Reason("au hasard"));
      UnitMove move = UnitMove.values()[random.nextInt(UnitMove.values().length)];
      if (move != UnitMove.DESTROY && move != UnitMove.LOSE && move != UnitMove.RETURN) {
        UnitStep wanted = UnitStep.of(move, units.get(random.nextInt(units.size())).id(), at);
        stock.apply(by, wanted.to(places.get(random.nextInt(places.size())).id()));
      }
    }

    for (UnitNow announced : units) {
      List<CustodyEvent> facts = stock.units.history(announced.id());
      UnitNow rebuilt = UnitNow.announced(announced.unit(), AT);
      for (CustodyEvent fact : facts) {
        rebuilt = rebuilt.after(fact);
      }
      assertThat(stock.units.find(announced.id())).contains(rebuilt);
      assertThat(stock.units.stays(announced.id())).isEqualTo(stays(facts, tank.id()));
      assertThat(stock.where(announced.id()).map(Position::id)).isEqualTo(rebuilt.position());
    }
  }

  private static List<Stay> stays(List<CustodyEvent> facts, TankId tank) {
    List<Stay> stays = new ArrayList<>();
    Optional<PositionId> standing = Optional.empty();
    Instant since = Instant.EPOCH;
    for (CustodyEvent fact : facts) {
      if (fact.from().isPresent()) {
        stays.add(
            new Stay(
                fact.unit(), tank, standing.orElseThrow(), since, Optional.of(fact.happened())));
        standing = Optional.empty();
      }
      if (fact.to().isPresent()) {
        standing = fact.to();
        since = fact.happened();
      }
    }
    Instant last = since;
    standing.ifPresent(
        place -> stays.add(new Stay(facts.getFirst().unit(), tank, place, last, Optional.empty())));
    return stays;
  }
}
