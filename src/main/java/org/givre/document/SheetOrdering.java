package org.givre.document;

import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Signature;
import org.givre.access.TwoSignatures;
import org.givre.custody.IdentifierType;
import org.givre.custody.Lot;
import org.givre.custody.UnitId;
import org.givre.custody.UnitLedger;
import org.givre.custody.UnitNow;
import org.givre.dispensing.Dispensed;
import org.givre.dispensing.Disposal;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.Register;
import org.givre.dispensing.ReleaseDossier;
import org.givre.dispensing.Released;
import org.givre.dispensing.SheetOrders;
import org.givre.dispensing.ShipperReturn;
import org.givre.dispensing.ThawRecord;
import org.givre.kernel.Work;
import org.givre.patient.Patient;
import org.givre.patient.Patients;
import org.givre.product.ProductSheet;
import org.givre.product.Products;
import org.givre.storage.Places;
import org.givre.thermal.TankReadings;
import org.givre.thermal.ThermalRecord;

/** Turns the facts of an act into the sheet that says them, in the act's own transaction. */
public final class SheetOrdering implements SheetOrders {

  private static final int SMALL_CURVE = 240;
  private static final int LARGE_CURVE = 600;

  private final Archive archive;
  private final Sources sources;
  private final Wording wording;
  private final FormOnSheet forms;

  /** Where the facts beside the act's own are looked up. */
  public record Sources(
      UnitLedger ledger,
      Patients patients,
      Products products,
      Places places,
      TankReadings readings,
      Thaws thaws) {}

  /** Thaw records of units that are handed over; asked here, answered from the acts' records. */
  public interface Thaws {
    Optional<ThawRecord> of(Work work, UnitId unit);
  }

  public SheetOrdering(Archive archive, Sources sources, SheetLanguage language) {
    this.archive = archive;
    this.sources = sources;
    this.wording = Wording.of(language.words(), language.zone());
    this.forms = new FormOnSheet(wording);
  }

  @Override
  public String reception(Work work, By by, ReceptionFile file, ReceptionFile.Decided decided) {
    UnitId first = file.units().getFirst().unit();
    UnitNow unit = sources.ledger().now(work, first).orElseThrow();
    Lot lot = sources.ledger().lot(work, unit.unit().lot()).orElseThrow();
    List<UnitNow> all = sources.ledger().units(work, lot.id());
    List<UnitNow> received =
        all.stream()
            .filter(u -> file.units().stream().anyMatch(r -> r.unit().equals(u.id())))
            .toList();
    Patient patient = sources.patients().find(work, lot.patient()).orElseThrow();
    ProductSheet sheet = sources.products().version(work, file.sheet()).orElseThrow();
    List<SubjectRef> subjects =
        List.of(
            new SubjectRef("lot", lot.id().value().toString(), lot.number()),
            new SubjectRef("patient", patient.id().value().toString(), patient.ipp()));
    ReceptionOnSheet.About about =
        new ReceptionOnSheet.About(
            patient,
            medicine(work, sheet, lot, received),
            all,
            position ->
                sources
                    .places()
                    .position(work, position)
                    .map(place -> sources.places().name(work, place))
                    .orElse(""),
            subjects);
    return give(work, by, new ReceptionOnSheet(file, wording).sheet(decided, about));
  }

  @Override
  public String release(Work work, By by, ReleaseDossier dossier, Released released) {
    return give(work, by, releaseFacts(work, dossier, released));
  }

  @Override
  public String corrected(
      Work work, By by, ReleaseDossier dossier, Released released, Released earlier) {
    SheetFacts facts = releaseFacts(work, dossier, released);
    return SheetNumber.parse(earlier.sheetNumber())
        .map(number -> archive.correct(work, number, facts, by.actor(), by.at()).number().text())
        .orElseGet(() -> give(work, by, facts));
  }

  private ReleaseSheet releaseFacts(Work work, ReleaseDossier dossier, Released released) {
    ThermalRecord worst = worst(dossier);
    ThermalOnSheet thermal = new ThermalOnSheet(worst, wording);
    CurveFacts curve =
        new CurveOnSheet(sources.readings())
            .of(work, worst, dossier.sheet().name(), SMALL_CURVE, List.of());
    return new ReleaseOnSheet(dossier, wording)
        .sheet(released, medicine(work, dossier), thermal.verdict(), curve);
  }

  /** Of several units the sheet shows the one whose record stands worst. */
  private static ThermalRecord worst(ReleaseDossier dossier) {
    return dossier.thermal().stream()
        .max(
            java.util.Comparator.comparing(
                    (ThermalRecord record) -> !record.verdict().allowsRelease())
                .thenComparing(
                    record -> record.warmest().map(w -> w.value().degrees()).orElse(-999.0)))
        .orElseThrow(() -> new IllegalStateException("released without a thermal record"));
  }

  @Override
  public void withdrawn(Work work, By by, Released released) {
    SheetNumber.parse(released.sheetNumber())
        .ifPresent(
            number ->
                archive.stop(work, number, wording.text("stop.withdrawn"), by.actor(), by.at()));
  }

  @Override
  public void cancelled(Work work, By by, Dispensed dispensed) {
    SheetNumber.parse(dispensed.sheetNumber())
        .ifPresent(
            number ->
                archive.stop(work, number, wording.text("stop.cancelled"), by.actor(), by.at()));
  }

