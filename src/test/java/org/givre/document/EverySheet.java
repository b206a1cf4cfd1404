package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.document.FormSheet.Column;
import org.givre.document.FormSheet.Decision;
import org.givre.document.FormSheet.Rows;
import org.givre.document.FormSheet.Texts;
import org.givre.document.FormSheet.Value;
import org.givre.document.FormSheet.Values;
import org.givre.document.store.FactsJson;
import org.givre.kernel.Digest;

/** A filled example of every kind of sheet: a new kind does not compile without its own. */
public final class EverySheet {
  private EverySheet() {}

  /** Sixty characters, with everything French puts on and between letters. */
  public static final String SIXTY = "Marie-Éléonore d’Aubigné-Lévêque de l’Île-aux-Cœurs-Fleuris";

  private static final Instant AT = Instant.parse("2026-11-24T15:12:00Z");

  public static Sheet of(SheetKind kind) {
    return switch (kind) {
      case RECEPTION -> SheetExamples.reception();
      case QUARANTINE -> FormExamples.quarantine();
      case THERMAL -> SheetExamples.certificate();
      case RELEASE -> SheetExamples.release();
      case THAW -> SheetExamples.thaw();
      case DISPENSING -> SheetExamples.dispensing();
      case REGISTER -> FormExamples.register(14);
      case SHIPPER_RETURN -> FormExamples.shipper();
      case DISPOSAL -> FormExamples.disposal();
      case DEVIATION -> FormExamples.deviation();
      case ATTESTATION -> FormExamples.attestation();
      case TRACEABILITY -> traceability();
      case READINGS -> TankExamples.month();
      case EXCURSION -> TankExamples.excursion();
      case INVENTORY -> inventory();
    };
  }

  /** The same sheet of somebody with the longest names that a file may hold. */
  public static Sheet withLongNames(SheetKind kind) {
    FactsJson json = new FactsJson();
    String facts =
        json.write(of(kind))
            .replaceAll("\"birthName\":\"[^\"]*\"", "\"birthName\":\"" + SIXTY + "\"")
            .replaceAll("\"usedName\":\"[^\"]*\"", "\"usedName\":\"" + SIXTY.toUpperCase() + "\"")
            .replaceAll("\"givenNames\":\"[^\"]*\"", "\"givenNames\":\"" + SIXTY + ", Zoé\"")
            .replaceAll("EXEMPLE Alice|FICTIF Bruno", SIXTY + " Zoé")
            .replaceAll("Camille DÉMO|Hugo ESSAI", "Anne-Cécile " + SIXTY);
    return json.read(facts);
  }

  public static Sheet inventory() {
    return SheetExamples.sheet(
        4,
        AT,
        new InventorySheet(
            "Cuve 1",
            List.of("A", "B", "C"),
            AT.minus(Duration.ofMinutes(26)),
            AT,
            Duration.ofSeconds(412),
            List.of(
                line("A-01-1", InventorySheet.Finding.AS_WRITTEN, "Yescarta 1/1, KTE-24088", ""),
                line("A-01-2", InventorySheet.Finding.AS_WRITTEN, "Kymriah 1/2, NVT-26041", ""),
                line(
                    "A-01-3",
                    InventorySheet.Finding.OTHER_UNIT,
                    "Kymriah 2/2, NVT-26041",
                    "Carvykti 1/1, JNJ-26118"),
                line("B-04-2", InventorySheet.Finding.MISSING, "Abecma 1/1, BMS-26007", ""),
                line("C-02-5", InventorySheet.Finding.UNEXPECTED, "", "Tecartus 1/1, KTE-26150")),
            List.of(
                signature("Inventaire", "Hugo ESSAI", "technicien"),
                signature("Contrôle", "Camille DÉMO", "pharmacienne")),
            List.of(new SubjectRef("tank", "1", "Cuve 1"))));
  }

  private static SignatureBlock signature(String meaning, String name, String role) {
    return new SignatureBlock(meaning, name, role, AT, Digest.of("inventaire"));
  }

  private static InventorySheet.Line line(
      String place, InventorySheet.Finding finding, String written, String found) {
    return new InventorySheet.Line(
        place, finding, written, found, found.isEmpty() ? "" : "=W" + place, AT);
  }

  public static Sheet traceability() {
    ReleaseSheet release = (ReleaseSheet) SheetExamples.release().facts();
    return SheetExamples.sheet(
        6,
        AT,
        new FormSheet(
            SheetKind.TRACEABILITY,
            Optional.of(SheetExamples.alice()),
            Optional.empty(),
            Optional.of(
                new Decision(
                    "Traçabilité",
                    "1 UNITÉ",
                    AT,
                    List.of("Tout ce que Givre sait de cette unité, dans l’ordre."))),
            List.of(
                new Values(
                    "Yescarta, unité 1 sur 1, lot KTE-24088",
                    List.of(new Value("État", "perfusée"), new Value("Depuis", "24/11, 14:51"))),
                new Rows(
                    "Identifiants",
                    List.of(
                        new Column("Sorte", 0.3, false),
                        new Column("Valeur", 0.4, true),
                        new Column("Lu par", 0.3, false)),
                    List.of(
                        List.of("Lot", "KTE-24088", "C. Démo"),
                        List.of("Numéro de patient", "P0391-2D08", "H. Essai"))),
                new FormSheet.Drawn(
                    "Température", release.curve(), List.of("Conforme, avec 1 trou jugé")),
                journal(),
                new Texts("Non-conformités", List.of("Aucune."))),
            List.of(),
            List.of(new SubjectRef("lot", "KTE-24088", "KTE-24088")),
            List.of()));
  }

  private static Rows journal() {
    return new Rows(
        "Extrait du journal",
        List.of(
            new Column("N°", 0.1, false),
            new Column("Quand", 0.2, false),
            new Column("Ce qui s’est passé", 0.5, false),
            new Column("Par", 0.2, false)),
        java.util.stream.IntStream.rangeClosed(1, 40)
            .mapToObj(
                n ->
                    List.of(
                        "" + (20_400 + n),
                        "24/11/2026 %02d:%02d".formatted(8 + n / 10, n % 60),
                        "Identité relue à deux : Yescarta, EXEMPLE Alice, conforme",
                        "C. Démo"))
            .toList());
  }
}
