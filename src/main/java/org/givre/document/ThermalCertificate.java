package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.Digest;

/** The whole measured life of one unit, with a verdict against its product's own limit. */
public record ThermalCertificate(
    PatientBlock patient,
    MedicineBlock medicine,
    ThermalVerdict verdict,
    CurveFacts curve,
    List<StayLine> stays,
    List<Event> events,
    Optional<SignatureBlock> review,
    Optional<SealedReadings> sealed,
    List<SubjectRef> subjects,
    List<String> missing)
    implements SheetFacts {

  /**
   * One stay.
   *
   * @param readings good readings of the warmest channel; minimum and maximum are theirs
   * @param probe name of the probe, empty when none watched
   * @param calibratedUntil empty when no calibration was in force
   */
  public record StayLine(
      String place,
      Instant from,
      Instant to,
      long readings,
      Optional<Double> least,
      Optional<Double> most,
      String probe,
      Optional<LocalDate> calibratedUntil) {}

  /** A move, an opening, a gap or an alarm, and what was answered or judged. */
  public record Event(int number, Instant at, String what, Duration length, String answer) {}

  /** The hourly blocks that hold the readings, and when their chain was last verified. */
  public record SealedReadings(int blocks, Instant verifiedAt, Digest first, Digest last) {}

  public ThermalCertificate {
    stays = List.copyOf(stays);
    events = List.copyOf(events);
    subjects = List.copyOf(subjects);
    missing = List.copyOf(missing);
  }

  @Override
  public SheetKind kind() {
    return SheetKind.THERMAL;
  }

  @Override
  public Optional<PatientBlock> about() {
    return Optional.of(patient);
  }
}
