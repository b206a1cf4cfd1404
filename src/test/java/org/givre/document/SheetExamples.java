package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.document.CurveFacts.Column;
import org.givre.document.DispensingSheet.Deadline;
import org.givre.document.MedicineBlock.Container;
import org.givre.document.MedicineBlock.UnitLine;
import org.givre.document.ReleaseSheet.Compared;
import org.givre.document.ReleaseSheet.Condition;
import org.givre.document.ReleaseSheet.Match;
import org.givre.document.ReleaseSheet.Result;
import org.givre.document.ThermalCertificate.Event;
import org.givre.document.ThermalCertificate.StayLine;
import org.givre.document.ThermalVerdict.Above;
import org.givre.document.ThermalVerdict.Finding;
import org.givre.kernel.Digest;
import org.givre.measure.Celsius;

/** Filled sheets of a fictitious patient, for tests and for the pictures of {@code docs/sheets}. */
public final class SheetExamples {
  private SheetExamples() {}

  public static final Establishment SITE =
      new Establishment(
          "CHU de démonstration",
          "Pharmacie à usage intérieur, unité MTI",
          "00 000 000 0 (fictif)",
          "00 00",
          ZoneId.of("Europe/Paris"));

  public static final Instant TODAY = Instant.parse("2026-11-24T09:53:21Z");
  public static final Stamp ORIGINAL = new Stamp(0, "C. Démo", TODAY, "");

  private static final Celsius YESCARTA_LIMIT = new Celsius(-150);

  public static PatientBlock alice() {
    return new PatientBlock(
        "EXEMPLE",
        "",
        "Alice",
        LocalDate.of(1967, 9, 21),
        "F",
        "TEST-0002",
        "TEST-S-0412",
        "QUALIFIEE",
        Optional.of(
            new PatientBlock.Ins(
                "267099999999976",
                "1.2.250.1.213.1.4.10",
                "IS010000000000000000000000S1267099999999976S21.2.250.1.213.1.4.10"
                    + "S3ALICE\u001dS4EXEMPLE\u001dS5FS621-09-1967S799999")));
  }

  public static MedicineBlock yescarta() {
    return new MedicineBlock(
        "Yescarta",
        "axicabtagène ciloleucel",
        "KTE-24088",
        List.of(new UnitLine(1, "", Optional.of(68.0), Container.BAG)),
        1,
        Optional.of(LocalDate.of(2027, 9, 30)),
        YESCARTA_LIMIT,
        "≤",
        6,
        "P0391-2D08");
  }

  public static Sheet sheet(int serial, Instant at, SheetFacts facts) {
    return new Sheet(
        new SheetNumber(2026, facts.kind(), serial),
        1,
        at,
        SITE,
        true,
        UUID.fromString("5f2a0c44-77c1-4a6e-9b1e-0c5a5d0e11aa"),
        "Givre 1.0.0",
        new JournalMark(12_497, Digest.of("head")),
        facts);
  }

  public static Sheet release() {
    return sheet(123, TODAY, releaseFacts(alice(), yescarta()));
  }

  public static ReleaseSheet releaseFacts(PatientBlock patient, MedicineBlock medicine) {
    return new ReleaseSheet(
        patient,
        medicine,
        ReleaseSheet.Decision.RELEASED,
        Instant.parse("2026-11-24T09:53:12Z"),
        List.of("Cmd", "Cass.", "Cert."),
        compared(patient, medicine),
        "«\u202F=\u202F» : lu identique, par C. Démo puis H. Essai, le 29/10/2026. Cmd :"
            + " commande\u202F; Cass. : cassette\u202F; Cert. : certificat.",
        verdict(),
        curve(240),
        conditions(),
        "",
        List.of(
            signature("Libération pharmaceutique", "Camille DÉMO", "pharmacienne", 127),
            signature("Double contrôle", "Hugo ESSAI", "technicien", 2)),
        List.of(new SubjectRef("lot", "KTE-24088", "KTE-24088")),
        List.of());
  }

