package org.givre.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.givre.access.By;
import org.givre.access.Session;
import org.givre.access.Somebody;
import org.givre.audit.store.SqlJournal;
import org.givre.custody.store.SqlCustody;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;
import org.givre.patient.Identity;
import org.givre.patient.InsNumbers;
import org.givre.patient.Patient;
import org.givre.patient.PatientFile;
import org.givre.patient.Patients;
import org.givre.patient.Sex;
import org.givre.patient.Traits;
import org.givre.patient.store.SqlPatients;
import org.givre.product.ProductId;
import org.givre.product.Products;
import org.givre.product.store.SqlProductSheets;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.PlaceState;
import org.givre.storage.Places;
import org.givre.storage.Position;
import org.givre.storage.Reservation;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.storage.TankPlan;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;
import org.givre.storage.store.SqlStorage;

/** Patients, tanks and units over a real database, for tests of acts. */
public final class StockFixture {

  public static final Instant AT = Instant.parse("2026-11-24T09:42:08Z");
  public static final ProductId YESCARTA = ProductId.of("YESCARTA");

  public final Works works;
  public final SqlJournal journal = new SqlJournal("PUI-01");
  public final SqlCustody store = new SqlCustody();
  public final SqlStorage storage = new SqlStorage();
  public final Patients patients;
  public final Products products;
  public final TankBook tanks;
  public final Places places = new Places(storage);
  public final UnitNames names;
  public final UnitLedger ledger;
  public final Units units;
  public final StockActs acts;

  public StockFixture(Works works) {
    this.works = works;
    patients = new Patients(works, journal, new SqlPatients(), InsNumbers.TRAINING);
    products = new Products(works, new SqlProductSheets(), null, journal);
    tanks = new TankBook(works, journal, storage);
    names = new UnitNames(products, patients);
    ledger = new UnitLedger(store, places, names, journal);
    units = new Units(works, store);
    acts = acts(MoveSigning.BY_ONE);
  }

  public StockActs acts(MoveSigning signing) {
    return new StockActs(
        works, ledger, store, new StockPlaces(tanks, places, products, store), signing);
  }

  public static By by(Session session, String why) {
    return new By(session, AT, new Reason(why));
  }

  public static By pharmacist() {
    return by(Somebody.pharmacist(), "essai");
  }

  /** As {@link #pharmacist}, so many seconds later. */
  public static By later(int seconds) {
    return new By(Somebody.pharmacist(), AT.plusSeconds(seconds), new Reason("essai"));
  }

  public Patient patient(String name, String given) {
    Traits traits = new Traits(name, List.of(given), LocalDate.of(1962, 4, 14), Sex.MALE, "63113");
    return patients
        .create(pharmacist(), new PatientFile(traits, "", "", Identity.PROVISIONAL))
        .orThrow();
  }

  public Tank tank(String name) {
    return tank(name, TankPurpose.STOCK, -160);
  }

  public Tank tank(String name, TankPurpose purpose, double setPoint) {
    return tank(
        name,
        purpose,
        setPoint,
        new Layout(TankShape.ROUND, 2, 3, 2, Numbering.LETTERS_FROM_TOP, "mur nord"));
  }

  public Tank tank(String name, Layout layout) {
    return tank(name, TankPurpose.STOCK, -160, layout);
  }

  private Tank tank(String name, TankPurpose purpose, double setPoint, Layout layout) {
    return tanks
        .create(
            pharmacist(),
            new TankPlan(name, "Salle cryogénie", purpose, new Celsius(setPoint), layout))
        .orThrow();
  }

  public Position place(Tank tank, String path) {
    return tanks.named(path).stream()
        .filter(position -> position.tank().equals(tank.id()))
        .findFirst()
        .orElseThrow();
  }

  public List<UnitNow> announced(Patient patient, int count) {
    List<UnitContent> contents =
        IntStream.rangeClosed(1, count)
            .mapToObj(
                n -> UnitContent.simple(n, count, Millilitres.of("68"), LocalDate.of(2027, 6, 30)))
            .toList();
    NewLot lot = new NewLot(patient.id(), YESCARTA, "KTE-24097", contents, List.of());
    return works.act(work -> ledger.expect(work, pharmacist(), lot)).orThrow();
  }

  /** A unit of such a lot, received and in no place. */
  public UnitId received(Patient patient, LotKind kind) {
    NewLot lot =
        new NewLot(
                patient.id(),
                YESCARTA,
                "KTE-" + kind,
                List.of(UnitContent.simple(1, 1, Millilitres.of("68"), LocalDate.of(2027, 6, 30))),
                List.of())
            .as(kind);
    UnitId unit =
        works.act(work -> ledger.expect(work, pharmacist(), lot)).orThrow().getFirst().id();
    apply(UnitMove.RECEIVE, unit).orThrow();
    return unit;
  }

  public Outcome<UnitNow> apply(By by, UnitStep step) {
    return works.act(work -> ledger.apply(work, by, step));
  }

  public Outcome<UnitNow> apply(UnitMove move, UnitId unit) {
    return apply(pharmacist(), UnitStep.of(move, unit, AT));
  }

  /** A unit in stock at this place. */
  public UnitNow stored(Patient patient, Position place) {
    UnitId unit = announced(patient, 1).getFirst().id();
    apply(UnitMove.RECEIVE, unit).orThrow();
    return apply(pharmacist(), UnitStep.of(UnitMove.ACCEPT, unit, AT).to(place.id())).orThrow();
  }

  public Optional<Position> where(UnitId unit) {
    return works.read(work -> places.whereIs(work, unit.occupant()));
  }

  public Optional<Reservation> held(UnitId unit) {
    return works.read(work -> places.reservationOf(work, unit.occupant()));
  }

  public PlaceState state(Position place) {
    return works.read(work -> places.state(work, place.id()));
  }
}
