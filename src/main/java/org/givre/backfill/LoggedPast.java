package org.givre.backfill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.givre.history.ReadingLog;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.measure.Gap;
import org.givre.measure.Micros;
import org.givre.measure.Source;

/** The history beside a file, from the log. */
final class LoggedPast implements Backfill.Past {

  private final Work work;
  private final ReadingLog log;
  private final Duration period;

  LoggedPast(Work work, ReadingLog log, Duration period) {
    this.work = work;
    this.log = log;
    this.period = period;
  }

  @Override
  public List<Double> at(ChannelId channel, Instant at) {
    List<Double> there = new ArrayList<>();
    log.scan(
        work,
        channel,
        at,
        at.plusNanos(1_000),
        (when, manner, number, raw) -> {
          if (manner.hasNumber() && manner.source() != Source.TYPED) {
            there.add(number);
          }
        });
    return there;
  }

  @Override
  public NavigableMap<Instant, Double> live(ChannelId channel, Instant from, Instant to) {
    NavigableMap<Instant, Double> live = new TreeMap<>();
    log.scan(
        work,
        channel,
        from,
        to,
        (when, manner, number, raw) -> {
          if (manner.hasNumber() && manner.source() == Source.LIVE) {
            live.put(Micros.instant(when), number);
          }
        });
    return live;
  }

  /** Stretches of more than three periods. */
  @Override
  public List<Gap> gaps(ChannelId channel, Instant from, Instant to) {
    return from.isBefore(to)
        ? log.gaps(work, channel, from, to, period.multipliedBy(3))
        : List.of();
  }
}
