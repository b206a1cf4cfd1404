package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.document.TankSheet.Scope;
import org.givre.kernel.Digest;
import org.givre.measure.Celsius;

/** A month of a tank that behaved, and an excursion of one that did not. */
public final class TankExamples {
  private TankExamples() {}

  private static final Instant FROM = Instant.parse("2026-09-30T22:00:00Z");
  private static final Instant TO = Instant.parse("2026-10-31T23:00:00Z");

  public static Sheet month() {
    Instant warmest = Instant.parse("2026-10-14T12:41:00Z");
    CurveFacts curve = curve(FROM, TO, warmest, -163.2, List.of());
    TankSheet facts =
        new TankSheet(
            Scope.MONTH,
            "Cuve 1",
            "Salle azote",
            FROM,
            TO,
            probes(curve),
            curve,
            limits(),
            above(Duration.ZERO, Duration.ZERO, 0),
            List.of(
                new TankSheet.GapLine(
                    Instant.parse("2026-10-21T02:12:00Z"),
                    Duration.ofMinutes(35),
                    "programme à l’arrêt")),
            List.of(
                new TankSheet.EventLine(
                    1,
                    Instant.parse("2026-10-08T06:10:00Z"),
                    "Remplissage saisi",
                    Optional.of(Duration.ofMinutes(21)),
                    "Hugo ESSAI"),
                new TankSheet.EventLine(
                    2,
                    Instant.parse("2026-10-21T02:15:00Z"),
                    "Attention : sonde haute, sans mesure",
                    Optional.of(Duration.ofMinutes(32)),
                    "acquittée le 21/10, 08:32 par Hugo ESSAI : mise à jour du poste.")),
            List.of(),
            List.of(),
            "Un trou de 35 min pendant la mise à jour du poste, sonde haute stable avant et"
                + " après. Rien à reprendre.",
            Optional.of(
                new SignatureBlock(
                    "Revue d’un relevé de températures",
                    "Camille DÉMO",
                    "pharmacienne",
                    Instant.parse("2026-11-03T09:12:41Z"),
                    Digest.of("october"))),
            List.of(new SubjectRef("tank", "00000000-0000-0000-0000-000000000001", "Cuve 1")),
            List.of());
    return SheetExamples.sheet(12, Instant.parse("2026-11-03T09:12:41Z"), facts);
  }

  public static Sheet excursion() {
    Instant from = Instant.parse("2026-11-23T23:00:00Z");
    Instant to = Instant.parse("2026-11-24T09:40:00Z");
    Instant warmest = Instant.parse("2026-11-24T04:52:00Z");
    CurveFacts curve =
        curve(
            from, to, warmest, -141.6, List.of(new CurveFacts.Mark(1, warmest.minusSeconds(1800))));
    TankSheet facts =
        new TankSheet(
            Scope.EXCURSION,
            "Cuve 2",
            "Salle azote",
            from,
            to,
            probes(curve),
            curve,
            limits(),
            above(Duration.ofMinutes(34), Duration.ofMinutes(36), 35),
            List.of(),
            List.of(
                new TankSheet.EventLine(
                    1,
                    warmest.minusSeconds(1800),
                    "Critique : sonde haute trop haut\u202f; extrême −141,6," + " limite −150,0",
                    Optional.of(Duration.ofMinutes(34)),
                    "acquittée le 24/11, 05:49 par Hugo ESSAI : couvercle mal fermé, refermé.")),
            List.of(
                new TankSheet.ToldLine(
                    warmest.minusSeconds(1500),
                    "Pharmacie",
                    "[Givre] CRITIQUE, Cuve 2, sonde haute −147,2 °C, limite −150 °C dépassée",
                    "parti à 05:27:03"),
                new TankSheet.ToldLine(
                    warmest.minusSeconds(900),
                    "Alice EXEMPLE",
                    "[Givre] CRITIQUE, Cuve 2, sonde haute −143,9 °C, limite −150 °C dépassée",
                    "parti à 05:37:02")),
            List.of(
                new TankSheet.UnitLine(
                    "KTE-24088 · 1/1",
                    "R2 · N3 · P4",
                    "Yescarta",
                    "EXEMPLE Alice",
                    Optional.of(new Celsius(-150))),
                new TankSheet.UnitLine(
                    "ABE-1187 · 1/2",
                    "R2 · N3 · P5",
                    "Abecma",
                    "FICTIF Bruno",
                    Optional.of(new Celsius(-130)))),
            "Couvercle mal refermé après la séance de 23 h. Yescarta au-dessus de sa limite de"
                + " −150 °C pendant 34 à 36 min : poche mise en quarantaine, laboratoire prévenu."
                + " Abecma reste sous sa limite de −130 °C.",
            Optional.of(
                new SignatureBlock(
                    "Appréciation d’une excursion",
                    "Camille DÉMO",
                    "pharmacienne",
                    Instant.parse("2026-11-24T09:41:12Z"),
                    Digest.of("excursion"))),
            List.of(new SubjectRef("tank", "00000000-0000-0000-0000-000000000002", "Cuve 2")),
            List.of());
    return SheetExamples.sheet(3, Instant.parse("2026-11-24T09:41:12Z"), facts);
  }

