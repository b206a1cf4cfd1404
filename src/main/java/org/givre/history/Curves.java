package org.givre.history;

import java.time.Duration;
import java.util.Optional;
import org.givre.history.Stretch.Seen;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.CurvePlan.Belief;
import org.givre.measure.CurvePlan.Trace;
import org.givre.measure.CurveWindow;
import org.givre.measure.Micros;
import org.givre.measure.Quality;
import org.givre.measure.Quantity;
import org.givre.measure.Source;
import org.givre.measure.TraceBuilder;

/**
 * Curves of any span. A column narrower than three hours is made of its readings, wider ones of
 * whole hours, wider than three days of whole days: each reading counts in exactly one column, the
 * edge of a column moves by at most a sixth of it. Where the window itself begins and ends, its
 * readings are counted one by one.
 */
public final class Curves {

  private static final int FEWEST = 3;

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
    TraceBuilder trace = new TraceBuilder(window, line.gapAfter());
    Optional<Grain> grain = grain(window);
    if (grain.isEmpty()) {
      readings(work, line, Micros.ceiling(window.from()), Micros.ceiling(window.to()), trace);
    } else {
      wholes(work, line, window, grain.get(), trace);
    }
    return trace.build(line.name(), line.quantity());
  }

  /** What a column of this window is made of; empty means single readings. */
  static Optional<Grain> grain(CurveWindow window) {
    Duration column = Duration.between(window.from(), window.to()).dividedBy(window.columns());
    if (column.compareTo(Grain.DAY.length().multipliedBy(FEWEST)) >= 0) {
      return Optional.of(Grain.DAY);
    }
    return column.compareTo(Grain.HOUR.length().multipliedBy(FEWEST)) >= 0
        ? Optional.of(Grain.HOUR)
        : Optional.empty();
  }

  private void readings(Work work, Line line, long from, long to, TraceBuilder trace) {
    if (from >= to) {
      return;
    }
    log.scan(
        work,
        line.channel(),
        Micros.instant(from),
        Micros.instant(to),
        (at, manner, number, raw) -> {
          if (manner.hasNumber()) {
            trace.number(at, number, belief(manner), manner.source());
          } else {
            trace.missing(at, manner.why());
          }
        });
  }

  private void wholes(Work work, Line line, CurveWindow window, Grain grain, TraceBuilder trace) {
    long from = Micros.ceiling(window.from());
    long to = Micros.ceiling(window.to());
    long first = grain.start(from + grain.micros() - 1);
    long last = grain.start(to);
    readings(work, line, from, first, trace);
    log.stretches(
        work,
        line.channel(),
        Micros.instant(first),
        Micros.instant(last),
        grain,
        stretch -> add(trace, stretch, grain));
    readings(work, line, last, to, trace);
  }

  private static void add(TraceBuilder trace, Stretch stretch, Grain grain) {
    if (!stretch.before().isEmpty()) {
      trace.missing(stretch.start(), stretch.before());
    }
    stretch.seen().ifPresent(seen -> trace.add(whole(stretch, seen, grain)));
    if (!stretch.after().isEmpty()) {
      trace.missing(stretch.start(), stretch.after());
    }
  }

  private static TraceBuilder.Whole whole(Stretch stretch, Seen seen, Grain grain) {
    return new TraceBuilder.Whole(
        stretch.start() + grain.micros() / 2,
        seen.firstAt(),
        seen.lastAt(),
        seen.extent(),
        seen.suspect() == 0 ? Belief.GOOD : Belief.DOUBTFUL,
        seen.notLive() == 0 ? Source.LIVE : Source.BACK_FILLED,
        seen.silence().from(),
        seen.silence().to(),
        seen.silence().why());
  }

  private static Belief belief(Manner manner) {
    return manner.quality() == Quality.GOOD ? Belief.GOOD : Belief.DOUBTFUL;
  }
}
