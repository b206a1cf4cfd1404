package org.givre.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a curve shows, worked out once and painted by a Canvas or on a sheet: each pixel column
 * keeps its minimum and maximum, a gap is never bridged, nothing is averaged or smoothed
 * (monitoring handbook §13).
 *
 * @param columns how many pixel columns [from, to[ is cut into
 */
public record CurvePlan(
    Instant from,
    Instant to,
    int columns,
    List<Trace> traces,
    List<LimitLine> limits,
    List<Mark> marks) {

  public CurvePlan {
    traces = List.copyOf(traces);
    limits = List.copyOf(limits);
    marks = List.copyOf(marks);
    if (!from.isBefore(to) || columns < 1) {
      throw new IllegalArgumentException("a curve of nothing");
    }
  }

  /**
   * One pixel column of one trace: all that was read in its span of time.
   *
   * @param source where its readings came from; anything but LIVE when one of them did
   */
  public record Column(
      int index,
      double least,
      double most,
      double first,
      double last,
      Instant lastAt,
      Belief belief,
      Source source) {

    /** A column of live readings. */
    public Column(
        int index,
        double least,
        double most,
        double first,
        double last,
        Instant lastAt,
        Belief belief) {
      this(index, least, most, first, last, lastAt, belief, Source.LIVE);
    }
  }

  /** Whether every reading of a column was Good. */
  public enum Belief {
    GOOD,
    /** Drawn hatched. */
    DOUBTFUL
  }

  /** Columns that a line may join: nothing is missing between them. Never empty. */
  public record Segment(List<Column> columns) {
    public Segment {
      columns = List.copyOf(columns);
    }

    public Column end() {
      return columns.getLast();
    }
  }

  /** One channel. Two segments may share a pixel column when a gap is shorter than one. */
  public record Trace(
      String name, Quantity quantity, List<Segment> segments, List<Gap> gaps, List<Typed> typed) {
    public Trace {
      segments = List.copyOf(segments);
      gaps = List.copyOf(gaps);
      typed = List.copyOf(typed);
    }

    public boolean isEmpty() {
      return segments.isEmpty();
    }

    /** The last column of this index, when anything was read in it. */
    public Optional<Column> at(int index) {
      return segments.stream()
          .filter(
              segment ->
                  segment.columns().getFirst().index() <= index && segment.end().index() >= index)
          .flatMap(segment -> segment.columns().stream())
          .filter(column -> column.index() == index)
          .reduce((first, second) -> second);
    }
  }

  /** Read on the display and typed by a person: beside the line, never part of it. */
  public record Typed(Instant at, double number) {}

  /** A limit as it was in force in [from, to[, in the unit of the traces it is drawn with. */
  public record LimitLine(
      Quantity quantity, double value, Instant from, Instant to, Rank rank, String label) {}

  /** How a limit is drawn. */
  public enum Rank {
    /** The strictest stored product's: red dashes. */
    STRICTEST,
    /** Another product's: grey. */
    PRODUCT,
    /** The site's warning: amber. */
    WARNING
  }

  /** An act or an alarm beside the curve. */
  public record Mark(MarkKind kind, Instant from, Instant to, String label) {}

  /** What a mark is about, hence its lane and shape. */
  public enum MarkKind {
    LID,
    FILL,
    MAINTENANCE,
    CALIBRATION,
    /** A number read on the display and typed. */
    TYPED,
    WARNING,
    CRITICAL,
    NO_DATA
  }

  public Duration columnSpan() {
    return Duration.between(from, to).dividedBy(columns);
  }

  /** Where an instant falls, in columns from the left; may lie outside [0, columns]. */
  public double place(Instant at) {
    double span = Duration.between(from, to).toNanos();
    return Duration.between(from, at).toNanos() / span * columns;
  }

  /** The instant at a place, for a cursor. */
  public Instant at(double place) {
    double span = Duration.between(from, to).toNanos();
    return from.plusNanos((long) (span * place / columns));
  }

  public CurvePlan with(List<LimitLine> otherLimits, List<Mark> otherMarks) {
    return new CurvePlan(from, to, columns, traces, otherLimits, otherMarks);
  }
}
