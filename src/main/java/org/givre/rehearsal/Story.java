package org.givre.rehearsal;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.givre.access.By;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.Millilitres;
import org.givre.custody.UnitContent;
import org.givre.dispensing.IdentityField;
import org.givre.measure.Celsius;
import org.givre.pathway.NewCase;
import org.givre.pathway.NewOrder;
import org.givre.pathway.Order;
import org.givre.pathway.Prescription;
import org.givre.pathway.PrescriptionText;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.Identity;
import org.givre.patient.Ins;
import org.givre.patient.InsOid;
import org.givre.patient.InsStatus;
import org.givre.patient.Patient;
import org.givre.patient.PatientFile;
import org.givre.patient.Sex;
import org.givre.patient.Traits;
import org.givre.product.ProductId;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.Tank;
import org.givre.storage.TankPlan;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;

/** What is made up for the rehearsal: two patients, two bags of different limits, one tank. */
final class Story {

  static final ProductId YESCARTA = ProductId.of("YESCARTA");
  static final ProductId KYMRIAH = ProductId.of("KYMRIAH");

  private Story() {}

  static Tank tank(Doors doors, By by) {
    Layout layout = new Layout(TankShape.ROUND, 8, 10, 5, Numbering.LETTERS_FROM_TOP, "mur nord");
    return Check.done(
        doors
            .place()
            .tanks()
            .create(
                by, new TankPlan("Cuve 1", "B-012", TankPurpose.STOCK, new Celsius(-160), layout)));
  }

  static Bag kymriah(Doors doors, By by) {
    return bag(
        doors,
        by,
        patient("EXEMPLE", "Alice", "TEST-0002", "1967-09-21", "2670999999999"),
        KYMRIAH,
        "TESTKY0101",
        "KK-778120");
  }

  static Bag yescarta(Doors doors, By by) {
    return bag(
        doors,
        by,
        patient("FICTIF", "Béatrice", "TEST-0006", "1962-04-14", "2629999999998"),
        YESCARTA,
        "TESTYE0102",
        "KK-778121");
  }

  private static PatientFile patient(
      String name, String given, String ipp, String born, String thirteen) {
    Ins ins = new Ins(thirteen + Ins.key(thirteen), InsOid.TEST);
    return new PatientFile(
        new Traits(name, List.of(given), LocalDate.parse(born), Sex.FEMALE, "63113"),
        "",
        ipp,
        new Identity(InsStatus.QUALIFIED, Set.of(), Optional.of(ins)));
  }

  private static Bag bag(
      Doors doors, By by, PatientFile file, ProductId product, String lot, String order) {
    Doors.Pathway pathway = doors.pathway();
    Patient patient = Check.done(pathway.patients().create(by, file));
    TreatmentCase treatment =
        Check.done(
            pathway.cases().open(by, new NewCase(patient.id(), product, "lymphome (fictif)")));
    LocalDate expiry = LocalDate.ofInstant(by.at(), UTC).plusMonths(6);
    Order placed =
        Check.done(
            pathway
                .orders()
                .place(
                    by,
                    treatment.id(),
                    new NewOrder(
                        order,
                        lot,
                        List.of(UnitContent.simple(1, 1, millilitres(), expiry)),
                        announced(by, lot, order),
                        Optional.of(by.at().plus(Duration.ofHours(1))))));
    prescribe(doors, by, treatment);
    return new Bag(
        patient,
        treatment,
        product,
        placed,
        doors.place().units().ofLot(placed.lot()).getFirst().id());
  }

  private static void prescribe(Doors doors, By by, TreatmentCase treatment) {
    Prescription prescription =
        Check.done(
            doors
                .pathway()
                .prescriptions()
                .enter(
                    by,
                    treatment.id(),
                    new PrescriptionText(
                        "Dr MODÈLE Paul",
                        "",
                        LocalDate.ofInstant(by.at(), UTC),
                        "2×10⁶ cellules par kg",
                        Optional.empty(),
                        "hématologie 3",
                        "",
                        Optional.of(by.at().plus(Duration.ofHours(3))))));
    Check.done(doors.pathway().prescriptions().validate(by, prescription.id()));
  }

  private static Millilitres millilitres() {
    return Millilitres.of("68");
  }

  private static List<Identifier> announced(By by, String lot, String order) {
    return List.of(
        read(IdentifierType.LOT, lot, Identifier.Entry.ANNOUNCED, by),
        read(IdentifierType.ORDER, order, Identifier.Entry.ANNOUNCED, by),
        read(IdentifierType.DIN, din(lot), Identifier.Entry.ANNOUNCED, by),
        read(
            IdentifierType.MANUFACTURER_PATIENT,
            "P" + lot.substring(6),
            Identifier.Entry.ANNOUNCED,
            by));
  }

  /** A donation number of the test facility A9999. */
  private static String din(String lot) {
    return "A999926" + "00" + lot.substring(6);
  }

  /** What a reader finds on the bag: the lot, scanned. */
  static List<Identifier> onTheBag(String lot, By by) {
    return List.of(
        read(IdentifierType.LOT, lot, Identifier.Entry.SCANNED, by),
        read(
            IdentifierType.MANUFACTURER_PATIENT,
            "P" + lot.substring(6),
            Identifier.Entry.SCANNED,
            by));
  }

  private static Identifier read(IdentifierType type, String value, Identifier.Entry entry, By by) {
    return new Identifier(type, "", value, entry, by.actor(), by.at());
  }

  /** What one person reads on the cassette, field by field. */
  static Map<IdentityField, String> cassette(Bag bag, String lot) {
    Traits traits = bag.patient().file().traits();
    Map<IdentityField, String> read = new EnumMap<>(IdentityField.class);
    read.put(IdentityField.BIRTH_NAME, traits.birthName());
    read.put(IdentityField.GIVEN_NAME, traits.firstGivenName());
    read.put(IdentityField.BIRTH_DATE, traits.birthDate().toString());
    read.put(IdentityField.LOT, lot);
    read.put(IdentityField.DIN, din(lot));
    read.put(IdentityField.ORDER, bag.order().number());
    read.put(IdentityField.MANUFACTURER_PATIENT, "P" + lot.substring(6));
    return read;
  }
}
