package org.givre.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.Signature;
import org.givre.access.TwoSignatures;
import org.givre.custody.UnitNow;
import org.givre.dispensing.Disposal;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.Register;
import org.givre.dispensing.RegisterLine;
import org.givre.dispensing.ShipperReturn;
import org.givre.dispensing.ThawRecord;
import org.givre.dispensing.TimeMark;
import org.givre.document.FormSheet.Column;
import org.givre.document.FormSheet.Decision;
import org.givre.document.FormSheet.Rows;
import org.givre.document.FormSheet.Section;
import org.givre.document.FormSheet.Texts;
import org.givre.document.FormSheet.Value;
import org.givre.document.FormSheet.Values;
import org.givre.product.ClockEvent;

/** Simple acts in the words of a sheet. */
record FormOnSheet(Wording wording) {

  /** Whom and what a sheet is about. */
  record About(PatientBlock patient, MedicineBlock medicine, List<SubjectRef> subjects) {
    About {
      subjects = List.copyOf(subjects);
    }
  }

  FormSheet quarantine(About about, UnitNow unit, String why, String by, Instant at) {
    return form(
        SheetKind.QUARANTINE,
        about,
        decision("quarantine.put", at, "quarantine.put.meaning"),
        List.of(
            values("quarantine.section", units(unit), field("by", by)),
            text("quarantine.reason", why)),
        List.of());
  }

  FormSheet lifted(About about, UnitNow unit, String why, String evidence, Signature pharmacist) {
    return form(
        SheetKind.QUARANTINE,
        about,
        decision("quarantine.lifted", pharmacist.at(), "quarantine.lifted.meaning"),
        List.of(
            values("quarantine.section", units(unit), field("by", pharmacist.displayName())),
            text("quarantine.evidence", evidence.equals(why) ? evidence : why + "\n" + evidence)),
        List.of(wording.signature(pharmacist)));
  }

  FormSheet disposal(
      About about, Disposal.Order order, UnitNow unit, String why, TwoSignatures signatures) {
    String way = order.way().name();
    return form(
        SheetKind.DISPOSAL,
        about,
        decision("disposal." + way, signatures.second().at(), "disposal." + way + ".meaning"),
        List.of(
            values(
                "disposal.section",
                units(unit),
                field("disposal.agreement", order.agreement()),
                field("disposal.route." + way, order.route()),
                field("disposal.witness", order.witness())),
            text("disposal.reason", why)),
        wording.signatures(signatures));
  }

  FormSheet shipper(About about, ReceptionFile file, ShipperReturn done, String by) {
    return new FormSheet(
        SheetKind.SHIPPER_RETURN,
        Optional.empty(),
        Optional.empty(),
        Optional.of(decision("shipper.back", done.leftAt(), "shipper.back.meaning")),
        List.of(
            values(
                "shipper.section",
                field("shipper.number", file.shipment().shipper()),
                field("shipper.carrier", done.carrier()),
                field("shipper.waybill", done.waybill()),
                field("shipper.arrived", wording.formats().dayHour(file.shipment().arrived())),
                field("shipper.logger", file.shipment().logger()),
                field(
                    "shipper.logger.back",
                    wording.text(done.loggerReturned() ? "answer.yes" : "answer.no")),
                field("shipper.state", done.state()),
                field("by", by))),
        List.of(),
        about.subjects(),
        List.of());
  }

