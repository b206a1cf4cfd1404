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
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.givre.db.Sql;
import org.givre.history.ReadingLog;
import org.givre.history.Stretch;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.measure.CurveWindow;
import org.givre.measure.Gap;
import org.givre.measure.Quantity;
import org.givre.measure.Reading;
import org.givre.measure.TraceBuilder;
import org.givre.measure.Value;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Readings as rows, with one row an hour beside them for long curves. */
public final class SqlReadingLog implements ReadingLog {

  private static final String COLUMNS =
      "channel, read_at, source, quality, amount, why, raw_frame, profile";
  private static final int FETCH = 2000;

  /** A row keeps so much of a frame; the spool has every byte, of noise too. */
  private static final int RAW = 1200;

  @Override
  public void append(Work work, List<Reading> batch) {
    if (batch.isEmpty()) {
      return;
    }
    Handle handle = Sql.in(work);
    List<Placed> fresh = placed(handle, batch);
    if (fresh.isEmpty()) {
      return;
    }
    insert(handle, fresh);
    new HourRows(handle).add(fresh.stream().map(Placed::reading).toList());
  }

  /** A reading and which of its instant it is. */
  private record Placed(Reading reading, int nth) {}

  private static List<Placed> placed(Handle handle, List<Reading> batch) {
    Map<Slot, Set<String>> there = there(handle, batch);
    List<Placed> fresh = new ArrayList<>();
    for (Reading reading : batch) {
      Set<String> same = there.computeIfAbsent(Slot.of(reading), slot -> new HashSet<>());
      int nth = same.size();
      if (same.add(likeness(reading))) {
        fresh.add(new Placed(reading, nth));
      }
    }
    return fresh;
  }

  private record Slot(ChannelId channel, Instant at) {
    static Slot of(Reading reading) {
      return new Slot(reading.channel(), reading.at());
    }
  }

  private static String likeness(Reading reading) {
    return reading.source().code() + " " + reading.value();
  }

  private static Map<Slot, Set<String>> there(Handle handle, List<Reading> batch) {
    Map<ChannelId, Instant[]> spans = new LinkedHashMap<>();
    for (Reading reading : batch) {
      Instant[] span =
          spans.computeIfAbsent(
              reading.channel(), channel -> new Instant[] {reading.at(), reading.at()});
      span[0] = reading.at().isBefore(span[0]) ? reading.at() : span[0];
      span[1] = reading.at().isAfter(span[1]) ? reading.at() : span[1];
    }
    Map<Slot, Set<String>> there = new HashMap<>();
    spans.forEach(
        (channel, span) -> {
          try (Query query =
              handle.createQuery(
                  "SELECT "
                      + COLUMNS
                      + " FROM reading WHERE channel = :channel"
                      + " AND read_at >= :from AND read_at <= :to")) {
            query
                .bind("channel", channel.value())
                .bind("from", span[0])
                .bind("to", span[1])
                .map((view, context) -> reading(view))
                .forEach(
                    reading ->
                        there
                            .computeIfAbsent(Slot.of(reading), slot -> new HashSet<>())
                            .add(likeness(reading)));
          }
        });
    return there;
  }

  private static void insert(Handle handle, List<Placed> rows) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO reading (channel, read_at, nth, source, quality, amount, why, raw_frame,"
                + " profile) VALUES (:channel, :at, :nth, :source, :quality, :amount, :why, :raw,"
                + " :profile)")) {
      for (Placed row : rows) {
        Reading reading = row.reading();
        batch
            .bind("channel", reading.channel().value())
            .bind("at", reading.at())
            .bind("nth", (short) row.nth())
            .bind("source", reading.source().code())
            .bind("quality", reading.value().quality().code())
            .bind("amount", amount(reading.value()))
            .bind("why", cut(why(reading.value()), 60))
            .bind("raw", cut(reading.raw(), RAW))
            .bind("profile", cut(reading.profileRevision(), 80))
            .add();
      }
      batch.execute();
    }
  }

  @Override
  public void each(Work work, ChannelId channel, Instant from, Instant to, Consumer<Reading> sink) {
    try (Query query =
            Sql.in(work)
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM reading WHERE channel = :channel AND read_at >= :from"
                        + " AND read_at < :to ORDER BY read_at, nth");
        Stream<Reading> rows =
            query
                .bind("channel", channel.value())
                .bind("from", from)
                .bind("to", to)
                .setFetchSize(FETCH)
                .map((view, context) -> reading(view))
                .stream()) {
      rows.forEach(sink);
    }
  }

  @Override
  public Optional<Reading> latest(Work work, ChannelId channel, Instant until) {
    return newest(work, channel, until, "");
  }

  @Override
  public Optional<Reading> latestValue(Work work, ChannelId channel, Instant until) {
    return newest(work, channel, until, " AND amount IS NOT NULL");
  }

  private static Optional<Reading> newest(
      Work work, ChannelId channel, Instant until, String condition) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT "
                    + COLUMNS
                    + " FROM reading WHERE channel = :channel AND read_at <= :until"
                    + condition
                    + " ORDER BY channel DESC, read_at DESC, nth DESC FETCH FIRST 1 ROWS ONLY")) {
      return query
          .bind("channel", channel.value())
          .bind("until", until)
          .map((view, context) -> reading(view))
          .findFirst();
    }
  }

  @Override
  public List<Stretch> hours(Work work, ChannelId channel, Instant from, Instant to) {
    return new HourRows(Sql.in(work)).between(channel, from, to);
  }

  @Override
  public List<Gap> gaps(
      Work work, ChannelId channel, Instant from, Instant to, Duration longerThan) {
    TraceBuilder trace = new TraceBuilder(new CurveWindow(from, to, to, 1), longerThan);
    each(work, channel, from, to, trace::add);
    return trace.build("", Quantity.TEMPERATURE).gaps();
  }

  private static Reading reading(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Reading(
        new ChannelId(row.getObject("channel", UUID.class)),
        row.getObject("read_at", java.time.OffsetDateTime.class).toInstant(),
        0,
        value(row),
        row.getString("raw_frame"),
        row.getString("profile"),
        Codes.source(row.getString("source")));
  }

  private static Value value(java.sql.ResultSet row) throws java.sql.SQLException {
    String why = row.getString("why");
    return switch (row.getString("quality")) {
      case "good" -> new Value.Good(row.getDouble("amount"));
      case "suspect" -> new Value.Suspect(row.getDouble("amount"), why);
      default -> new Value.Missing(why);
    };
  }

  static Double amount(Value value) {
    return switch (value) {
      case Value.Good good -> good.number();
      case Value.Suspect suspect -> suspect.number();
      case Value.Missing missing -> null;
    };
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private static String why(Value value) {
    return switch (value) {
      case Value.Good good -> "";
      case Value.Suspect suspect -> suspect.why();
      case Value.Missing missing -> missing.why();
    };
  }
}
