package org.givre.history;

import java.time.Duration;
import java.time.Instant;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.CurvePlan.Belief;
import org.givre.measure.CurvePlan.Trace;
import org.givre.measure.CurveWindow;
import org.givre.measure.Quantity;
import org.givre.measure.TraceBuilder;

/** Curves of any span, from readings while they are few, from hours when they are many. */
public final class Curves {

  /** Up to here every reading is read; beyond, least and most of each hour. */
  private static final Duration EVERY_READING = Duration.ofDays(8);

  private static final Duration HOUR = Duration.ofHours(1);

  private final Works works;
  private final ReadingLog log;

  public Curves(Works works, ReadingLog log) {
    this.works = works;
    this.log = log;
  }

  /** The trace of one channel; {@code gapAfter} is three of its periods. */
  public Trace trace(Line line, CurveWindow window) {
    return works.read(work -> trace(work, line, window));
  }

  /** What to draw, under which name. */
  public record Line(ChannelId channel, String name, Quantity quantity, Duration gapAfter) {}

  public Trace trace(Work work, Line line, CurveWindow window) {
    Duration span = Duration.between(window.from(), window.to());
    return span.compareTo(EVERY_READING) <= 0
        ? fromReadings(work, line, window)
        : fromHours(work, line, window);
  }

  private Trace fromReadings(Work work, Line line, CurveWindow window) {
    TraceBuilder trace = new TraceBuilder(window, line.gapAfter());
    log.each(work, line.channel(), window.from(), window.to(), trace::add);
    return trace.build(line.name(), line.quantity());
  }

  /** A gap shows here when it is longer than the longest silence inside a complete hour. */
  private Trace fromHours(Work work, Line line, CurveWindow window) {
    TraceBuilder trace = new TraceBuilder(window, HOUR.plus(line.gapAfter()));
    for (Stretch hour : log.hours(work, line.channel(), window.from(), window.to())) {
      Instant first = hour.firstAt().isBefore(window.from()) ? window.from() : hour.firstAt();
      Instant last = hour.lastAt().isAfter(window.to()) ? window.to() : hour.lastAt();
      trace.add(first, last, hour.extent(), hour.suspect() == 0 ? Belief.GOOD : Belief.DOUBTFUL);
    }
    return trace.build(line.name(), line.quantity());
  }
}