  private static SignatureBlock signature(
      String meaning, String name, String role, int secondsBefore) {
    return signature(meaning, name, role, TODAY.minusSeconds(secondsBefore));
  }

  private static SignatureBlock signature(String meaning, String name, String role, Instant at) {
    return new SignatureBlock(meaning, name, role, at, Digest.of("dossier"));
  }

  private static List<Compared> compared(PatientBlock patient, MedicineBlock medicine) {
    List<Match> same = List.of(Match.SAME, Match.SAME, Match.SAME);
    return List.of(
        new Compared("Nom", patient.birthName(), same),
        new Compared("Prénom", patient.givenNames(), same),
        new Compared("Naissance", "21/09/1967", same),
        new Compared("IPP", patient.ipp(), same),
        new Compared("N° patient", medicine.manufacturerPatient(), same),
        new Compared("Lot", medicine.lot(), same),
        new Compared("Commande", "KK-778120", same),
        new Compared("Péremption", "30/09/2027", same));
  }

  public static List<Condition> conditions() {
    return List.of(
        condition(
            "Identité comparée par deux personnes",
            "8 champs identiques, fiche 2026-REC-000039",
            "2026-10-29",
            "deux"),
        condition(
            "Certificat de libération du fabricant",
            "QP-24088, empreinte 41c0…9e",
            "2026-10-29",
            "C. Démo"),
        condition("Fiche de lot", "1 poche, 68\u202Fml", "2026-10-29", "C. Démo"),
        condition("Contenant intact", "cassette et poche, photo 1", "2026-10-29", "H. Essai"),
        condition(
            "Température", "certificat 2026-CTH-000188, avec 1 trou jugé", "2026-11-24", "C. Démo"),
        condition("Péremption", "dans 310 jours", "2026-11-24", "Givre"),
        condition("Aucune quarantaine", "levée de 2026-QUA-000012 le 30/10", "2026-11-24", "Givre"),
        condition(
            "Non-conformités closes", "1, sans effet sur le produit", "2026-10-30", "P. Modèle"),
        condition(
            "Produit conforme à ses spécifications",
            "certificat, 14 paramètres",
            "2026-10-29",
            "C. Démo"),
        condition("Prescription validée", "Dr Modèle, RPPS 00000000000", "2026-11-23", "C. Démo"),
        condition("Lymphodéplétion", "du 19 au 21 novembre", "2026-11-23", "service"),
        condition(
            "Tocilizumab", "1 dose prête, 1 autre en moins de 8\u202Fh", "2026-11-24", "C. Démo"));
  }

  private static Condition condition(String name, String evidence, String on, String by) {
    return new Condition(name, evidence, Optional.of(LocalDate.parse(on)), by, Result.FULFILLED);
  }

  public static ThermalVerdict verdict() {
    return new ThermalVerdict(
        Finding.CONFORM_WITH_JUDGED_GAPS,
        1,
        "",
        YESCARTA_LIMIT,
        Instant.parse("2026-10-27T07:10:00Z"),
        Instant.parse("2026-11-24T09:40:00Z"),
        Optional.of(warmest()),
        List.of(none(-150), none(-135), none(-130), none(-120)),
        List.of("1 trou de 35\u202Fmin, jugé sans effet (C. Démo, 24/11)"),
        Duration.ofSeconds(236));
  }

  private static Above none(double limit) {
    return new Above(new Celsius(limit), Duration.ZERO, Duration.ZERO);
  }

  private static CurveFacts.Point warmest() {
    return new CurveFacts.Point(Instant.parse("2026-11-23T15:06:00Z"), new Celsius(-155.3));
  }

