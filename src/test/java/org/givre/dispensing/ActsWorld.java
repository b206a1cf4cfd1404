package org.givre.dispensing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.FirstRun;
import org.givre.access.Identification;
import org.givre.access.LockOut;
import org.givre.access.NewAccount;
import org.givre.access.Part;
import org.givre.access.People;
import org.givre.access.Pledge;
import org.givre.access.RefusedActs;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.SignIn;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.store.Argon2Passwords;
import org.givre.access.store.SqlAccessStore;
import org.givre.app.ActsGround;
import org.givre.app.ActsParts;
import org.givre.app.Ground;
import org.givre.app.StockParts;
import org.givre.app.settings.SettingsActs;
import org.givre.app.settings.SiteRules;
import org.givre.audit.store.SqlJournal;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.Millilitres;
import org.givre.custody.UnitContent;
import org.givre.custody.UnitId;
import org.givre.db.FolderMark;
import org.givre.kernel.Digest;
import org.givre.kernel.HandTicker;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;
import org.givre.pathway.NewCase;
import org.givre.pathway.NewOrder;
import org.givre.pathway.Order;
import org.givre.pathway.Prescription;
import org.givre.pathway.PrescriptionText;
import org.givre.pathway.Stage;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.Identity;
import org.givre.patient.Patient;
import org.givre.patient.PatientFile;
import org.givre.patient.Sex;
import org.givre.patient.Traits;
import org.givre.product.ProductId;
import org.givre.product.ProductSheet;
import org.givre.product.Products;
import org.givre.settings.DataFolder;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankPlan;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;
import org.givre.words.Words;

/**
 * A pharmacy on a real database, with a steady cold tank: what the acts' tests stand on. The clock
 * is moved by hand; times are kept far enough apart for a journey to read like one.
 */
public final class ActsWorld {

  public static final String PASSWORD = "neige et azote";

  public final HandTicker clock = HandTicker.at("2026-11-24T08:00:00Z");
  public final TankOfReadings readings = new TankOfReadings(clock);
  public final CountedSheets sheets = new CountedSheets();
  public final Works works;
  public final Ground ground;
  public final StockParts stock;
  public final ActsParts acts;
  final Tank tank;
  private final SignIn signIn;
  private final Signing signing;
  private final Map<String, Session> sessions = new HashMap<>();
  private int patients;

  /** Who answers the acts when they order a sheet, made from what the acts look at. */
  public interface Orders {
    SheetOrders of(ActsWorld world, ActsGround judged);
  }

  public ActsWorld(Works works) {
    this(works, (world, judged) -> world.sheets);
  }

  public ActsWorld(Works works, Orders orders) {
    this.works = works;
    SqlJournal journal = new SqlJournal("PUI-01");
    SqlAccessStore access = new SqlAccessStore();
    Argon2Passwords passwords = new Argon2Passwords(64, 1, 1);
    Identification identification =
        new Identification(works, access, journal, passwords, LockOut.USUAL);
    FirstRun firstRun = new FirstRun(works, access, journal, passwords);
    People people = new People(works, access, journal, passwords);
    signIn =
        new SignIn(
            works, identification, access, journal, () -> org.givre.access.PasswordRules.USUAL);
    signing = new Signing(works, identification, access, journal);
    ground =
        new Ground(
            scratch(),
            new FolderMark(new UUID(0, 1), true, clock.now()),
            works,
            clock,
            Words.french(),
            null,
            journal,
            journal,
            null,
            access,
            firstRun,
            signIn,
            signing,
            new RefusedActs(works, journal, Words.french()),
            people);
    enrol(firstRun, people);
    Products products = ActsParts.products(ground);
    stock = StockParts.of(ground, products);
    ActsGround.Watched watched =
        new ActsGround.Watched(readings, (work, tank, from, to) -> List.of());
    ActsGround judged = ActsGround.of(ground, stock, watched);
    acts = ActsParts.of(ground, judged, orders.of(this, judged));
    tank = makeTank();
  }

