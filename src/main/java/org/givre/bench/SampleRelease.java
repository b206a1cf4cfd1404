package org.givre.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.givre.document.CurveFacts;
import org.givre.document.Establishment;
import org.givre.document.JournalMark;
import org.givre.document.MedicineBlock;
import org.givre.document.PatientBlock;
import org.givre.document.ReleaseSheet;
import org.givre.document.Sheet;
import org.givre.document.SheetNumber;
import org.givre.document.SignatureBlock;
import org.givre.document.SubjectRef;
import org.givre.document.ThermalVerdict;
import org.givre.kernel.Digest;
import org.givre.measure.Celsius;

/** A release sheet as full as a real one, of a fictitious patient. */
final class SampleRelease {
  private SampleRelease() {}

  private static final Celsius LIMIT = new Celsius(-150);
  private static final String INS_CODE =
      "IS010000000000000000000000S1267099999999976S21.2.250.1.213.1.4.10"
          + "S3ALICE\u001dS4EXEMPLE\u001dS5FS621-09-1967S799999";

  private static final int COLUMNS = 240;
  private static final int CONDITIONS = 12;

  static Sheet at(Instant now) {
    ReleaseSheet facts =
        new ReleaseSheet(
            patient(),
            medicine(now),
            ReleaseSheet.Decision.RELEASED,
            now,
            List.of("Cmd", "Cass.", "Cert."),
            compared(),
            "Lu identique par deux personnes.",
            verdict(now),
            curve(now),
            conditions(now),
            "",
            List.of(signature("Libération pharmaceutique", now), signature("Contrôle", now)),
            List.of(new SubjectRef("lot", "BANC-1", "BANC-1")),
            List.of());
    ZoneId zone = ZoneId.of("Europe/Paris");
    return new Sheet(
        new SheetNumber(now.atZone(zone).getYear(), facts.kind(), 1),
        1,
        now,
        new Establishment("Banc de mesure", "Pharmacie", "00 000 000 0", "", zone),
        true,
        new UUID(0, 1),
        "Givre",
        new JournalMark(1, Digest.of("head")),
        facts);
  }

  private static PatientBlock patient() {
    return new PatientBlock(
        "EXEMPLE",
        "",
        "Alice",
        LocalDate.of(1967, 9, 21),
        "F",
        "TEST-0002",
        "TEST-S-0412",
        "QUALIFIEE",
        Optional.of(new PatientBlock.Ins("267099999999976", "1.2.250.1.213.1.4.10", INS_CODE)));
  }

  private static MedicineBlock medicine(Instant now) {
    LocalDate expiry = LocalDate.ofInstant(now, ZoneId.of("Europe/Paris")).plusMonths(10);
    return new MedicineBlock(
        "Yescarta",
        "axicabtagène ciloleucel",
        "BANC-1",
        List.of(new MedicineBlock.UnitLine(1, "", Optional.of(68.0), MedicineBlock.Container.BAG)),
        1,
        Optional.of(expiry),
        LIMIT,
        "≤",
        6,
        "P0000-0000");
  }

  private static List<ReleaseSheet.Compared> compared() {
    List<ReleaseSheet.Match> same =
        List.of(ReleaseSheet.Match.SAME, ReleaseSheet.Match.SAME, ReleaseSheet.Match.SAME);
    return List.of("Nom", "Prénom", "Naissance", "IPP", "Patient", "Lot", "Ordre").stream()
        .map(field -> new ReleaseSheet.Compared(field, "EXEMPLE", same))
        .toList();
  }

  private static List<ReleaseSheet.Condition> conditions(Instant now) {
    Optional<LocalDate> day = Optional.of(LocalDate.ofInstant(now, ZoneId.of("Europe/Paris")));
    return IntStream.rangeClosed(1, CONDITIONS)
        .mapToObj(
            n ->
                new ReleaseSheet.Condition(
                    "Condition " + n, "preuve " + n, day, "C. Démo", ReleaseSheet.Result.FULFILLED))
        .toList();
  }

  private static SignatureBlock signature(String meaning, Instant at) {
    return new SignatureBlock(meaning, "Camille DÉMO", "pharmacienne", at, Digest.of("dossier"));
  }

  private static ThermalVerdict verdict(Instant now) {
    return new ThermalVerdict(
        ThermalVerdict.Finding.CONFORM,
        0,
        "",
        LIMIT,
        now.minus(Duration.ofDays(28)),
        now,
        Optional.of(new CurveFacts.Point(now.minus(Duration.ofDays(3)), new Celsius(-160))),
        List.of(new ThermalVerdict.Above(LIMIT, Duration.ZERO, Duration.ZERO)),
        List.of(),
        Duration.ofSeconds(30));
  }

  private static CurveFacts curve(Instant now) {
    Instant from = now.minus(Duration.ofDays(28));
    Duration step = Duration.between(from, now).dividedBy(COLUMNS);
    List<CurveFacts.Column> columns = new ArrayList<>();
    for (int i = 0; i < COLUMNS; i++) {
      double middle = -177 + Math.sin(i / 9.0);
      Instant at = from.plus(step.multipliedBy(i));
      columns.add(new CurveFacts.Column(at, middle - 0.6, middle + 0.6, middle));
    }
    return new CurveFacts(
        "sonde haute",
        from,
        now,
        columns,
        List.of(),
        List.of(new CurveFacts.Limit(LIMIT, "Yescarta")),
        List.of(new CurveFacts.Mark(1, from)),
        Optional.of(new CurveFacts.Point(now.minus(Duration.ofDays(3)), new Celsius(-160))));
  }
}