  /** Four weeks of nitrogen vapour with the small peaks of fills, moves and one open lid. */
  public static CurveFacts curve(int columns) {
    Instant from = Instant.parse("2026-10-29T10:52:00Z");
    Instant to = Instant.parse("2026-11-24T09:40:00Z");
    CurveFacts.Gap gap =
        new CurveFacts.Gap(
            Instant.parse("2026-11-24T02:12:00Z"), Instant.parse("2026-11-24T02:47:00Z"));
    List<Column> all = new ArrayList<>();
    Duration step = Duration.between(from, to).dividedBy(columns);
    for (int index = 0; index < columns; index++) {
      Instant at = from.plus(step.multipliedBy(index));
      all.add(column(at, step));
    }
    return new CurveFacts(
        "sonde haute",
        from,
        to,
        all,
        List.of(gap),
        List.of(new CurveFacts.Limit(YESCARTA_LIMIT, "Yescarta")),
        List.of(
            new CurveFacts.Mark(1, from),
            new CurveFacts.Mark(2, Instant.parse("2026-11-12T08:20:02Z")),
            new CurveFacts.Mark(3, Instant.parse("2026-11-23T15:02:00Z")),
            new CurveFacts.Mark(4, gap.from())),
        Optional.of(warmest()));
  }

  private static Column column(Instant at, Duration length) {
    double least = degrees(at);
    double most = least;
    double last = least;
    for (long second = 0; second < length.toSeconds(); second += 60) {
      last = degrees(at.plusSeconds(second));
      least = Math.min(least, last);
      most = Math.max(most, last);
    }
    return new Column(at, least - 0.6, most + 0.6, last);
  }

  private static double degrees(Instant at) {
    long minute = at.getEpochSecond() / 60;
    double wobble = 0.7 * Math.sin(minute / 1_300.0) + 0.3 * Math.sin(minute / 171.0);
    return -178.6
        + wobble
        + peak(at, "2026-10-29T10:52:00Z", 11)
        + peak(at, "2026-11-07T03:00:00Z", 7)
        + peak(at, "2026-11-12T08:20:00Z", 13)
        + peak(at, "2026-11-17T14:00:00Z", 9)
        + peak(at, "2026-11-23T15:06:00Z", 22.7);
  }

  private static double peak(Instant at, String from, double height) {
    double hours = Duration.between(Instant.parse(from), at).toMinutes() / 60.0;
    return hours < 0 ? 0 : height * Math.exp(-hours / 6);
  }

  public static Sheet certificate() {
    return sheet(188, Instant.parse("2026-11-24T09:44:31Z"), certificateFacts(alice()));
  }

  public static ThermalCertificate certificateFacts(PatientBlock patient) {
    return new ThermalCertificate(
        patient,
        yescarta(),
        verdict(),
        curve(600),
        List.of(
            stay(
                "Conteneur DS-0398",
                "2026-10-27T07:10:00Z",
                "2026-10-29T10:49:00Z",
                3_100,
                -190.2,
                -171.0,
                "LB-5521",
                "2027-02-28"),
            stay(
                "Cuve 1, C-02-3",
                "2026-10-29T10:52:00Z",
                "2026-11-12T08:20:00Z",
                20_008,
                -180.4,
                -166.1,
                "PT-1107",
                "2026-11-27"),
            stay(
                "Cuve 1, C-02-1",
                "2026-11-12T08:21:00Z",
                "2026-11-24T09:40:00Z",
                17_324,
                -182.3,
                -155.3,
                "PT-1107",
                "2026-11-27")),
        List.of(
            event(
                1,
                "2026-10-29T10:49:10Z",
                "Du conteneur à la cuve 1, non mesuré",
                171,
                "sous la limite locale de 5\u202Fmin"),
            event(
                2,
                "2026-11-12T08:20:02Z",
                "De C-02-3 à C-02-1, non mesuré",
                65,
                "C. Démo et H. Essai"),
            event(
                3,
                "2026-11-23T15:02:00Z",
                "Préalarme −160\u202F°C, couvercle 8\u202Fmin",
                1_740,
                "acquittée à 16:03, «\u202Frangement en cours\u202F», H. Essai"),
            event(
                4,
                "2026-11-24T02:12:00Z",
                "Aucun relevé : COM3 débranché",
                2_100,
                "−178,1 avant, −178,0 après, niveau 65\u202F%, couvercle fermé : jugé sans effet,"
                    + " C. Démo")),
        Optional.of(
            new SignatureBlock(
                "Revue pharmaceutique du certificat",
                "Camille DÉMO",
                "pharmacienne",
                Instant.parse("2026-11-24T09:44:30Z"),
                Digest.of("certificate"))),
        Optional.of(
            new ThermalCertificate.SealedReadings(
                622, Instant.parse("2026-11-24T09:43:00Z"), Digest.of("first"), Digest.of("last"))),
        List.of(new SubjectRef("lot", "KTE-24088", "KTE-24088")),
        List.of());
  }

