package org.givre.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.givre.measure.CurvePlan.Belief;
import org.givre.measure.CurvePlan.Column;
import org.givre.measure.CurvePlan.Segment;
import org.givre.measure.CurvePlan.Trace;

/**
 * Makes one trace from readings in the order of time. A stretch longer than {@code gapAfter} (three
 * periods of a live channel) without a Good or Suspect reading is a gap.
 */
public final class TraceBuilder {

  private static final String NOT_ASKED = "NOT_ASKED";

  private final CurveWindow window;
  private final Duration gapAfter;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Column> open = new ArrayList<>();
  private Instant lastAt;
  private String cause = NOT_ASKED;

  public TraceBuilder(CurveWindow window, Duration gapAfter) {
    this.window = window;
    this.gapAfter = gapAfter;
    this.lastAt = window.from();
  }

  public TraceBuilder add(Reading reading) {
    return add(reading.at(), reading.value());
  }

  public TraceBuilder add(Instant at, Value value) {
    if (at.isBefore(window.from()) || !at.isBefore(window.to())) {
      return this;
    }
    switch (value) {
      case Value.Good good -> add(at, at, Extent.of(good.number()), Belief.GOOD);
      case Value.Suspect doubt -> add(at, at, Extent.of(doubt.number()), Belief.DOUBTFUL);
      case Value.Missing missing -> miss(missing.why());
    }
    return this;
  }

  /** Many readings at once, without a gap between them: what a summary of the store holds. */
  public TraceBuilder add(Instant firstAt, Instant at, Extent extent, Belief belief) {
    breakAt(firstAt);
    int index = window.column(at);
    if (!open.isEmpty() && open.getLast().index() == index) {
      open.set(open.size() - 1, joined(open.getLast(), at, extent, belief));
    } else {
      open.add(
          new Column(
              index, extent.least(), extent.most(), extent.first(), extent.last(), at, belief));
    }
    lastAt = at;
    cause = NOT_ASKED;
    return this;
  }

  public Trace build(String name, Quantity quantity) {
    Instant end = window.knownUntil().isBefore(window.to()) ? window.knownUntil() : window.to();
    if (end.isAfter(lastAt)) {
      breakAt(end);
    }
    closeSegment();
    return new Trace(Objects.requireNonNull(name), quantity, segments, gaps);
  }

  private void miss(String why) {
    if (cause.equals(NOT_ASKED)) {
      cause = why;
    }
  }

  private void breakAt(Instant at) {
    if (Duration.between(lastAt, at).compareTo(gapAfter) > 0) {
      closeSegment();
      gaps.add(new Gap(lastAt, at, cause));
    }
  }

  private void closeSegment() {
    if (!open.isEmpty()) {
      segments.add(new Segment(open));
      open.clear();
    }
  }

  private static Column joined(Column before, Instant at, Extent extent, Belief belief) {
    return new Column(
        before.index(),
        Math.min(before.least(), extent.least()),
        Math.max(before.most(), extent.most()),
        before.first(),
        extent.last(),
        at,
        before.belief() == Belief.GOOD ? belief : before.belief());
  }
}
