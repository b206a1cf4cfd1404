package org.givre.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.document.FormSheet.Column;
import org.givre.document.FormSheet.Decision;
import org.givre.document.FormSheet.Rows;
import org.givre.document.FormSheet.Section;
import org.givre.document.FormSheet.Texts;
import org.givre.document.FormSheet.Value;
import org.givre.document.FormSheet.Values;
import org.givre.kernel.Digest;

/** Filled examples of the sheets made of plain sections, of fictitious patients. */
public final class FormExamples {
  private FormExamples() {}

  private static final Instant AT = Instant.parse("2026-11-24T15:12:00Z");

  public static List<Sheet> all() {
    return List.of(
        quarantine(), lifted(), register(4), shipper(), disposal(), deviation(), attestation());
  }

  private static SignatureBlock signature(String meaning, String name, String role, int before) {
    return new SignatureBlock(meaning, name, role, AT.minusSeconds(before), Digest.of("acte"));
  }

  private static Sheet about(SheetKind kind, int serial, Decision decision, List<Section> parts) {
    return about(kind, serial, decision, parts, List.of());
  }

  private static Sheet about(
      SheetKind kind,
      int serial,
      Decision decision,
      List<Section> parts,
      List<SignatureBlock> signatures) {
    return SheetExamples.sheet(
        serial,
        AT,
        new FormSheet(
            kind,
            Optional.of(SheetExamples.alice()),
            Optional.of(SheetExamples.yescarta()),
            Optional.of(decision),
            parts,
            signatures,
            List.of(new SubjectRef("lot", "KTE-24088", "KTE-24088")),
            List.of()));
  }

  private static Decision decision(String word, String... meaning) {
    return new Decision("Décision", word, AT, List.of(meaning));
  }

  private static Values unit(Value... more) {
    List<Value> values = new ArrayList<>(List.of(new Value("Unité", "1 sur 1")));
    values.addAll(List.of(more));
    return new Values("Unité", values);
  }

  public static StoreLabel unitLabel() {
    return StoreLabels.units(
            SheetExamples.reception(),
            new SheetLanguage(org.givre.words.Words.french(), java.time.ZoneId.of("Europe/Paris")))
        .getFirst();
  }

  public static Sheet quarantine() {
    return about(
        SheetKind.QUARANTINE,
        12,
        decision("EN QUARANTAINE", "L’unité est bloquée : ni sortie, ni décongélation, ni remise."),
        List.of(
            unit(new Value("Par", "Nadia TEST")),
            new Texts("Motif", List.of("Étiquette de cassette déchirée, lot lisible en partie."))));
  }

  public static Sheet lifted() {
    return about(
        SheetKind.QUARANTINE,
        13,
        decision("QUARANTAINE LEVÉE", "L’unité reprend l’état qu’elle avait, rien de plus."),
        List.of(
            unit(new Value("Par", "Camille DÉMO")),
            new Texts(
                "Preuve",
                List.of("Identité relue à deux sur la poche et le certificat, conforme."))),
        List.of(signature("Levée de quarantaine", "Camille DÉMO", "pharmacienne", 30)));
  }

  public static Sheet disposal() {
    return about(
        SheetKind.DISPOSAL,
        3,
        decision("DÉTRUITE", "L’unité est détruite ; rien ne la remplace."),
        List.of(
            unit(
                new Value("Accord du laboratoire", "ACC-2026-118"),
                new Value("Filière de déchets", "DASRI, OGM classe 2"),
                new Value("Témoin", "Nadia TEST")),
            new Texts("Motif", List.of("Progression de la maladie, perfusion annulée."))),
        List.of(
            signature("Destruction ou retour", "Camille DÉMO", "pharmacienne", 95),
            signature("Destruction ou retour, contrôle", "Hugo ESSAI", "technicien", 20)));
  }

  public static Sheet shipper() {
    return SheetExamples.sheet(
        21,
        AT,
        new FormSheet(
            SheetKind.SHIPPER_RETURN,
            Optional.empty(),
            Optional.empty(),
            Optional.of(decision("RENDU", "Le conteneur vide est remis au transporteur.")),
            List.of(
                new Values(
                    "Conteneur",
                    List.of(
                        new Value("Conteneur", "DS-0398"),
                        new Value("Transporteur", "Transport fictif"),
                        new Value("Lettre de transport", "LT-55944"),
                        new Value("Arrivé le", "29/10/2026 à 11:20"),
                        new Value("Enregistreur", "EL-7713"),
                        new Value("Enregistreur rendu", "oui"),
                        new Value("État", "propre, vide, couvercle fermé"),
                        new Value("Par", "Hugo ESSAI")))),
            List.of(),
            List.of(),
            List.of()));
  }