  private static DataFolder scratch() {
    try {
      return new DataFolder(Files.createTempDirectory("givre-acts"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void enrol(FirstRun firstRun, People people) {
    Session first =
        firstRun
            .create(
                "Camille", "DÉMO", account("c.demo", Role.PHARMACIST, Role.ADMINISTRATOR), now())
            .orThrow();
    By by = new By(first, now());
    people.add(by, "Paul", "MODÈLE", account("p.modele", Role.PHARMACIST)).orThrow();
    people.add(by, "Hugo", "ESSAI", account("h.essai", Role.TECHNICIAN)).orThrow();
    people.add(by, "Nadia", "TEST", account("n.test", Role.WARD_NURSE)).orThrow();
    people.addAccount(by, first.person(), account("c.demo2", Role.PHARMACIST)).orThrow();
  }

  private static NewAccount account(String login, Role... roles) {
    return new NewAccount(login, PASSWORD.toCharArray(), Set.of(roles));
  }

  private Tank makeTank() {
    Layout layout = new Layout(TankShape.ROUND, 3, 4, 5, Numbering.LETTERS_FROM_TOP, "mur nord");
    TankPlan plan = new TankPlan("Cuve 1", "B-012", TankPurpose.STOCK, new Celsius(-160), layout);
    return stock.tanks().create(by("c.demo"), plan).orThrow();
  }

  public Instant now() {
    return clock.now();
  }

  public void later(Duration by) {
    clock.forward(by);
  }

  public By by(String login) {
    return by(login, "");
  }

  public By by(String login, String why) {
    Session session =
        sessions.computeIfAbsent(
            login,
            who -> signIn.open(new Credentials(who, PASSWORD.toCharArray()), now()).orThrow());
    return new By(session, now(), new Reason(why));
  }

  public Pledge pledge(String login, ToSign what) {
    return signing.pledge(new Credentials(login, PASSWORD.toCharArray()), what, now()).orThrow();
  }

  /** Camille signs first, Hugo second. */
  public TwoPersons both(ToSign first) {
    return both(first, "c.demo", "h.essai");
  }

  public TwoPersons both(ToSign first, String one, String other) {
    return together(first, one, other).orThrow();
  }

  public Outcome<TwoPersons> together(ToSign first, String one, String other) {
    return signing.together(pledge(one, first), pledge(other, first.asSecond()));
  }

  /** A pharmacist and a second person sign the product's sheet. */
  public ProductSheet signSheet(String product) {
    ProductSheet sheet = acts.products().versions(ProductId.of(product)).getLast();
    TwoPersons both = both(acts.products().toSign(sheet, Part.FIRST), "c.demo", "p.modele");
    return acts.products().sign(by("c.demo"), sheet.ref(), both).orThrow();
  }

  /** A patient, their treatment, order and validated prescription. */
  public Bag ordered(String product, int units) {
    return ordered(product, units, LocalDate.of(2027, 9, 30));
  }

  public Bag ordered(String product, int units, LocalDate expiry) {
    int n = ++patients;
    By by = by("c.demo");
    Traits traits =
        new Traits("EXEMPLE", List.of("Alice"), LocalDate.of(1967, 9, 21 - n), Sex.FEMALE, "63113");
    Patient patient =
        stock
            .patients()
            .create(by, new PatientFile(traits, "", "TEST-000" + n, Identity.PROVISIONAL))
            .orThrow();
    TreatmentCase treatment =
        stock
            .cases()
            .open(by, new NewCase(patient.id(), ProductId.of(product), "lymphome (fictif)"))
            .orThrow();
    String lot = "LOT-2408" + n;
    List<UnitContent> contents =
        java.util.stream.IntStream.rangeClosed(1, units)
            .mapToObj(i -> UnitContent.simple(i, units, Millilitres.of("68"), expiry))
            .toList();
    Order order =
        stock
            .orders()
            .place(
                by,
                treatment.id(),
                new NewOrder("KK-" + n, lot, contents, announced(by, lot, n), Optional.empty()))
            .orThrow();
    List<UnitId> ids = stock.units().ofLot(order.lot()).stream().map(unit -> unit.id()).toList();
    return new Bag(patient, treatment, order, lot, ids, n);
  }

  /** What was ordered for one patient. */
  public record Bag(
      Patient patient,
      TreatmentCase treatment,
      Order order,
      String lot,
      List<UnitId> units,
      int number) {
    public UnitId unit() {
      return units.getFirst();
    }

    @Override
    public String toString() {
      return "Bag[" + number + "]";
    }
  }

  private static List<Identifier> announced(By by, String lot, int n) {
    return List.of(
        id(IdentifierType.LOT, lot, by),
        id(IdentifierType.ORDER, "KK-" + n, by),
        id(IdentifierType.DIN, "A999917123" + n, by),
        id(IdentifierType.MANUFACTURER_PATIENT, "P0391-" + n, by));
  }

  private static Identifier id(IdentifierType type, String value, By by) {
    return new Identifier(type, "", value, Identifier.Entry.ANNOUNCED, by.actor(), by.at());
  }

  public List<Identifier> read(Bag bag) {
    return List.of(id(IdentifierType.LOT, bag.lot(), by("h.essai")));
  }

  public Map<IdentityField, String> onTheCassette(Bag bag) {
    return Map.of(
        IdentityField.BIRTH_NAME,
        "Exemple",
        IdentityField.GIVEN_NAME,
        "ALICE",
        IdentityField.BIRTH_DATE,
        bag.patient().birthDate().toString(),
        IdentityField.LOT,
        bag.lot().toLowerCase(java.util.Locale.ROOT),
        IdentityField.DIN,
        "A999917123" + bag.number(),
        IdentityField.ORDER,
        "KK-" + bag.number(),
        IdentityField.MANUFACTURER_PATIENT,
        "P0391-" + bag.number());
  }

  public void prescribe(Bag bag) {
    PrescriptionText text =
        new PrescriptionText(
            "Dr MODÈLE",
            "",
            LocalDate.of(2026, 11, 23),
            "2×10⁶ cellules par kg",
            Optional.empty(),
            "hématologie 3",
            "",
            Optional.of(now().plus(Duration.ofHours(5))));
    Prescription prescription =
        stock.prescriptions().enter(by("c.demo"), bag.treatment().id(), text).orThrow();
    stock.prescriptions().validate(by("c.demo"), prescription.id()).orThrow();
  }

  public Shipment shipment() {
    return new Shipment("CR-12", "Transport Fictif", "W-1", "S1 S2", "S1 S2", "L-7", now());
  }

  /** The arrival up to the decision: read by two, checked, scanned, placed. */
  public ReceptionFile arrived(Bag bag) {
    Reception reception = acts.reception();
    ReceptionId id = reception.begin(by("c.demo"), bag.order().id(), shipment()).orThrow().id();
    for (ControlPoint point : ControlPoint.values()) {
      reception.control(by("h.essai"), id, point, Control.Finding.CONFORM, "vu").orThrow();
    }
    reception.read(by("c.demo"), id, Carrier.CASSETTE, onTheCassette(bag)).orThrow();
    later(Duration.ofSeconds(40));
    reception.read(by("h.essai"), id, Carrier.CASSETTE, onTheCassette(bag)).orThrow();
    reception.open(by("h.essai"), id, now()).orThrow();
    List<Position> free =
        stock.tanks().free(TankPurpose.STOCK, new Celsius(-120), bag.units().size());
    for (int i = 0; i < bag.units().size(); i++) {
      reception.scan(by("h.essai"), id, bag.units().get(i), read(bag)).orThrow();
      later(Duration.ofSeconds(30));
      reception.place(by("h.essai"), id, bag.units().get(i), free.get(i).id()).orThrow();
    }
    return reception.find(id).orElseThrow();
  }

  public void accept(ReceptionFile file) {
    ToSign what = acts.reception().toSign(file, ReceptionDecision.STOCKED, Part.FIRST);
    acts.reception()
        .decide(by("c.demo"), file.id(), ReceptionDecision.STOCKED, both(what))
        .orThrow();
  }

  /** Everything a release wants, the unit reserved. */
  public Bag readyToRelease(String product) {
    return readyToRelease(product, 1);
  }

  /** As {@link #readyToRelease}, for several patients of one product. */
  public Bag readyToReleaseOnce(int before) {
    if (before == 0) {
      signSheet("YESCARTA");
    }
    return prepared("YESCARTA", 1);
  }

  public Bag readyToRelease(String product, int units) {
    signSheet(product);
    return prepared(product, units);
  }

  private Bag prepared(String product, int units) {
    Bag bag = ordered(product, units);
    prescribe(bag);
    accept(arrived(bag));
    ProductSheet sheet = acts.products().versions(ProductId.of(product)).getLast();
    sheet
        .certificates()
        .forEach(
            kind ->
                acts.papers()
                    .attach(
                        by("h.essai"),
                        bag.order().lot(),
                        Optional.of(kind),
                        "QP-" + bag.number(),
                        Digest.of("papier " + kind))
                    .orThrow());
    acts.papers()
        .specification(
            by("c.demo"),
            bag.order().lot(),
            SpecificationFinding.Result.CONFORM,
            14,
            SpecificationFinding.OutOfSpecification.NONE)
        .orThrow();
    acts.papers().tocilizumab(by("c.demo"), bag.treatment().id(), 1, true).orThrow();
    stock.cases().reach(by("c.demo"), bag.treatment().id(), Stage.LYMPHODEPLETION, now()).orThrow();
    later(Duration.ofMinutes(10));
    bag.units().forEach(unit -> stock.acts().reserve(by("c.demo"), unit).orThrow());
    later(Duration.ofMinutes(50));
    return bag;
  }

  public ReleaseDossier dossier(Bag bag) {
    return acts.release().dossier(bag.units(), now());
  }

  public Released release(Bag bag) {
    ReleaseDossier dossier = dossier(bag);
    return acts.release()
        .sign(by("c.demo"), dossier, both(acts.release().toSign(dossier, Part.FIRST)))
        .orThrow();
  }

  /** Identity checked by two, out of the tank. */
  public ThawRecord takenOut(Bag bag, UnitId unit) {
    later(Duration.ofMinutes(1));
    List<Identifier> read = read(bag);
    TwoPersons both = both(acts.thawing().toSign(unit, read, Part.FIRST));
    acts.thawing().checkIdentity(by("h.essai"), unit, read, both).orThrow();
    later(Duration.ofMinutes(5));
    return acts.removal().take(by("h.essai"), unit, now()).orThrow();
  }

  public static DeviceCheck bath() {
    return new DeviceCheck("BM-2", Optional.of(new Celsius(37.1)), "TH-07");
  }

  /** Thawed in four minutes, aspect conform. */
  public ThawRecord thawed(UnitId unit) {
    later(Duration.ofMinutes(3));
    acts.thawing().begin(by("h.essai"), unit, bath(), now()).orThrow();
    later(Duration.ofMinutes(4));
    acts.thawing().end(by("h.essai"), unit, now()).orThrow();
    later(Duration.ofMinutes(1));
    return acts.thawing()
        .aspect(by("h.essai"), unit, Aspect.Finding.CONFORM, "poche intacte")
        .orThrow();
  }

  /** Two persons sign that the chemotherapy software numbers the register. */
  public void numbersAreTyped() {
    SettingsActs settings = new SettingsActs(works, null, ground.journal(), signing);
    SiteRules rules = SiteRules.USUAL.withRegister(RegisterSource.TYPED);
    settings
        .changeRules(by("c.demo"), rules, both(SettingsActs.toSign(rules), "c.demo", "p.modele"))
        .orThrow();
  }

  public static final Transport CONTAINER = new Transport("CT-03", "H. ESSAI");

  public Outcome<Dispensed> handOver(List<UnitId> units, NumberSource number) {
    ToSign what = acts.dispensing().toSign(units, "hématologie 3", CONTAINER, Part.FIRST);
    return acts.dispensing()
        .handOver(by("c.demo"), units, "hématologie 3", CONTAINER, number, both(what));
  }

  /** The simple names of what was refused. */
  public static Set<String> codes(List<? extends Refusal> refusals) {
    return refusals.stream()
        .map(Refusal::code)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }
}
