package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.Digest;

/** The reception sheet (domain §5): shipment, control points, blind double reading, decision. */
public record ReceptionSheet(
    PatientBlock patient,
    MedicineBlock medicine,
    Shipment shipment,
    Decision decision,
    Instant decidedAt,
    List<Control> controls,
    List<String> sources,
    List<ReleaseSheet.Compared> compared,
    List<UnitIn> units,
    Optional<Duration> exposure,
    List<Attachment> attachments,
    List<SignatureBlock> signatures,
    List<SubjectRef> subjects,
    List<String> missing)
    implements SheetFacts {

  public enum Decision {
    ACCEPTED,
    QUARANTINED,
    REFUSED
  }

  public record Shipment(
      String shipper, String carrier, String waybill, String seals, Instant arrivedAt) {}

  public record Control(String point, String found, Instant at, String by, boolean conform) {}

  public record UnitIn(int rank, String component, Optional<Double> millilitres, String place) {}

  public record Attachment(String name, Digest digest) {}

  public ReceptionSheet {
    controls = List.copyOf(controls);
    sources = List.copyOf(sources);
    compared = List.copyOf(compared);
    units = List.copyOf(units);
    attachments = List.copyOf(attachments);
    signatures = List.copyOf(signatures);
    subjects = List.copyOf(subjects);
    missing = List.copyOf(missing);
  }

  @Override
  public SheetKind kind() {
    return SheetKind.RECEPTION;
  }

  @Override
  public Optional<PatientBlock> about() {
    return Optional.of(patient);
  }
}
