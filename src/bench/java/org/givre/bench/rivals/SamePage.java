package org.givre.bench.rivals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.givre.document.PatientBlock;
import org.givre.document.ReleaseSheet;
import org.givre.document.Sheet;
import org.givre.document.SignatureBlock;
import org.givre.document.ThermalVerdict;

/** Every text of the release sheet, as our own page prints it, for others to set. */
record SamePage(Sheet sheet, ReleaseSheet facts) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm:ss '(UTC'x')'");

  static SamePage of(Sheet sheet) {
    return new SamePage(sheet, (ReleaseSheet) sheet.facts());
  }

  List<String> letterhead() {
    return List.of(sheet.site().name(), sheet.site().pharmacy(), "FINESS " + sheet.site().finess());
  }

  String title() {
    return "Fiche de libération pharmaceutique";
  }

  String number() {
    return "n° " + sheet.number().text() + " · révision " + sheet.revision() + " · page 1 / 1";
  }

  String at() {
    return on(LONG, sheet.at()) + ", " + on(STAMP, sheet.at());
  }

  List<String> patient() {
    PatientBlock who = facts.patient();
    List<String> lines =
        new ArrayList<>(
            List.of(
                "Patiente",
                who.birthName() + " " + who.givenNames(),
                "née %s, prénoms %s, le %s, sexe %s"
                    .formatted(
                        who.birthName(), who.givenNames(), DAY.format(who.bornOn()), who.sex())));
    who.ins().ifPresent(ins -> lines.add("INS " + ins.matricule() + " OID " + ins.oid()));
    return lines;
  }

  List<List<String>> patientFields() {
    return List.of(
        List.of("IPP", facts.patient().ipp()),
        List.of("Identité", facts.patient().identityStatus()),
        List.of("N° de séjour", facts.patient().stay()));
  }

  String insCode() {
    return facts.patient().ins().map(PatientBlock.Ins::scanCode).orElse("");
  }

  String decisionAt() {
    return on(LONG, facts.decidedAt()) + " à " + on(STAMP, facts.decidedAt());
  }

  String meaning() {
    return "1 poche de %s peut être décongelée pour cette patiente, et pour elle seule."
        .formatted(facts.medicine().name());
  }

  List<List<String>> medicine() {
    return List.of(
        List.of("Médicament", facts.medicine().name(), facts.medicine().inn()),
        List.of("Lot", facts.medicine().lot(), "poche 1 sur " + facts.medicine().unitsInLot()),
        List.of("Volume", "68 ml", ""),
        List.of("Péremption", facts.medicine().expiry().map(DAY::format).orElse(""), ""),
        List.of(
            "Conservation", "≤ −150 °C", "fiche produit v. " + facts.medicine().productSheet()));
  }

  List<List<String>> compared() {
    return facts.compared().stream()
        .map(row -> List.of(row.field(), row.value(), "=", "=", "="))
        .toList();
  }

  List<List<String>> thermal() {
    ThermalVerdict verdict = facts.thermal();
    return List.of(
        List.of("Verdict", "Conforme"),
        List.of(
            "Au plus chaud",
            verdict
                .warmest()
                .map(
                    point ->
                        point.value().degrees()
                            + " °C, le "
                            + on(DAY, point.at())
                            + " à "
                            + on(HOUR, point.at()))
                .orElse("")),
        List.of("Au-dessus de −150 °C", "aucun relevé"),
        List.of("Non mesuré", "30 s hors azote, non mesurées"));
  }

  List<List<String>> conditions() {
    return facts.conditions().stream()
        .map(
            row ->
                List.of(
                    row.name(),
                    row.evidence(),
                    row.on().map(DAY::format).orElse(""),
                    row.by(),
                    "rempli"))
        .toList();
  }

  List<String> signature(SignatureBlock signature) {
    return List.of(
        signature.meaning(),
        signature.name() + ", " + signature.role(),
        on(STAMP, signature.at()),
        "a signé le dossier " + signature.signed().brief());
  }

  List<String> foot() {
    return List.of(
        "Original, imprimé par C. Démo le " + on(STAMP, sheet.at()) + ". EXERCICE, sans valeur.",
        sheet.software()
            + " · dossier de données "
            + sheet.folder()
            + " · journal : entrée "
            + sheet.journal().entry()
            + ", tête "
            + sheet.journal().head().brief(),
        "Empreinte de la fiche " + sheet.journal().head().brief() + " · faits joints au fichier",
        "Vérifier sans réseau : scanner ce code dans Givre, ou « givre check-sheet ».");
  }

  ZoneId zone() {
    return sheet.site().zone();
  }

  LocalDate day(Instant at) {
    return at.atZone(zone()).toLocalDate();
  }

  private String on(DateTimeFormatter format, Instant at) {
    return format.format(at.atZone(zone()));
  }
}
