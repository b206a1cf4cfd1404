package org.givre.document;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.givre.custody.UnitNow;
import org.givre.dispensing.Control;
import org.givre.dispensing.ReceivedUnit;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.Shipment;
import org.givre.patient.Patient;
import org.givre.storage.PositionId;

/** An arrival in the words of a sheet. */
record ReceptionOnSheet(ReceptionFile file, Wording wording) {

  /** Whom and what the arrival was about, looked up where the acts keep it. */
  record About(
      Patient patient,
      MedicineBlock medicine,
      List<UnitNow> units,
      Function<PositionId, String> places,
      List<SubjectRef> subjects) {}

  ReceptionSheet sheet(ReceptionFile.Decided decided, About about) {
    Shipment shipment = file.shipment();
    IdentityOnSheet identity = new IdentityOnSheet(file.identity(), wording);
    return new ReceptionSheet(
        PatientOnSheet.of(about.patient()),
        about.medicine(),
        new ReceptionSheet.Shipment(
            shipment.shipper(),
            shipment.carrier(),
            shipment.waybill(),
            shipment.sealsFound(),
            shipment.arrived()),
        decision(decided),
        decided.at(),
        file.controls().stream().map(this::control).toList(),
        identity.sources(),
        identity.rows(),
        file.units().stream().map(unit -> unit(unit, about)).toList(),
        file.exposure(),
        file.attachments().stream()
            .map(paper -> new ReceptionSheet.Attachment(paper.name(), paper.digest()))
            .toList(),
        wording.signatures(decided.signatures()),
        about.subjects(),
        List.of());
  }

  private static ReceptionSheet.Decision decision(ReceptionFile.Decided decided) {
    return switch (decided.decision()) {
      case STOCKED -> ReceptionSheet.Decision.ACCEPTED;
      case QUARANTINED -> ReceptionSheet.Decision.QUARANTINED;
      case REFUSED -> ReceptionSheet.Decision.REFUSED;
    };
  }

  private ReceptionSheet.Control control(Control control) {
    return new ReceptionSheet.Control(
        wording.any("dispensing.control." + control.point().key(), List.of()),
        control.finding() == Control.Finding.NOT_APPLICABLE
            ? wording.text("result.NOT_APPLICABLE")
            : control.found(),
        control.stamp().at(),
        ReleaseOnSheet.shortName(control.stamp().by().name()),
        control.finding() != Control.Finding.NOT_CONFORM);
  }

  private ReceptionSheet.UnitIn unit(ReceivedUnit received, About about) {
    var content =
        about.units().stream()
            .filter(unit -> unit.id().equals(received.unit()))
            .findFirst()
            .orElseThrow()
            .unit()
            .content();
    return new ReceptionSheet.UnitIn(
        content.n(),
        content.component(),
        MedicineOnSheet.millilitres(content),
        received.position().map(about.places()).orElse(""));
  }

  /** The day of an arrival, in the site's time. */
  LocalDate day() {
    return file.shipment().arrived().atZone(wording.zone()).toLocalDate();
  }
}
