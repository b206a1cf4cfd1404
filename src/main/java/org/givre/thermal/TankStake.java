package org.givre.thermal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.givre.alarm.Stake;
import org.givre.custody.UnitContent;
import org.givre.custody.UnitNow;
import org.givre.custody.Units;
import org.givre.kernel.Ticker;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.patient.Patients;
import org.givre.product.ProductSheet;
import org.givre.product.Products;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.storage.TankId;
import org.givre.storage.TankPurpose;

/** Whose units stand in a tank, how much each can bear, and where they could go. */
public final class TankStake implements Stake {

  private final Works works;
  private final Units units;
  private final Known known;
  private final Ticker ticker;

  /** Where names, limits and places are looked up. */
  public record Known(Products products, Patients patients, TankBook tanks) {}

  public TankStake(Works works, Units units, Known known, Ticker ticker) {
    this.works = works;
    this.units = units;
    this.known = known;
    this.ticker = ticker;
  }

  @Override
  public AtStake of(TankId tank) {
    Instant now = ticker.now();
    List<UnitNow> stored = units.inTank(tank);
    long patients = stored.stream().map(unit -> unit.unit().patient()).distinct().count();
    List<Line> lines =
        works.read(
            work ->
                stored.stream()
                    .map(unit -> line(work, unit, now))
                    .sorted(
                        Comparator.comparingDouble(
                            line -> line.celsius().orElse(Double.NEGATIVE_INFINITY)))
                    .toList());
    return new AtStake(stored.size(), Math.toIntExact(patients), lines);
  }

  private Line line(Work work, UnitNow unit, Instant now) {
    var sheet = known.products().inForce(work, unit.unit().product(), now);
    UnitContent content = unit.unit().content();
    String place =
        unit.position().flatMap(id -> known.tanks().position(id)).map(p -> p.path()).orElse("");
    String patient =
        known.patients().find(work, unit.unit().patient()).map(p -> p.displayName()).orElse("");
    return new Line(
        content.n() + "/" + content.of(),
        place,
        sheet.map(ProductSheet::name).orElse(unit.unit().product().code()),
        patient,
        sheet
            .map(is -> OptionalDouble.of(is.limit().value().degrees()))
            .orElse(OptionalDouble.empty()));
  }

  @Override
  public List<Refuge> refuges(TankId tank, double celsius) {
    return known.tanks().tanks().stream()
        .filter(other -> !other.id().equals(tank))
        .filter(other -> other.purpose() != TankPurpose.QUARANTINE)
        .filter(other -> other.setPoint().degrees() <= celsius)
        .map(this::refuge)
        .filter(refuge -> refuge.free() > 0)
        .sorted(Comparator.comparingInt(Refuge::free).reversed())
        .toList();
  }

  private Refuge refuge(Tank tank) {
    int free = known.tanks().use(tank.id()).map(use -> use.free()).orElse(0);
    return new Refuge(tank.id(), tank.name(), tank.room(), free);
  }
}
