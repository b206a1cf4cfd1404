package org.givre.history.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.givre.db.Sql;
import org.givre.history.Grain;
import org.givre.history.ReadingLog;
import org.givre.history.ReadingSink;
import org.givre.history.Stretch;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.measure.CurveWindow;
import org.givre.measure.Gap;
import org.givre.measure.Micros;
import org.givre.measure.Quantity;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.TraceBuilder;
import org.jdbi.v3.core.Handle;

/** Readings as rows while their day is young, in sealed blocks afterwards. */
public final class SqlReadingLog implements ReadingLog {

  /** What a person typed says nothing of whether the probe is still heard. */
  private static final String HEARD = " AND source <> 'typed'";

  private static final String WITH_NUMBER = " AND amount IS NOT NULL";

  @Override
  public void append(Work work, List<Reading> batch) {
    if (batch.isEmpty()) {
      return;
    }
    Handle handle = Sql.in(work);
    List<RowTable.Row> fresh = placed(handle, batch);
    if (!fresh.isEmpty()) {
      new RowTable(handle).insert(fresh);
    }
  }

  private static List<RowTable.Row> placed(Handle handle, List<Reading> batch) {
    Map<Slot, Set<String>> there = there(handle, batch);
    List<RowTable.Row> fresh = new ArrayList<>();
    for (Reading reading : batch) {
      Set<String> same =
          there.computeIfAbsent(
              new Slot(reading.channel(), Micros.of(reading.at())), slot -> new HashSet<>());
      int nth = same.size();
      if (same.add(likeness(reading))) {
        fresh.add(new RowTable.Row(reading, nth));
      }
    }
    return fresh;
  }

  private record Slot(ChannelId channel, long at) {}

  private static String likeness(Reading reading) {
    return reading.source().code() + " " + reading.value();
  }

  private static Map<Slot, Set<String>> there(Handle handle, List<Reading> batch) {
    Map<ChannelId, long[]> spans = new LinkedHashMap<>();
    for (Reading reading : batch) {
      long at = Micros.of(reading.at());
      long[] span = spans.computeIfAbsent(reading.channel(), channel -> new long[] {at, at});
      span[0] = Math.min(span[0], at);
      span[1] = Math.max(span[1], at);
    }
    Set<ChannelId> sealed = sealed(handle, spans);
    Map<Slot, Set<String>> there = new HashMap<>();
    spans.forEach(
        (channel, span) -> {
          ReadingSink into =
              (at, manner, number, raw) ->
                  there
                      .computeIfAbsent(new Slot(channel, at), slot -> new HashSet<>())
                      .add(manner.source().code() + " " + manner.value(number));
          if (sealed.contains(channel)) {
            new MergedReadings(handle, channel).scan(span[0], span[1] + 1, into);
          } else {
            new RowTable(handle).scan(channel, span[0], span[1] + 1, into);
          }
        });
    return there;
  }

  /** A reading may come after its day was sealed: from a clock set back, or a logger's file. */
  private static Set<ChannelId> sealed(Handle handle, Map<ChannelId, long[]> spans) {
    long first = spans.values().stream().mapToLong(span -> span[0]).min().orElseThrow();
    long last = spans.values().stream().mapToLong(span -> span[1]).max().orElseThrow();
    return Set.copyOf(new BlockTable(handle).channels(Micros.day(first), Micros.day(last)));
  }

  @Override
  public void each(Work work, ChannelId channel, Instant from, Instant to, Consumer<Reading> sink) {
    scan(
        work,
        channel,
        from,
        to,
        (at, manner, number, raw) ->
            sink.accept(RowTable.reading(channel, at, manner, number, raw)));
  }

  @Override
  public void scan(Work work, ChannelId channel, Instant from, Instant to, ReadingSink sink) {
    new MergedReadings(Sql.in(work), channel).scan(Micros.ceiling(from), Micros.ceiling(to), sink);
  }

  @Override
  public void stretches(
      Work work, ChannelId channel, Instant from, Instant to, Grain grain, Consumer<Stretch> sink) {
    new MergedReadings(Sql.in(work), channel)
        .stretches(Micros.ceiling(from), Micros.ceiling(to), grain, sink);
  }

  @Override
  public Optional<Reading> latest(Work work, ChannelId channel, Instant until) {
    return newest(work, channel, until, HEARD, "");
  }

  @Override
  public Optional<Reading> latestValue(Work work, ChannelId channel, Instant until) {
    return newest(work, channel, until, HEARD + WITH_NUMBER, " AND least IS NOT NULL");
  }

  private static Optional<Reading> newest(
      Work work, ChannelId channel, Instant until, String ofRows, String ofBlocks) {
    Handle handle = Sql.in(work);
    Optional<Reading> row = new RowTable(handle).newest(channel, until, ofRows);
    BlockTable blocks = new BlockTable(handle);
    long most = Micros.of(until);
    Optional<Integer> day = blocks.newestDay(channel, Micros.day(most), ofBlocks);
    while (day.isPresent() && isNotAfter(row, day.get())) {
      Optional<Reading> sealed = newestOf(handle, channel, day.get(), most, !ofBlocks.isEmpty());
      if (sealed.isPresent()) {
        return row.filter(known -> !known.at().isBefore(sealed.get().at())).or(() -> sealed);
      }
      day = blocks.newestDay(channel, day.get() - 1, ofBlocks);
    }
    return row;
  }

  private static boolean isNotAfter(Optional<Reading> row, int day) {
    return row.map(known -> Micros.day(Micros.of(known.at())) <= day).orElse(true);
  }

  private static Optional<Reading> newestOf(
      Handle handle, ChannelId channel, int day, long until, boolean withNumber) {
    Reading[] newest = new Reading[1];
    new MergedReadings(handle, channel)
        .scan(
            day * Micros.DAY,
            Math.min(until + 1, (day + 1L) * Micros.DAY),
            (at, manner, number, raw) -> {
              boolean asked = !withNumber || manner.hasNumber();
              if (asked && manner.source() != Source.TYPED) {
                newest[0] = RowTable.reading(channel, at, manner, number, raw);
              }
            });
    return Optional.ofNullable(newest[0]);
  }

  @Override
  public List<Gap> gaps(
      Work work, ChannelId channel, Instant from, Instant to, Duration longerThan) {
    TraceBuilder trace = new TraceBuilder(new CurveWindow(from, to, to, 1), longerThan);
    each(work, channel, from, to, trace::add);
    return trace.build("", Quantity.TEMPERATURE).gaps();
  }
}
