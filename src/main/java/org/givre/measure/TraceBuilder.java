package org.givre.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.givre.measure.CurvePlan.Belief;
import org.givre.measure.CurvePlan.Column;
import org.givre.measure.CurvePlan.Segment;
import org.givre.measure.CurvePlan.Trace;
import org.givre.measure.CurvePlan.Typed;

/**
 * Makes one trace from readings in the order of time. A stretch longer than {@code gapAfter} (three
 * periods of a live channel) without a Good or Suspect reading is a gap. What a person read on the
 * display and typed stands beside the line: it neither joins it nor shortens a gap.
 */
public final class TraceBuilder {

  private static final String NOT_ASKED = "NOT_ASKED";

  private final CurveWindow window;
  private final long from;
  private final long to;
  private final double perColumn;
  private final long gapAfter;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Column> open = new ArrayList<>();
  private final List<Typed> typed = new ArrayList<>();
  private final OpenColumn column = new OpenColumn();
  private long lastAt;
  private String cause = NOT_ASKED;

  public TraceBuilder(CurveWindow window, Duration gapAfter) {
    this.window = window;
    this.from = Micros.ceiling(window.from());
    this.to = Micros.ceiling(window.to());
    this.perColumn = (to - from) / (double) window.columns();
    this.gapAfter = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.EPOCH.plus(gapAfter));
    this.lastAt = from;
  }

  public TraceBuilder add(Reading reading) {
    add(Micros.of(reading.at()), reading.value(), reading.source());
    return this;
  }

  public TraceBuilder add(Instant at, Value value) {
    add(Micros.of(at), value, Source.LIVE);
    return this;
  }

  private void add(long at, Value value, Source source) {
    switch (value) {
      case Value.Good good -> number(at, good.number(), Belief.GOOD, source);
      case Value.Suspect doubt -> number(at, doubt.number(), Belief.DOUBTFUL, source);
      case Value.Missing missing -> missing(at, missing.why());
    }
  }

  /** A reading with a number; {@code at} in microseconds since 1970. */
  public void number(long at, double number, Belief belief, Source source) {
    if (at < from || at >= to) {
      return;
    }
    if (source == Source.TYPED) {
      typed.add(new Typed(Micros.instant(at), number));
      return;
    }
    breakAt(at);
    int index = index(at);
    if (column.index != index) {
      closeColumn();
      column.begin(index, number, belief, source);
    }
    column.join(number, at, belief, source);
    lastAt = at;
    cause = NOT_ASKED;
  }

  /** A reading that is missing: the cause of the gap that may follow. */
  public void missing(long at, String why) {
    if (at >= from && at < to && cause.equals(NOT_ASKED)) {
      cause = why;
    }
  }

  /** All readings of an hour or a day at once, in the column of its middle. */
  public TraceBuilder add(Whole whole) {
    breakAt(whole.firstAt());
    int index = index(whole.middle());
    Extent extent = whole.extent();
    if (column.index != index) {
      closeColumn();
      column.begin(index, extent.first(), whole.belief(), whole.source());
    }
    column.join(extent.least(), whole.lastAt(), whole.belief(), whole.source());
    column.join(extent.most(), whole.lastAt(), whole.belief(), whole.source());
    column.join(extent.last(), whole.lastAt(), whole.belief(), whole.source());
    if (whole.silentTo() - whole.silentFrom() > gapAfter) {
      closeSegment();
      gaps.add(
          new Gap(
              Micros.instant(whole.silentFrom()), Micros.instant(whole.silentTo()), whole.why()));
    }
    lastAt = whole.lastAt();
    cause = NOT_ASKED;
    return this;
  }

  /**
   * What a summary of the store holds, in microseconds since 1970.
   *
   * @param silentFrom and {@code silentTo}: the longest time without a number inside it, and {@code
   *     why}
   */
  public record Whole(
      long middle,
      long firstAt,
      long lastAt,
      Extent extent,
      Belief belief,
      Source source,
      long silentFrom,
      long silentTo,
      String why) {}

  public Trace build(String name, Quantity quantity) {
    Instant end = window.knownUntil().isBefore(window.to()) ? window.knownUntil() : window.to();
    if (Micros.of(end) > lastAt) {
      breakAt(Micros.of(end));
    }
    closeSegment();
    return new Trace(Objects.requireNonNull(name), quantity, segments, gaps, typed);
  }

  private int index(long at) {
    int index = (int) ((at - from) / perColumn);
    return Math.min(window.columns() - 1, Math.max(0, index));
  }

  private void breakAt(long at) {
    if (at - lastAt > gapAfter) {
      closeSegment();
      gaps.add(new Gap(Micros.instant(lastAt), Micros.instant(at), cause));
    }
  }

  private void closeSegment() {
    closeColumn();
    if (!open.isEmpty()) {
      segments.add(new Segment(open));
      open.clear();
    }
  }

  private void closeColumn() {
    if (column.index >= 0) {
      open.add(column.done());
      column.index = -1;
    }
  }

  /** The column that readings still fall into. */
  private static final class OpenColumn {
    private int index = -1;
    private double least;
    private double most;
    private double first;
    private double last;
    private long lastAt;
    private Belief belief;
    private Source source;

    private void begin(int at, double number, Belief as, Source of) {
      index = at;
      first = number;
      least = number;
      most = number;
      belief = as;
      source = of;
    }

    private void join(double number, long at, Belief as, Source of) {
      least = Math.min(least, number);
      most = Math.max(most, number);
      last = number;
      lastAt = at;
      belief = belief == Belief.GOOD ? as : belief;
      source = source == Source.LIVE ? of : source;
    }

    private Column done() {
      return new Column(index, least, most, first, last, Micros.instant(lastAt), belief, source);
    }
  }
}