  private static StayLine stay(
      String place,
      String from,
      String to,
      long readings,
      double least,
      double most,
      String probe,
      String until) {
    return new StayLine(
        place,
        Instant.parse(from),
        Instant.parse(to),
        readings,
        Optional.of(least),
        Optional.of(most),
        probe,
        Optional.of(LocalDate.parse(until)));
  }

  private static Event event(int number, String at, String what, long seconds, String answer) {
    return new Event(number, Instant.parse(at), what, Duration.ofSeconds(seconds), answer);
  }

  public static Sheet dispensing() {
    return sheet(117, Instant.parse("2026-11-24T13:09:40Z"), dispensingFacts(alice()));
  }

  public static List<Deadline> deadlines() {
    return List.of(
        new Deadline(
            "YES-1",
            "Commencer la perfusion",
            "fin de décongélation",
            Optional.of(Instant.parse("2026-11-24T13:35:00Z"))),
        new Deadline(
            "YES-2",
            "Finir la perfusion",
            "fin de décongélation",
            Optional.of(Instant.parse("2026-11-24T16:05:00Z"))),
        new Deadline("YES-3", "Finir la perfusion", "début de perfusion", Optional.empty()));
  }

  public static final List<String> WARNINGS =
      List.of(
          "USAGE AUTOLOGUE UNIQUEMENT",
          "CONTIENT UN OGM",
          "NE PAS FILTRER",
          "NE PAS IRRADIER",
          "NE PAS RECONGELER");

  public static DispensingSheet dispensingFacts(PatientBlock patient) {
    return new DispensingSheet(
        patient,
        yescarta(),
        "2026-0117",
        new DispensingSheet.Prescription(
            "Dr Modèle", "00000000000", LocalDate.of(2026, 11, 23), "LDGCB, 2e ligne"),
        "Hématologie 3",
        List.of(
            new DispensingSheet.UnitOut(
                1,
                "",
                Optional.of(68.0),
                Optional.of(Instant.parse("2026-11-24T12:57:10Z")),
                Optional.of(Instant.parse("2026-11-24T13:00:20Z")),
                Optional.of(Instant.parse("2026-11-24T13:05:00Z")),
                "homogène, sans amas")),
        Optional.of(deadlines().getFirst()),
        deadlines(),
        new DispensingSheet.Transport(
            "Glacière rigide n° 4, 20–25\u202F°C",
            "H. Essai",
            Optional.of(Instant.parse("2026-11-24T13:10:00Z")),
            "",
            Optional.empty()),
        "2026-LIB-000123",
        WARNINGS,
        List.of(
            signature(
                "Dispensation",
                "Camille DÉMO",
                "pharmacienne",
                Instant.parse("2026-11-24T13:09:12Z"))),
        List.of(new SubjectRef("lot", "KTE-24088", "KTE-24088")),
        List.of());
  }