  /** The manufacturer knows its own patient number: no name leaves the hospital on this sheet. */
  FormSheet attestation(About about, List<ThawRecord> given) {
    List<List<String>> rows = new ArrayList<>();
    for (ThawRecord record : given) {
      rows.add(
          List.of(
              wording.text(
                  "attestation.unit",
                  record.unit().unit().content().n(),
                  record.unit().unit().content().of()),
              record.unit().unit().content().component(),
              at(record, ClockEvent.THAW_END),
              at(record, ClockEvent.INFUSION_START),
              at(record, ClockEvent.INFUSION_END)));
    }
    Instant last =
        given.stream()
            .flatMap(record -> record.marks().stream())
            .map(TimeMark::at)
            .max(Instant::compareTo)
            .orElseThrow();
    return new FormSheet(
        SheetKind.ATTESTATION,
        Optional.empty(),
        Optional.of(about.medicine()),
        Optional.of(decision("attestation.given", last, "attestation.given.meaning")),
        List.of(
            values(
                "attestation.section",
                field("attestation.patient", about.medicine().manufacturerPatient()),
                field("attestation.lot", about.medicine().lot()),
                field("attestation.units", Integer.toString(given.size()))),
            new Rows(
                wording.text("attestation.times"),
                List.of(
                    column("form.unit", 0.16),
                    column("form.component", 0.12),
                    column("form.thaw-end", 0.24),
                    column("form.infusion-start", 0.24),
                    column("form.infusion-end", 0.24)),
                rows)),
        List.of(),
        about.subjects(),
        List.of());
  }

  private String at(ThawRecord record, ClockEvent event) {
    return record
        .mark(event)
        .map(mark -> wording.formats().dayHour(mark.at()))
        .orElse(wording.text("answer.not-known"));
  }

  FormSheet register(int year, List<Register.Named> lines, Instant at) {
    List<List<String>> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(row(line)));
    String span =
        lines.isEmpty()
            ? wording.text("register.none")
            : wording.text("register.count", lines.size());
    return new FormSheet(
        SheetKind.REGISTER,
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            new Decision(
                wording.text("register.label"),
                wording.text("register.year", Integer.toString(year)),
                at,
                List.of(span, wording.text("register.meaning")))),
        List.of(
            new Rows(
                wording.text("register.section"),
                List.of(
                    new Column(wording.text("register.number"), 0.12, true),
                    column("register.at", 0.12),
                    column("register.patient", 0.2),
                    column("register.product", 0.13),
                    new Column(wording.text("register.lot"), 0.13, true),
                    column("register.units", 0.06),
                    column("register.for", 0.14),
                    column("register.by", 0.1)),
                rows)),
        List.of(),
        List.of(new SubjectRef("register", Integer.toString(year), Integer.toString(year))),
        List.of());
  }

  private List<String> row(Register.Named named) {
    RegisterLine line = named.line();
    String number =
        line.cancelled()
            ? line.number().written() + "\n" + wording.text("register.cancelled")
            : line.number().written();
    String patient = named.patient() + "\n" + named.ipp();
    return List.of(
        number,
        wording.formats().dayHour(line.at()),
        line.cancelled()
            ? patient + "\n" + wording.text("register.why", line.cancelledWhy())
            : patient,
        named.product(),
        named.lot(),
        Integer.toString(line.units()),
        line.prescriber() + "\n" + line.ward(),
        ReleaseOnSheet.shortName(line.operator().name()));
  }

  private FormSheet form(
      SheetKind kind,
      About about,
      Decision decision,
      List<Section> sections,
      List<SignatureBlock> signatures) {
    return new FormSheet(
        kind,
        Optional.of(about.patient()),
        Optional.of(about.medicine()),
        Optional.of(decision),
        sections,
        signatures,
        about.subjects(),
        List.of());
  }

  private Decision decision(String word, Instant at, String meaning) {
    return new Decision(
        wording.text("decision"), wording.text(word), at, List.of(wording.text(meaning)));
  }

  private Value units(UnitNow unit) {
    return field(
        "form.unit",
        wording.text("attestation.unit", unit.unit().content().n(), unit.unit().content().of()));
  }

  Values values(String title, Value... values) {
    List<Value> known = new ArrayList<>();
    for (Value value : values) {
      if (!value.value().isBlank()) {
        known.add(value);
      }
    }
    return new Values(wording.text(title), known);
  }

  Value field(String label, String value) {
    return new Value(wording.text(label), value);
  }

  Column column(String title, double share) {
    return new Column(wording.text(title), share, false);
  }

  Texts text(String title, String words) {
    return new Texts(wording.text(title), words.lines().toList());
  }
}
