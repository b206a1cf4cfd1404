package org.givre.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.dispensing.Condition;
import org.givre.dispensing.Proof;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.ReleaseDossier;
import org.givre.dispensing.Released;
import org.givre.document.ReleaseSheet.Compared;
import org.givre.document.ReleaseSheet.Result;

/** A release dossier and its decision in the words of a sheet. */
record ReleaseOnSheet(ReleaseDossier dossier, Wording wording) {

  ReleaseSheet sheet(
      Released released, MedicineBlock medicine, ThermalVerdict thermal, CurveFacts curve) {
    return new ReleaseSheet(
        PatientOnSheet.of(dossier.patient()),
        medicine,
        released.isInForce() ? ReleaseSheet.Decision.RELEASED : ReleaseSheet.Decision.WITHDRAWN,
        released.at(),
        identity().map(IdentityOnSheet::sources).orElse(List.of()),
        identity().map(IdentityOnSheet::rows).orElse(List.<Compared>of()),
        note(),
        thermal,
        curve,
        dossier.conditions().stream().map(this::condition).toList(),
        deviations(),
        wording.signatures(released.signatures()),
        subjects(dossier),
        missing());
  }

  private Optional<IdentityOnSheet> identity() {
    return dossier.reception().map(file -> new IdentityOnSheet(file.identity(), wording));
  }

  private String note() {
    return dossier
        .reception()
        .map(ReceptionFile::readings)
        .flatMap(readings -> identity().map(identity -> identity.note(readings)))
        .orElse("");
  }

  private ReleaseSheet.Condition condition(Condition condition) {
    String name = wording.any("dispensing.condition." + condition.kind().key(), List.of());
    return switch (condition.standing()) {
      case Condition.Fulfilled fulfilled -> row(name, fulfilled.proof(), Result.FULFILLED);
      case Condition.NotApplicable not -> row(name, not.why(), Result.NOT_APPLICABLE);
      case Condition.Lacking lacking ->
          new ReleaseSheet.Condition(
              name, wording.refusals(lacking.why()), Optional.empty(), "", Result.MISSING);
    };
  }

  private ReleaseSheet.Condition row(String name, Proof proof, Result result) {
    Optional<LocalDate> on =
        Optional.of(proof.on().orElse(dossier.cutOff()).atZone(wording.zone()).toLocalDate());
    String by = proof.by().isEmpty() ? "Givre" : shortName(proof.by());
    return new ReleaseSheet.Condition(name, wording.proof(proof), on, by, result);
  }

  /** "Camille DÉMO" as "C. Démo": a column is narrow. */
  static String shortName(String name) {
    String[] parts = name.strip().split("\\s+", 2);
    if (parts.length < 2 || parts[0].length() < 2 || parts[0].endsWith(".")) {
      return name;
    }
    String family = parts[1];
    return parts[0].charAt(0)
        + ". "
        + family.charAt(0)
        + family.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private String deviations() {
    if (dossier.deviations().isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    dossier
        .deviations()
        .forEach(
            deviation ->
                lines.add(
                    wording.text(
                        "deviation",
                        deviation.number(),
                        deviation
                            .closing()
                            .map(closing -> closing.decision())
                            .orElse(wording.text("deviation.open")))));
    return String.join("\n", lines);
  }

  private List<String> missing() {
    return dossier.refusals().stream().map(wording.words()::of).toList();
  }

  static List<SubjectRef> subjects(ReleaseDossier dossier) {
    List<SubjectRef> subjects = new ArrayList<>();
    subjects.add(
        new SubjectRef("lot", dossier.lot().id().value().toString(), dossier.lot().number()));
    dossier
        .unitIds()
        .forEach(unit -> subjects.add(new SubjectRef("unit", unit.value().toString(), "")));
    subjects.add(
        new SubjectRef(
            "patient", dossier.patient().id().value().toString(), dossier.patient().ipp()));
    return subjects;
  }
}
