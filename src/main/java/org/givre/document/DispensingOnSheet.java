package org.givre.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.givre.custody.UnitContent;
import org.givre.dispensing.Dispensed;
import org.givre.dispensing.ReleaseDossier;
import org.givre.dispensing.Released;
import org.givre.dispensing.ThawRecord;
import org.givre.document.DispensingSheet.Deadline;
import org.givre.pathway.Prescription;
import org.givre.product.ClockEvent;
import org.givre.product.ClockState;
import org.givre.product.ForbiddenAct;
import org.givre.product.ProductSheet;

/** A thaw and a dispensing in the words of a sheet. */
record DispensingOnSheet(ReleaseDossier dossier, List<ThawRecord> thaws, Wording wording) {

  DispensingSheet sheet(Dispensed dispensed, MedicineBlock medicine) {
    List<Deadline> deadlines = deadlines();
    return new DispensingSheet(
        PatientOnSheet.of(dossier.patient()),
        medicine,
        dispensed.number().written(),
        prescription(),
        dispensed.ward(),
        thaws.stream().map(this::unit).toList(),
        governing(deadlines),
        deadlines,
        transport(dispensed),
        thaws.stream()
            .flatMap(thaw -> thaw.release().stream())
            .map(Released::sheetNumber)
            .findFirst()
            .orElse(""),
        warnings(dossier.sheet(), wording),
        wording.signatures(dispensed.signatures()),
        ReleaseOnSheet.subjects(dossier),
        List.of());
  }

  ThawSheet thawSheet(MedicineBlock medicine) {
    ThawRecord thaw = thaws.getFirst();
    return new ThawSheet(
        PatientOnSheet.of(dossier.patient()),
        medicine,
        thaw.identity()
            .map(
                check ->
                    wording.text(
                        "identityChecked",
                        ReleaseOnSheet.shortName(check.signatures().first().displayName()),
                        ReleaseOnSheet.shortName(check.signatures().second().displayName()),
                        wording.formats().hour(check.at())))
            .orElse(wording.text("identityUnchecked")),
        thaw.device()
            .map(d -> new ThawSheet.Device(d.device(), d.checked(), d.thermometer()))
            .orElse(new ThawSheet.Device("–", Optional.empty(), "")),
        thaws.stream().map(this::thawed).toList(),
        deadlines(),
        thaw.identity().map(check -> wording.signatures(check.signatures())).orElse(List.of()),
        ReleaseOnSheet.subjects(dossier),
        List.of());
  }

  private ThawSheet.UnitThawed thawed(ThawRecord thaw) {
    UnitContent content = thaw.unit().unit().content();
    return new ThawSheet.UnitThawed(
        content.n(),
        content.component(),
        at(thaw, ClockEvent.STORAGE_REMOVAL),
        at(thaw, ClockEvent.THAW_START),
        at(thaw, ClockEvent.THAW_END),
        thaw.aspect().map(aspect -> aspect.words()).orElse(""),
        thaw.aspect()
            .map(aspect -> wording.text("aspect." + aspect.finding()))
            .orElse(wording.text("aspect.none")));
  }

  private DispensingSheet.Prescription prescription() {
    Optional<Prescription> prescription = dossier.prescription();
    return prescription
        .map(Prescription::text)
        .map(
            text ->
                new DispensingSheet.Prescription(
                    text.prescriber(), text.rpps(), text.signedOn(), text.protocol()))
        .orElseThrow(() -> new IllegalStateException("dispensed without a prescription"));
  }

  private DispensingSheet.UnitOut unit(ThawRecord thaw) {
    UnitContent content = thaw.unit().unit().content();
    return new DispensingSheet.UnitOut(
        content.n(),
        content.component(),
        MedicineOnSheet.millilitres(content),
        at(thaw, ClockEvent.STORAGE_REMOVAL),
        at(thaw, ClockEvent.THAW_START),
        at(thaw, ClockEvent.THAW_END),
        aspect(thaw));
  }

  /** What was found, and the words if there are any: a conform bag is said to be conform. */
  private String aspect(ThawRecord thaw) {
    return thaw.aspect()
        .map(
            aspect ->
                aspect.words().isBlank()
                    ? wording.text("aspect." + aspect.finding())
                    : wording.text("aspect." + aspect.finding()) + ", " + aspect.words())
        .orElse(wording.text("aspect.none"));
  }

  private static Optional<Instant> at(ThawRecord thaw, ClockEvent event) {
    return thaw.mark(event).map(mark -> mark.at());
  }

  /** Each rule once: of several units the earliest deadline counts. */
  List<Deadline> deadlines() {
    List<Deadline> deadlines = new ArrayList<>();
    for (ThawRecord thaw : thaws) {
      for (ClockState state : thaw.clocks()) {
        Deadline next = deadline(state);
        Optional<Deadline> same =
            deadlines.stream().filter(other -> other.rule().equals(next.rule())).findFirst();
        if (same.isEmpty()) {
          deadlines.add(next);
        } else if (isEarlier(next, same.get())) {
          deadlines.set(deadlines.indexOf(same.get()), next);
        }
      }
    }
    return deadlines;
  }

  private static boolean isEarlier(Deadline one, Deadline other) {
    return one.until().isPresent()
        && other.until().map(until -> one.until().get().isBefore(until)).orElse(true);
  }

  private Deadline deadline(ClockState state) {
    Optional<Instant> until =
        switch (state) {
          case ClockState.Running running -> Optional.of(running.deadline());
          case ClockState.Met met -> Optional.of(met.deadline());
          case ClockState.Exceeded exceeded -> Optional.of(exceeded.deadline());
          case ClockState.NotStarted none -> Optional.empty();
          case ClockState.StartMissing none -> Optional.empty();
        };
    return new Deadline(
        state.rule().name(),
        wording.any("product.clock.title." + state.rule().to().code(), List.of()),
        wording.any("product.event." + state.rule().from().code(), List.of()),
        until);
  }

  private static Optional<Deadline> governing(List<Deadline> deadlines) {
    return deadlines.stream()
        .filter(deadline -> deadline.until().isPresent())
        .min(Comparator.comparing(deadline -> deadline.until().orElseThrow()));
  }

  private static DispensingSheet.Transport transport(Dispensed dispensed) {
    return new DispensingSheet.Transport(
        dispensed.transport().container(),
        dispensed.transport().carrier(),
        Optional.of(dispensed.at()),
        dispensed.received().map(received -> received.by()).orElse(""),
        dispensed.received().map(received -> received.at()));
  }

  /** The INN of an allogeneic product says so; every other one here is autologous and a GMO. */
  static List<String> warnings(ProductSheet sheet, Wording wording) {
    List<String> warnings = new ArrayList<>();
    if (!sheet.inn().contains("allog")) {
      warnings.add(wording.text("warning.autologous"));
      warnings.add(wording.text("warning.gmo"));
    }
    sheet.forbidden().stream()
        .sorted()
        .filter(act -> act != ForbiddenAct.WASH)
        .forEach(act -> warnings.add(wording.text("warning." + act)));
    return warnings;
  }
}
