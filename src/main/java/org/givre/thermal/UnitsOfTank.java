package org.givre.thermal;

import java.util.Comparator;
import java.util.List;
import org.givre.care.UnitsIn;
import org.givre.custody.UnitNow;
import org.givre.kernel.Ticker;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.patient.Patient;
import org.givre.product.ProductSheet;
import org.givre.storage.Position;
import org.givre.storage.TankId;

/** The units of a tank for whoever opens it, in the order of their places. */
public final class UnitsOfTank implements UnitsIn {

  private final Works works;
  private final ThermalHistory.Stays stays;
  private final StoredStake.Owners owners;
  private final Ticker ticker;

  public UnitsOfTank(
      Works works, ThermalHistory.Stays stays, StoredStake.Owners owners, Ticker ticker) {
    this.works = works;
    this.stays = stays;
    this.owners = owners;
    this.ticker = ticker;
  }

  @Override
  public List<Held> of(TankId tank) {
    return works.read(
        work ->
            stays.custody().inTank(work, tank).stream()
                .map(unit -> held(work, unit))
                .sorted(Comparator.comparing(Held::place))
                .toList());
  }

  private Held held(Work work, UnitNow unit) {
    return new Held(
        unit.id().value(),
        unit.position()
            .flatMap(id -> stays.storage().position(work, id))
            .map(Position::path)
            .orElse(""),
        owners
            .products()
            .inForce(work, unit.unit().product(), ticker.now())
            .map(ProductSheet::name)
            .orElse(unit.unit().product().code()),
        owners.patients().find(work, unit.unit().patient()).map(Patient::displayName).orElse(""));
  }
}