  public static Sheet attestation() {
    return SheetExamples.sheet(
        8,
        AT,
        new FormSheet(
            SheetKind.ATTESTATION,
            Optional.empty(),
            Optional.of(SheetExamples.yescarta()),
            Optional.of(
                decision(
                    "PERFUSÉ",
                    "Les unités ci-dessous ont été administrées au patient que désigne le numéro"
                        + " du fabricant.")),
            List.of(
                new Values(
                    "Identification",
                    List.of(
                        new Value("N° patient du fabricant", "P0391-2D08"),
                        new Value("Lot", "KTE-24088"),
                        new Value("Unités perfusées", "1"))),
                new Rows(
                    "Heures communiquées par le service",
                    List.of(
                        new Column("Unité", 0.2, false),
                        new Column("Fin de décongélation", 0.27, false),
                        new Column("Début de perfusion", 0.27, false),
                        new Column("Fin de perfusion", 0.26, false)),
                    List.of(
                        List.of(
                            "1 sur 1",
                            "24/11/2026 14:05",
                            "24/11/2026 14:28",
                            "24/11/2026 14:51")))),
            List.of(),
            List.of(),
            List.of()));
  }

  public static Sheet deviation() {
    return SheetExamples.sheet(
        5,
        AT,
        new FormSheet(
            SheetKind.DEVIATION,
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                decision(
                    "CLOSE, SANS EFFET",
                    "N° 5, hors azote trop longtemps",
                    "Le laboratoire confirme : aucun effet jusqu’à 8 min.",
                    "Close par Paul MODÈLE")),
            List.of(
                new Values(
                    "Faits",
                    List.of(
                        new Value("Survenue", "mardi 24 novembre, 10:51"),
                        new Value("Ouverte", "mardi 24 novembre, 10:58"),
                        new Value("Par", "Hugo ESSAI"))),
                new Texts(
                    "Ce qui s’est passé",
                    List.of("6 min 10 s hors azote au transfert : la clé du rack était bloquée.")),
                new Texts("Fait aussitôt", List.of("Cassette remise en vapeur, rack dégagé.")),
                new Texts("Unités et patients concernés", List.of("Yescarta 1/1, EXEMPLE Alice")),
                new Rows(
                    "Suivi : effet, personnes prévenues, références, actions",
                    List.of(
                        new Column("Quand", 0.18, false),
                        new Column("Quoi", 0.24, false),
                        new Column("Texte", 0.4, false),
                        new Column("Par", 0.18, false)),
                    List.of(
                        List.of(
                            "24/11/2026 11:05",
                            "personne prévenue",
                            "laboratoire, ligne d’urgence, M. FICTIF",
                            "H. Essai"),
                        List.of(
                            "24/11/2026 15:40",
                            "référence du laboratoire",
                            "QA-26-1180",
                            "C. Démo"),
                        List.of(
                            "24/11/2026 16:00",
                            "action corrective",
                            "clé du rack doublée, graissage mensuel",
                            "C. Démo")))),
            List.of(),
            List.of(),
            List.of()));
  }

  /** A register of so many lines, the second cancelled. */
  public static Sheet register(int lines) {
    List<List<String>> rows = new ArrayList<>();
    for (int n = 1; n <= lines; n++) {
      boolean cancelled = n == 2;
      String number = "2026-%05d".formatted(n);
      String patient = n % 2 == 0 ? "FICTIF Bruno\nTEST-0003" : "EXEMPLE Alice\nTEST-0002";
      rows.add(
          List.of(
              cancelled ? number + "\nANNULÉE" : number,
              "%02d/11/2026 14:22".formatted(1 + n % 28),
              cancelled ? patient + "\nannulée : mauvais service" : patient,
              n % 2 == 0 ? "Kymriah" : "Yescarta",
              "KTE-24%03d".formatted(n),
              "1",
              "Dr MODÈLE\nhématologie 3",
              "C. Démo"));
    }
    return SheetExamples.sheet(
        1,
        AT,
        new FormSheet(
            SheetKind.REGISTER,
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new Decision(
                    "Année",
                    "2026",
                    AT,
                    List.of(
                        lines + " lignes, dans l’ordre des numéros",
                        "Une ligne annulée garde son numéro."))),
            List.of(
                new Rows(
                    "Lignes",
                    List.of(
                        new Column("Numéro", 0.12, true),
                        new Column("Date", 0.12, false),
                        new Column("Patient, IPP", 0.2, false),
                        new Column("Médicament", 0.13, false),
                        new Column("Lot", 0.13, true),
                        new Column("Unités", 0.06, false),
                        new Column("Prescripteur, service", 0.14, false),
                        new Column("Par", 0.1, false)),
                    rows)),
            List.of(),
            List.of(),
            List.of()));
  }
}