  public static Sheet thaw() {
    return sheet(
        51,
        Instant.parse("2026-11-24T13:06:02Z"),
        new ThawSheet(
            alice(),
            yescarta(),
            "C. Démo et H. Essai, cassette et poche, 13:55",
            new ThawSheet.Device(
                "Bain-marie BM-2", Optional.of(new Celsius(37.1)), "thermomètre TH-204"),
            List.of(
                new ThawSheet.UnitThawed(
                    1,
                    "",
                    Optional.of(Instant.parse("2026-11-24T12:57:10Z")),
                    Optional.of(Instant.parse("2026-11-24T13:00:20Z")),
                    Optional.of(Instant.parse("2026-11-24T13:05:00Z")),
                    "homogène, sans amas",
                    "poche intacte")),
            deadlines(),
            List.of(
                signature(
                    "Décongélation",
                    "Hugo ESSAI",
                    "technicien",
                    Instant.parse("2026-11-24T13:05:20Z")),
                signature(
                    "Contrôle",
                    "Camille DÉMO",
                    "pharmacienne",
                    Instant.parse("2026-11-24T13:05:48Z"))),
            List.of(new SubjectRef("lot", "KTE-24088", "KTE-24088")),
            List.of()));
  }

  public static Sheet reception() {
    return sheet(
        39,
        Instant.parse("2026-10-29T11:20:00Z"),
        new ReceptionSheet(
            alice(),
            yescarta(),
            new ReceptionSheet.Shipment(
                "DS-0398",
                "Transport fictif",
                "LT-55821",
                "2, intacts",
                Instant.parse("2026-10-29T10:20:00Z")),
            ReceptionSheet.Decision.ACCEPTED,
            Instant.parse("2026-10-29T11:18:00Z"),
            List.of(
                new ReceptionSheet.Control(
                    "Conteneur intact",
                    "aucun choc, capteur blanc",
                    Instant.parse("2026-10-29T10:24:00Z"),
                    "H. Essai",
                    true),
                new ReceptionSheet.Control(
                    "Enregistreur lu",
                    "−190,2 à −171,0\u202F°C, aucun relevé au-dessus de −150\u202F°C",
                    Instant.parse("2026-10-29T10:31:00Z"),
                    "C. Démo",
                    true),
                new ReceptionSheet.Control(
                    "Certificat présent",
                    "QP-24088",
                    Instant.parse("2026-10-29T10:33:00Z"),
                    "C. Démo",
                    true)),
            List.of("Cmd", "Cass.", "Cert."),
            compared(alice(), yescarta()),
            List.of(new ReceptionSheet.UnitIn(1, "", Optional.of(68.0), "Cuve 1, C-02-3")),
            Optional.of(Duration.ofSeconds(171)),
            List.of(new ReceptionSheet.Attachment("certificat QP-24088.pdf", Digest.of("qp"))),
            List.of(
                signature(
                    "Réception", "Hugo ESSAI", "technicien", Instant.parse("2026-10-29T11:17:04Z")),
                signature(
                    "Acceptation en stock",
                    "Camille DÉMO",
                    "pharmacienne",
                    Instant.parse("2026-10-29T11:18:00Z"))),
            List.of(new SubjectRef("lot", "KTE-24088", "KTE-24088")),
            List.of()));
  }

  public static DispensingLabel label() {
    return new DispensingLabel(
        new Establishment(SITE.name(), "PUI", SITE.finess(), "00 00", SITE.zone()),
        true,
        "2026-0117",
        alice(),
        yescarta(),
        1,
        "hématologie 3",
        "20–25\u202F°C",
        "COMMENCER\nLA PERFUSION",
        Optional.of(Instant.parse("2026-11-24T13:35:00Z")),
        Optional.of(Instant.parse("2026-11-24T16:05:00Z")),
        WARNINGS,
        "GIVRE1|U|2026-DEL-000117|TEST-0002|KTE-24088|1/1|202611241435|c2d03b7791aa640e");
  }
}
