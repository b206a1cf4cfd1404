package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.givre.measure.Celsius;

/**
 * What was measured of a tank over a day, a week, a month or an excursion, what was alarmed and
 * answered, and who reviewed it. It claims only what was measured.
 *
 * @param limits in force: of the products in the tank and of the alarms
 * @param told who was told of an alarm, by which way; an excursion only
 * @param assessment the reviewer's words; empty where nobody reviewed
 */
public record TankSheet(
    Scope scope,
    String tank,
    String room,
    Instant from,
    Instant to,
    List<ProbeLine> probes,
    CurveFacts curve,
    List<LimitLine> limits,
    List<AboveLine> above,
    List<GapLine> gaps,
    List<EventLine> events,
    List<ToldLine> told,
    List<UnitLine> units,
    String assessment,
    Optional<SignatureBlock> review,
    List<SubjectRef> subjects,
    List<String> missing)
    implements SheetFacts {

  /** What span it is about. */
  public enum Scope {
    DAY,
    WEEK,
    MONTH,
    EXCURSION
  }

  /** One probe over the span; no extremes where it gave no reading. */
  public record ProbeLine(
      String name,
      String place,
      long readings,
      Optional<CurveFacts.Point> coldest,
      Optional<CurveFacts.Point> warmest,
      Optional<LocalDate> calibratedUntil) {}

  public record LimitLine(Celsius value, String name) {}

  /** Readings above a limit, and for how long, as bounds. */
  public record AboveLine(Celsius limit, long readings, Duration atLeast, Duration atMost) {}

  public record GapLine(Instant from, Duration length, String cause) {}

  /** An alarm, an opening, a fill, in the order of time; {@code length} empty while it lasts. */
  public record EventLine(
      int number, Instant at, String what, Optional<Duration> length, String answer) {}

  public record ToldLine(Instant at, String who, String what, String result) {}

  /** What stands in the tank when the sheet is made. */
  public record UnitLine(
      String unit, String place, String product, String patient, Optional<Celsius> limit) {}

  public TankSheet {
    probes = List.copyOf(probes);
    limits = List.copyOf(limits);
    above = List.copyOf(above);
    gaps = List.copyOf(gaps);
    events = List.copyOf(events);
    told = List.copyOf(told);
    units = List.copyOf(units);
    subjects = List.copyOf(subjects);
    missing = List.copyOf(missing);
  }

  @Override
  public SheetKind kind() {
    return scope == Scope.EXCURSION ? SheetKind.EXCURSION : SheetKind.READINGS;
  }

  @Override
  public Optional<PatientBlock> about() {
    return Optional.empty();
  }

  /** The same with the review; a sheet that needs one and has none says so. */
  TankSheet reviewed(String words, SignatureBlock by) {
    return new TankSheet(
        scope,
        tank,
        room,
        from,
        to,
        probes,
        curve,
        limits,
        above,
        gaps,
        events,
        told,
        units,
        words,
        Optional.of(by),
        subjects,
        List.of());
  }
}
