package org.givre.thermal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.givre.alarm.Stake;
import org.givre.custody.CustodyStore;
import org.givre.custody.UnitNow;
import org.givre.kernel.Ticker;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;
import org.givre.pathway.CaseStore;
import org.givre.patient.Patient;
import org.givre.patient.PatientId;
import org.givre.patient.Patients;
import org.givre.product.ProductId;
import org.givre.product.ProductSheet;
import org.givre.product.Products;
import org.givre.storage.Position;
import org.givre.storage.StorageStore;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.storage.TankId;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankUse;

/** Whose cells stand in a tank, and where else they could go. */
public final class StoredStake implements Stake {

  private final Works works;
  private final ThermalHistory.Stays stays;
  private final TankBook tanks;
  private final Owners owners;
  private final Ticker ticker;

  /** Whose a unit is and what it is. */
  public record Owners(Patients patients, Products products, Planned planned) {

    /** Where nobody needs to know when an infusion is planned. */
    public Owners(Patients patients, Products products) {
      this(patients, products, (work, patient, product) -> Optional.empty());
    }
  }

  /** When the infusion of a patient's product is planned. */
  @FunctionalInterface
  public interface Planned {
    Optional<Instant> infusion(Work work, PatientId patient, ProductId product);

    /** As the last prescription of the open case says. */
    static Planned of(CaseStore cases) {
      return (work, patient, product) ->
          cases.ofPatient(work, patient).stream()
              .filter(each -> each.isOpen() && each.product().equals(product))
              .flatMap(each -> cases.last(work, each.id()).stream())
              .flatMap(prescription -> prescription.text().infusion().stream())
              .min(Comparator.naturalOrder());
    }
  }

  public StoredStake(
      Works works, ThermalHistory.Stays stays, TankBook tanks, Owners owners, Ticker ticker) {
    this.works = works;
    this.stays = stays;
    this.tanks = tanks;
    this.owners = owners;
    this.ticker = ticker;
  }

  @Override
  public AtStake of(TankId tank) {
    return works.read(
        work -> {
          List<UnitNow> units = custody().inTank(work, tank);
          List<Line> lines =
              units.stream()
                  .map(unit -> line(work, unit))
                  .sorted(Comparator.comparingDouble(l -> l.celsius().orElse(0)))
                  .toList();
          long patients = units.stream().map(unit -> unit.unit().patient()).distinct().count();
          return new AtStake(units.size(), (int) patients, lines);
        });
  }

  private CustodyStore custody() {
    return stays.custody();
  }

  private Line line(Work work, UnitNow unit) {
    Optional<ProductSheet> sheet =
        owners.products().inForce(work, unit.unit().product(), ticker.now());
    StorageStore storage = stays.storage();
    String place =
        unit.position().flatMap(id -> storage.position(work, id)).map(Position::path).orElse("");
    return new Line(
        unit.unit().content().n() + "/" + unit.unit().content().of(),
        place,
        sheet.map(ProductSheet::name).orElse(unit.unit().product().code()),
        owners.patients().find(work, unit.unit().patient()).map(Patient::displayName).orElse(""),
        sheet
            .map(s -> OptionalDouble.of(s.limit().value().degrees()))
            .orElse(OptionalDouble.empty()),
        owners.planned().infusion(work, unit.unit().patient(), unit.unit().product()));
  }

  @Override
  public List<Refuge> refuges(TankId tank, double celsius) {
    List<Refuge> refuges = new ArrayList<>();
    for (Tank other : tanks.tanks()) {
      boolean fits =
          !other.id().equals(tank)
              && other.purpose() != TankPurpose.QUARANTINE
              && other.fits(new Celsius(celsius));
      int free = fits ? tanks.use(other.id()).map(TankUse::free).orElse(0) : 0;
      if (free > 0) {
        refuges.add(new Refuge(other.id(), other.name(), other.room(), free));
      }
    }
    Optional<TankId> named = tanks.backup(tank).map(Tank::id);
    refuges.sort(
        Comparator.comparing((Refuge refuge) -> !named.equals(Optional.of(refuge.tank())))
            .thenComparing(Comparator.comparingInt(Refuge::free).reversed()));
    return List.copyOf(refuges);
  }
}