  @Override
  public String register(Work work, By by, int year, List<Register.Named> lines) {
    return give(work, by, forms.register(year, lines, by.at()));
  }

  @Override
  public String quarantine(Work work, By by, UnitNow unit) {
    String who = by.session().displayName();
    return give(
        work, by, forms.quarantine(about(work, unit, by), unit, by.why().words(), who, by.at()));
  }

  @Override
  public String lifted(Work work, By by, UnitNow unit, String evidence, Signature pharmacist) {
    SheetFacts facts =
        forms.lifted(about(work, unit, by), unit, by.why().words(), evidence, pharmacist);
    return archive.about(work, "unit", unit.id().value().toString()).stream()
        .filter(line -> line.number().kind() == SheetKind.QUARANTINE)
        .findFirst()
        .map(line -> archive.correct(work, line.number(), facts, by.actor(), by.at()))
        .map(sheet -> sheet.number().text())
        .orElseGet(() -> give(work, by, facts));
  }

  @Override
  public String disposal(
      Work work, By by, Disposal.Order order, UnitNow unit, TwoSignatures signatures) {
    return give(
        work, by, forms.disposal(about(work, unit, by), order, unit, by.why().words(), signatures));
  }

  @Override
  public String shipper(Work work, By by, ReceptionFile file, ShipperReturn done) {
    UnitNow unit = sources.ledger().now(work, file.units().getFirst().unit()).orElseThrow();
    String who = by.session().displayName();
    return give(work, by, forms.shipper(about(work, unit, by), file, done, who));
  }

  @Override
  public String attestation(Work work, By by, ReleaseDossier dossier, List<ThawRecord> given) {
    FormOnSheet.About about =
        new FormOnSheet.About(
            PatientOnSheet.of(dossier.patient()),
            medicine(work, dossier),
            ReleaseOnSheet.subjects(dossier));
    return give(work, by, forms.attestation(about, given));
  }

  private FormOnSheet.About about(Work work, UnitNow unit, By by) {
    Lot lot = sources.ledger().lot(work, unit.unit().lot()).orElseThrow();
    Patient patient = sources.patients().find(work, lot.patient()).orElseThrow();
    ProductSheet sheet = sources.products().inForce(work, lot.product(), by.at()).orElseThrow();
    return new FormOnSheet.About(
        PatientOnSheet.of(patient),
        medicine(work, sheet, lot, List.of(unit)),
        List.of(
            new SubjectRef("unit", unit.id().value().toString(), lot.number()),
            new SubjectRef("lot", lot.id().value().toString(), lot.number()),
            new SubjectRef("patient", patient.id().value().toString(), patient.ipp())));
  }

  @Override
  public String thaw(Work work, By by, ReleaseDossier dossier, ThawRecord thaw) {
    List<UnitNow> unit = List.of(thaw.unit());
    return give(
        work,
        by,
        new DispensingOnSheet(dossier, List.of(thaw), wording)
            .thawSheet(medicine(work, thaw.sheet(), dossier.lot(), unit)));
  }

  @Override
  public String dispensing(Work work, By by, ReleaseDossier dossier, Dispensed dispensed) {
    List<ThawRecord> thaws =
        dispensed.units().stream()
            .flatMap(unit -> sources.thaws().of(work, unit).stream())
            .toList();
    List<UnitNow> units =
        dossier.units().stream().filter(unit -> dispensed.units().contains(unit.id())).toList();
    return give(
        work,
        by,
        new DispensingOnSheet(dossier, thaws, wording)
            .sheet(dispensed, medicine(work, dossier.sheet(), dossier.lot(), units)));
  }

  @Override
  public String thermal(Work work, By by, ReleaseDossier dossier, ThermalRecord record) {
    ThermalOnSheet thermal = new ThermalOnSheet(record, wording);
    List<ThermalCertificate.Event> events = thermal.events();
    List<UnitNow> unit =
        dossier.units().stream().filter(one -> one.id().equals(record.unit())).toList();
    CurveFacts curve =
        new CurveOnSheet(sources.readings())
            .of(work, record, dossier.sheet().name(), LARGE_CURVE, thermal.marks(events));
    return give(
        work,
        by,
        new ThermalCertificate(
            PatientOnSheet.of(dossier.patient()),
            medicine(work, dossier.sheet(), dossier.lot(), unit),
            thermal.verdict(),
            curve,
            thermal.stays(),
            events,
            Optional.empty(),
            Optional.empty(),
            ReleaseOnSheet.subjects(dossier),
            List.of()));
  }

  private MedicineBlock medicine(Work work, ReleaseDossier dossier) {
    return medicine(work, dossier.sheet(), dossier.lot(), dossier.units());
  }

  private MedicineBlock medicine(Work work, ProductSheet sheet, Lot lot, List<UnitNow> units) {
    String theirs =
        units.isEmpty()
            ? ""
            : sources
                .ledger()
                .identity(work, units.getFirst().id())
                .value(IdentifierType.MANUFACTURER_PATIENT);
    return MedicineOnSheet.of(sheet, lot, units, theirs);
  }

  private String give(Work work, By by, SheetFacts facts) {
    return archive.order(work, facts, by.actor(), by.at()).number().text();
  }
}
