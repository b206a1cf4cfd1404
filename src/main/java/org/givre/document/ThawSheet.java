package org.givre.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.measure.Celsius;

/** The thaw sheet: who checked the identity, on what device, when, and what deadlines follow. */
public record ThawSheet(
    PatientBlock patient,
    MedicineBlock medicine,
    String identityCheck,
    Device device,
    List<UnitThawed> units,
    List<DispensingSheet.Deadline> deadlines,
    List<SignatureBlock> signatures,
    List<SubjectRef> subjects,
    List<String> missing)
    implements SheetFacts {

  /** The bath or dry device, and its temperature on an external calibrated thermometer. */
  public record Device(String name, Optional<Celsius> checked, String thermometer) {}

  public record UnitThawed(
      int rank,
      String component,
      Optional<Instant> outOfTank,
      Optional<Instant> start,
      Optional<Instant> end,
      String aspect,
      String integrity) {}

  public ThawSheet {
    units = List.copyOf(units);
    deadlines = List.copyOf(deadlines);
    signatures = List.copyOf(signatures);
    subjects = List.copyOf(subjects);
    missing = List.copyOf(missing);
  }

  @Override
  public SheetKind kind() {
    return SheetKind.THAW;
  }

  @Override
  public Optional<PatientBlock> about() {
    return Optional.of(patient);
  }
}
