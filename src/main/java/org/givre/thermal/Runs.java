package org.givre.thermal;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.givre.measure.Celsius;
import org.givre.product.StorageLimit;

/**
 * The runs of readings above one limit on one channel. Between two readings nobody knows: a run
 * lasted at least from its first to its last reading, at most from the reading before to the one
 * after. A gap is never counted inside a run: it ends the run, and stands in its own list.
 */
final class Runs {
  private Runs() {}

  /** One run; micros since 1970. */
  record Run(long first, long last, long before, long after, long count, int warmest) {

    Bounds bounds() {
      return new Bounds(micros(last - first), micros(after - before));
    }

    private static Duration micros(long length) {
      return Duration.of(length, ChronoUnit.MICROS);
    }
  }

  /** Runs of the channel within a stay that began and ended (or is looked at) at these instants. */
  static List<Run> above(Channel channel, StorageLimit limit, long begin, long end) {
    List<Run> runs = new ArrayList<>();
    Trace trace = channel.trace();
    int warmest = trace.warmest();
    if (warmest < 0 || !limit.isExceededBy(new Celsius(trace.value(warmest)))) {
      return runs;
    }
    int start = -1;
    for (int i = 0; i < trace.size(); i++) {
      boolean above = limit.isExceededBy(new Celsius(trace.value(i)));
      boolean broken = i > 0 && trace.at(i) - trace.at(i - 1) > channel.gapMicros();
      if (start >= 0 && (!above || broken)) {
        runs.add(run(channel, start, i - 1, begin, end));
        start = -1;
      }
      if (above && start < 0) {
        start = i;
      }
    }
    if (start >= 0) {
      runs.add(run(channel, start, trace.size() - 1, begin, end));
    }
    return runs;
  }

  private static Run run(Channel channel, int first, int last, long begin, long end) {
    Trace trace = channel.trace();
    long from = trace.at(first);
    long to = trace.at(last);
    long before = first == 0 ? begin : trace.at(first - 1);
    long after = last == trace.size() - 1 ? end : trace.at(last + 1);
    if (from - before > channel.gapMicros()) {
      before = from;
    }
    if (after - to > channel.gapMicros()) {
      after = to;
    }
    int warmest = first;
    for (int i = first; i <= last; i++) {
      if (trace.value(i) > trace.value(warmest)) {
        warmest = i;
      }
    }
    return new Run(from, to, before, after, last - first + 1L, warmest);
  }
}
