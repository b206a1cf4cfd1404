package org.givre.dispensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.givre.custody.Lot;
import org.givre.custody.LotId;
import org.givre.custody.Millilitres;
import org.givre.custody.Unit;
import org.givre.custody.UnitContent;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationId;
import org.givre.deviation.DeviationKind;
import org.givre.deviation.Report;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Refusal;
import org.givre.measure.Celsius;
import org.givre.pathway.CaseId;
import org.givre.pathway.OrderId;
import org.givre.pathway.Prescription;
import org.givre.pathway.PrescriptionId;
import org.givre.pathway.PrescriptionText;
import org.givre.pathway.Stage;
import org.givre.pathway.StageReached;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.Identity;
import org.givre.patient.Patient;
import org.givre.patient.PatientFile;
import org.givre.patient.PatientId;
import org.givre.patient.Sex;
import org.givre.patient.Traits;
import org.givre.product.CertificateKind;
import org.givre.product.HandbookSheets;
import org.givre.product.ProductId;
import org.givre.product.ProductSheet;
import org.givre.product.SheetSigning;
import org.givre.thermal.Bounds;
import org.givre.thermal.Excursion;
import org.givre.thermal.Span;
import org.givre.thermal.ThermalRecord;
import org.givre.thermal.Verdict;
import org.givre.thermal.Warmest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of guards: one thing wrong at a time, and everything wrong at once. */
class ReleaseGuardsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Stamp STAMP = new Stamp(new Who(ActorId.GIVRE, "Camille DÉMO"), NOW);
  private static final PatientId ALICE = new PatientId(new UUID(1, 1));
  private static final ProductId YESCARTA = ProductId.of("YESCARTA");
  private static final LotId LOT = new LotId(new UUID(2, 2));
  private static final UnitId UNIT = new UnitId(new UUID(3, 3));
  private static final CaseId CASE = new CaseId(new UUID(4, 4));

  /** Facts that can be spoilt one at a time. */
  private static final class Facts {
    UnitState state = UnitState.RESERVED;
    Optional<LocalDate> expiry = Optional.of(LocalDate.of(2026, 11, 24));
    int here = 1;
    boolean signed = true;
    Set<CertificateKind> certificates = Set.of(CertificateKind.QP_RELEASE);
    Optional<SpecificationFinding> specification =
        Optional.of(
            new SpecificationFinding(
                LOT,
                SpecificationFinding.Result.CONFORM,
                14,
                SpecificationFinding.OutOfSpecification.NONE,
                STAMP));
    Optional<PatientId> prescribedTo = Optional.of(ALICE);
    boolean validated = true;
    boolean lymphodepletion = true;
    Optional<TocilizumabConfirmation> tocilizumab =
        Optional.of(new TocilizumabConfirmation(CASE, 1, true, STAMP));
    Verdict verdict = new Verdict.Conform();
    List<Excursion> excursions = List.of();
    List<Deviation> deviations = List.of();
    String lotRead = "LOT-1";
    boolean readByTwo = true;
    Control.Finding integrity = Control.Finding.CONFORM;

    ReleaseFacts whole() {
      UnitContent content =
          new UnitContent(1, 1, "", "", Optional.of(Millilitres.of("68")), "", expiry);
      UnitNow unit =
          new UnitNow(
              new Unit(UNIT, LOT, ALICE, YESCARTA, content), state, NOW, Optional.empty(), NOW, 3);
      ProductSheet seeded = HandbookSheets.sheet("Yescarta");
      ProductSheet sheet =
          signed
              ? new ProductSheet(
                  seeded.ref(),
                  seeded.from(),
                  new SheetSigning.Signed(
                      ActorId.GIVRE, ActorId.GIVRE, NOW, UUID.randomUUID(), UUID.randomUUID()),
                  seeded.values())
              : seeded;
      return new ReleaseFacts(
          List.of(unit),
          List.of("Yescarta 1/1, EXEMPLE Alice"),
          new Lot(LOT, ALICE, YESCARTA, "LOT-1", 1),
          1,
          here,
          patient(),
          sheet,
          Optional.empty(),
          Optional.of(treatment()),
          prescribedTo.map(this::prescription),
          Optional.of(reception()),
          certificates.stream()
              .map(
                  kind ->
                      new Attachment(
                          new AttachmentId(new UUID(5, 5)),
                          LOT,
                          Optional.of(kind),
                          "QP-1",
                          Digest.of("papier"),
                          STAMP))
              .toList(),
          specification,
          tocilizumab,
          Optional.empty(),
          List.of(thermal(sheet)),
          deviations,
          LocalDate.of(2026, 11, 24));
    }

    private TreatmentCase treatment() {
      List<StageReached> stages =
          lymphodepletion
              ? List.of(new StageReached(Stage.LYMPHODEPLETION, NOW, ActorId.GIVRE, NOW))
              : List.of();
      return new TreatmentCase(CASE, ALICE, YESCARTA, "lymphome", NOW, stages, Optional.empty());
    }

    private Prescription prescription(PatientId patient) {
      return new Prescription(
          new PrescriptionId(new UUID(6, 6)),
          CASE,
          patient,
          YESCARTA,
          new PrescriptionText(
              "Dr MODÈLE",
              "",
              LocalDate.of(2026, 11, 23),
              "2",
              Optional.empty(),
              "3",
              "",
              Optional.empty()),
          NOW,
          validated
              ? Optional.of(new Prescription.Validation(ActorId.GIVRE, NOW))
              : Optional.empty());
    }

    private ReceptionFile reception() {
      Map<IdentityField, String> asked =
          Map.of(
              IdentityField.BIRTH_NAME, "EXEMPLE",
              IdentityField.GIVEN_NAME, "Alice",
              IdentityField.BIRTH_DATE, "1967-09-21",
              IdentityField.LOT, "LOT-1",
              IdentityField.MANUFACTURER_PATIENT, "P1");
      Map<IdentityField, String> read = new java.util.EnumMap<>(asked);
      read.put(IdentityField.LOT, lotRead);
      Who other = new Who(readByTwo ? new ActorId(new UUID(9, 9)) : ActorId.GIVRE, "Hugo ESSAI");
      List<IdentityReading> readings =
          List.of(
              new IdentityReading(Carrier.CASSETTE, asked, STAMP),
              new IdentityReading(Carrier.BAG, read, new Stamp(other, NOW)));
      ExpectedIdentity expected = new ExpectedIdentity(asked, asked.keySet());
      return new ReceptionFile(
          new ReceptionId(new UUID(7, 7)),
          new OrderId(new UUID(8, 8)),
          HandbookSheets.sheet("Yescarta").ref(),
          new Shipment("", "", "", "", "", "", NOW),
          STAMP,
          List.of(new Control(ControlPoint.INTEGRITY, integrity, "fissure", STAMP)),
          readings,
          IdentityComparison.of(expected, readings),
          Optional.of(NOW),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());
    }

    private ThermalRecord thermal(ProductSheet sheet) {
      return new ThermalRecord(
          UNIT,
          sheet.ref(),
          sheet.limit(),
          Optional.of(NOW),
          NOW,
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          excursions,
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          verdict);
    }
  }

  private static Patient patient() {
    Traits traits =
        new Traits("EXEMPLE", List.of("Alice"), LocalDate.of(1967, 9, 21), Sex.FEMALE, "63113");
    return new Patient(ALICE, 1, new PatientFile(traits, "", "TEST-0002", Identity.PROVISIONAL));
  }

  private static Deviation deviation(Optional<Deviation.Effect> closed) {
    return new Deviation(
        new DeviationId(UUID.randomUUID()),
        4,
        new Report(DeviationKind.OTHER, "scellé rayé", "", NOW, List.of()),
        NOW,
        ActorId.GIVRE,
        closed.map(effect -> new Deviation.Closing(effect, "vu", NOW, ActorId.GIVRE)));
  }

  private static Excursion excursion() {
    return new Excursion(
        new Span(NOW, NOW),
        1,
        Bounds.NONE,
        new Warmest(new Celsius(-149.9), NOW, "sonde haute"),
        Optional.empty());
  }

  private static Arguments spoilt(String refusal, UnaryOperator<Facts> how) {
    return Arguments.of(refusal, how);
  }

  static Stream<Arguments> table() {
    return Stream.of(
        spoilt("", f -> f),
        spoilt("UnitNotReserved", f -> with(f, () -> f.state = UnitState.IN_STOCK)),
        spoilt("UnitNotReserved", f -> with(f, () -> f.state = UnitState.REMOVED)),
        spoilt(
            "UnitInQuarantine",
            f -> with(f, () -> f.state = new UnitState.Quarantined(UnitState.RESERVED))),
        spoilt(
            "UnitExpired", f -> with(f, () -> f.expiry = Optional.of(LocalDate.of(2026, 11, 23)))),
        spoilt("ExpiryUnknown", f -> with(f, () -> f.expiry = Optional.empty())),
        spoilt("UnitsNotAllHere", f -> with(f, () -> f.here = 0)),
        spoilt("ProductSheetNotSigned", f -> with(f, () -> f.signed = false)),
        spoilt(
            "CertificateMissing", f -> with(f, () -> f.certificates = Set.of(CertificateKind.COA))),
        spoilt("SpecificationNotRead", f -> with(f, () -> f.specification = Optional.empty())),
        spoilt("PrescriptionMissing", f -> with(f, () -> f.prescribedTo = Optional.empty())),
        spoilt("PrescriptionNotValidated", f -> with(f, () -> f.validated = false)),
        spoilt(
            "PrescriptionOfAnotherPatient",
            f -> with(f, () -> f.prescribedTo = Optional.of(new PatientId(new UUID(1, 2))))),
        spoilt("LymphodepletionNotDone", f -> with(f, () -> f.lymphodepletion = false)),
        spoilt("TocilizumabNotConfirmed", f -> with(f, () -> f.tocilizumab = Optional.empty())),
        spoilt(
            "TocilizumabNotConfirmed",
            f ->
                with(
                    f,
                    () ->
                        f.tocilizumab =
                            Optional.of(new TocilizumabConfirmation(CASE, 1, false, STAMP)))),
        spoilt("IdentityDiffers", f -> with(f, () -> f.lotRead = "LOT-I")),
        spoilt("IdentityFieldNotRead", f -> with(f, () -> f.readByTwo = false)),
        spoilt("ContainerNotIntact", f -> with(f, () -> f.integrity = Control.Finding.NOT_CONFORM)),
        spoilt(
            "DeviationOpen",
            f -> with(f, () -> f.deviations = List.of(deviation(Optional.empty())))),
        spoilt(
            "DeviationRejected",
            f ->
                with(
                    f,
                    () ->
                        f.deviations = List.of(deviation(Optional.of(Deviation.Effect.REJECTED))))),
        spoilt(
            "",
            f ->
                with(
                    f,
                    () -> f.deviations = List.of(deviation(Optional.of(Deviation.Effect.NONE))))),
        spoilt(
            "ExcursionNotCleared",
            f ->
                with(
                    f,
                    () -> {
                      f.excursions = List.of(excursion());
                      f.verdict = new Verdict.AboveLimit(f.excursions);
                    })),
        spoilt(
            "ColdNotProved",
            f ->
                with(
                    f,
                    () -> f.verdict = new Verdict.NotProvable(List.of(Verdict.Why.NO_READING)))));
  }

  private static Facts with(Facts facts, Runnable spoil) {
    spoil.run();
    return facts;
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("table")
  void eachGuardRefusesByItsOwnName(String refusal, UnaryOperator<Facts> spoil) {
    assertThat(codes(spoil.apply(new Facts()).whole()))
        .isEqualTo(refusal.isEmpty() ? Set.of() : Set.of(refusal));
  }

  @org.junit.jupiter.api.Test
  void everythingWrongIsSaidAtOnce() {
    Facts facts = new Facts();
    Set<String> wanted = new TreeSet<>();
    table()
        .map(Arguments::get)
        .filter(row -> !row[0].equals("") && !isSpecialCase((String) row[0]))
        .forEach(
            row -> {
              @SuppressWarnings("unchecked")
              UnaryOperator<Facts> spoil = (UnaryOperator<Facts>) row[1];
              spoil.apply(facts);
              wanted.add((String) row[0]);
            });

    assertThat(codes(facts.whole())).containsAll(wanted).hasSizeGreaterThanOrEqualTo(13);
  }

  /** Two ways of being wrong in one place: the later one hides the earlier. */
  private static boolean isSpecialCase(String refusal) {
    return Set.of(
            "UnitExpired",
            "UnitNotReserved",
            "PrescriptionMissing",
            "DeviationOpen",
            "ExcursionNotCleared",
            "IdentityFieldNotRead",
            "ColdNotProved")
        .contains(refusal);
  }

  private static Set<String> codes(ReleaseFacts facts) {
    Set<String> codes = new TreeSet<>();
    Stream.concat(
            ReleaseGuards.outside(facts).stream(),
            ReleaseGuards.conditions(facts).stream().flatMap(c -> c.refusals().stream()))
        .map(Refusal::code)
        .forEach(codes::add);
    return codes;
  }
}
