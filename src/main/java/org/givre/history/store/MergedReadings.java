package org.givre.history.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.givre.history.BlockBody;
import org.givre.history.Grain;
import org.givre.history.Manner;
import org.givre.history.ReadingSink;
import org.givre.history.Stretch;
import org.givre.history.StretchBuilder;
import org.givre.measure.ChannelId;
import org.givre.measure.Micros;
import org.jdbi.v3.core.Handle;

/** Rows and blocks of one channel as one history. */
final class MergedReadings {

  /** So many days of blocks are held at once. */
  private static final int DAYS_AT_ONCE = 64;

  private final RowTable rows;
  private final BlockTable blocks;
  private final ChannelId channel;

  MergedReadings(Handle handle, ChannelId channel) {
    this.rows = new RowTable(handle);
    this.blocks = new BlockTable(handle);
    this.channel = channel;
  }

  /** Hands over [from, to[ in the order of time, microseconds since 1970. */
  void scan(long from, long to, ReadingSink sink) {
    if (from >= to) {
      return;
    }
    int last = Micros.day(to - 1);
    int day = Micros.day(from);
    Set<Integer> withRows = daysWithRows(from, to);
    while (day <= last) {
      int until = (int) Math.min(last, day + (long) DAYS_AT_ONCE);
      some(day, until, withRows, within(from, to, sink));
      day = until + 1;
    }
  }

  private static ReadingSink within(long from, long to, ReadingSink sink) {
    return (at, manner, number, raw) -> {
      if (at >= from && at < to) {
        sink.take(at, manner, number, raw);
      }
    };
  }

  /** Blocks alone, as if there were no rows. */
  static void sealed(List<BlockTable.Body> bodies, ReadingSink sink) {
    byDay(bodies)
        .forEach(
            (day, parts) -> {
              List<Taken> all = new ArrayList<>();
              parts.forEach(part -> BlockBody.each(part, into(all)));
              hand(all, sink);
            });
  }

  private static Map<Integer, List<byte[]>> byDay(List<BlockTable.Body> bodies) {
    Map<Integer, List<byte[]>> days = new TreeMap<>();
    for (BlockTable.Body body : bodies) {
      days.computeIfAbsent(body.day(), day -> new ArrayList<>()).add(body.bytes());
    }
    return days;
  }

  private void some(int first, int last, Set<Integer> withRows, ReadingSink sink) {
    Map<Integer, List<byte[]>> bodies = byDay(blocks.bodies(channel, first, last));
    withRows.stream()
        .filter(day -> day >= first && day <= last)
        .forEach(day -> bodies.computeIfAbsent(day, none -> new ArrayList<>()));
    bodies.forEach((day, parts) -> day(day, parts, withRows.contains(day), sink));
  }

  private void day(int day, List<byte[]> parts, boolean withRows, ReadingSink sink) {
    long from = day * Micros.DAY;
    if (parts.isEmpty()) {
      rows.scan(channel, from, from + Micros.DAY, sink);
    } else if (parts.size() == 1 && !withRows) {
      BlockBody.each(parts.getFirst(), sink);
    } else {
      merged(parts, from, sink);
    }
  }

  /** What came late stands in its place of time, after what was there. */
  private void merged(List<byte[]> parts, long from, ReadingSink sink) {
    List<Taken> all = new ArrayList<>();
    parts.forEach(part -> BlockBody.each(part, into(all)));
    rows.scan(channel, from, from + Micros.DAY, into(all));
    hand(all, sink);
  }

  private static ReadingSink into(List<Taken> all) {
    return (at, manner, number, raw) -> all.add(new Taken(at, manner, number, raw));
  }

  private static void hand(List<Taken> all, ReadingSink sink) {
    all.sort(Comparator.comparingLong(Taken::at));
    all.forEach(one -> sink.take(one.at(), one.manner(), one.number(), one.raw()));
  }

  private record Taken(long at, Manner manner, double number, String raw) {}

  private Set<Integer> daysWithRows(long from, long to) {
    Set<Integer> days = new HashSet<>();
    Optional<Long> next = next(from);
    while (next.isPresent() && next.get() < to) {
      int day = Micros.day(next.get());
      days.add(day);
      next = next((day + 1L) * Micros.DAY);
    }
    return days;
  }

  private Optional<Long> next(long from) {
    return rows.next(channel, from).map(Micros::of);
  }

  /** Whole stretches in [from, to[; where rows are left they are counted, else the packs tell. */
  void stretches(long from, long to, Grain grain, Consumer<Stretch> sink) {
    if (from >= to) {
      return;
    }
    Set<Integer> withRows = daysWithRows(from, to);
    List<Stretch> young = new ArrayList<>();
    StretchBuilder counted = new StretchBuilder(grain, young::add);
    withRows.stream()
        .sorted()
        .forEach(day -> scan(day * Micros.DAY, (day + 1L) * Micros.DAY, counted));
    counted.end();
    List<Stretch> rest = new ArrayList<>(young);
    Consumer<Stretch> inWindow =
        stretch -> {
          if (stretch.start() >= from && stretch.start() < to) {
            sink.accept(stretch);
          }
        };
    blocks.months(
        channel,
        month(Micros.day(from)),
        month(Micros.day(to - 1)),
        grain,
        packed -> {
          for (Stretch stretch : packed) {
            if (!withRows.contains(Micros.day(stretch.start()))) {
              while (!rest.isEmpty() && rest.getFirst().start() < stretch.start()) {
                inWindow.accept(rest.removeFirst());
              }
              inWindow.accept(stretch);
            }
          }
        });
    rest.forEach(inWindow);
  }

  /** Months counted from the year 0. */
  static int month(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * 12 + date.getMonthValue() - 1;
  }
}
