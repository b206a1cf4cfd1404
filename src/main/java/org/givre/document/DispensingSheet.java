package org.givre.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The dispensing sheet: who receives what, until when it may be given, who carried it.
 *
 * @param registerNumber the number in the dispensing register (ordonnancier)
 * @param governing the deadline that comes first, empty when the thaw is done elsewhere
 * @param deadlines every clock of the product sheet that runs or will run
 * @param warnings what must never be done, in capitals, in the product sheet's words
 */
public record DispensingSheet(
    PatientBlock patient,
    MedicineBlock medicine,
    String registerNumber,
    Prescription prescription,
    String ward,
    List<UnitOut> units,
    Optional<Deadline> governing,
    List<Deadline> deadlines,
    Transport transport,
    String releaseSheet,
    List<String> warnings,
    List<SignatureBlock> signatures,
    List<SubjectRef> subjects,
    List<String> missing)
    implements SheetFacts {

  public record Prescription(String prescriber, String rpps, LocalDate on, String protocol) {}

  /** One unit with the instants of its thaw; empty where the thaw is done elsewhere. */
  public record UnitOut(
      int rank,
      String component,
      Optional<Double> millilitres,
      Optional<Instant> outOfTank,
      Optional<Instant> thawStart,
      Optional<Instant> thawEnd,
      String aspect) {}

  /** One clock of the product: what must be done before {@code until}, and what it counts from. */
  public record Deadline(String rule, String act, String countsFrom, Optional<Instant> until) {}

  /** How it travels; {@code receivedBy} and {@code receivedAt} are empty until the ward signs. */
  public record Transport(
      String container,
      String carrier,
      Optional<Instant> leftAt,
      String receivedBy,
      Optional<Instant> receivedAt) {}

  public DispensingSheet {
    units = List.copyOf(units);
    deadlines = List.copyOf(deadlines);
    warnings = List.copyOf(warnings);
    signatures = List.copyOf(signatures);
    subjects = List.copyOf(subjects);
    missing = List.copyOf(missing);
  }

  @Override
  public SheetKind kind() {
    return SheetKind.DISPENSING;
  }

  @Override
  public Optional<PatientBlock> about() {
    return Optional.of(patient);
  }
}