  /** A month without its review prints as incomplete. */
  public static Sheet unreviewed() {
    TankSheet month = (TankSheet) month().facts();
    TankSheet facts =
        new TankSheet(
            month.scope(),
            month.tank(),
            month.room(),
            month.from(),
            month.to(),
            month.probes(),
            new CurveFacts(
                "–", FROM, TO, List.of(), List.of(), List.of(), List.of(), Optional.empty()),
            month.limits(),
            month.above(),
            month.gaps(),
            List.of(),
            List.of(),
            List.of(),
            "",
            Optional.empty(),
            month.subjects(),
            List.of("Revue signée d’une personne"));
    return SheetExamples.sheet(13, TO, facts);
  }

  private static List<TankSheet.LimitLine> limits() {
    return List.of(
        new TankSheet.LimitLine(new Celsius(-150), "Yescarta, 4 unités dans la cuve"),
        new TankSheet.LimitLine(new Celsius(-130), "Abecma, 6 unités dans la cuve"),
        new TankSheet.LimitLine(new Celsius(-150), "alarme en vigueur, sonde haute"));
  }

  private static List<TankSheet.AboveLine> above(Duration least, Duration most, long readings) {
    return List.of(
        new TankSheet.AboveLine(new Celsius(-150), readings, least, most),
        new TankSheet.AboveLine(new Celsius(-135), 0, Duration.ZERO, Duration.ZERO),
        new TankSheet.AboveLine(new Celsius(-130), 0, Duration.ZERO, Duration.ZERO),
        new TankSheet.AboveLine(new Celsius(-120), 0, Duration.ZERO, Duration.ZERO));
  }

  private static List<TankSheet.ProbeLine> probes(CurveFacts curve) {
    return List.of(
        new TankSheet.ProbeLine(
            "Automate 1 top",
            "haut",
            44_603,
            Optional.of(
                new CurveFacts.Point(curve.from().plusSeconds(86_400), new Celsius(-181.4))),
            curve.warmest(),
            Optional.of(LocalDate.of(2027, 3, 1))),
        new TankSheet.ProbeLine(
            "Automate 1 bottom",
            "fond",
            44_603,
            Optional.of(
                new CurveFacts.Point(curve.from().plusSeconds(90_000), new Celsius(-195.9))),
            Optional.of(
                new CurveFacts.Point(curve.from().plusSeconds(70_000), new Celsius(-192.2))),
            Optional.empty()));
  }

  private static CurveFacts curve(
      Instant from, Instant to, Instant warmest, double peak, List<CurveFacts.Mark> marks) {
    List<CurveFacts.Column> columns = new ArrayList<>();
    int count = 600;
    Duration step = Duration.between(from, to).dividedBy(count);
    double width = Duration.between(from, to).toSeconds() / 19.0;
    for (int i = 0; i < count; i++) {
      Instant at = from.plus(step.multipliedBy(i));
      double away = Duration.between(warmest, at).toSeconds() / width;
      double value = -177.5 + Math.sin(i / 37.0) * 0.8 + (peak + 177) * Math.exp(-away * away);
      columns.add(new CurveFacts.Column(at, value - 0.5, Math.min(peak, value + 0.5), value));
    }
    return new CurveFacts(
        "sonde haute",
        from,
        to,
        columns,
        List.of(),
        List.of(new CurveFacts.Limit(new Celsius(-150), "Yescarta")),
        marks,
        Optional.of(new CurveFacts.Point(warmest, new Celsius(peak))));
  }
}
