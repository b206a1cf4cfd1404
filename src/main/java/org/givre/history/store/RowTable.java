package org.givre.history.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.givre.history.Codes;
import org.givre.history.FrameSum;
import org.givre.history.Manner;
import org.givre.history.ReadingSink;
import org.givre.measure.ChannelId;
import org.givre.measure.Micros;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Readings that are not sealed yet, one row each. */
final class RowTable {

  private static final String COLUMNS =
      "channel, read_at, nth, source, quality, amount, why, raw_frame, profile";
  private static final String WITHIN =
      " FROM reading WHERE channel = :channel AND read_at >= :from AND read_at < :to";
  private static final int FETCH = 2_000;

  private final Handle handle;
  private final Map<Manner, Manner> manners = new HashMap<>();

  RowTable(Handle handle) {
    this.handle = handle;
  }

  /** A reading and which of its instant it is. */
  record Row(Reading reading, int nth) {}

  void insert(List<Row> rows) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO reading (channel, read_at, nth, source, quality, amount, why, raw_frame,"
                + " profile) VALUES (:channel, :at, :nth, :source, :quality, :amount, :why, :raw,"
                + " :profile)")) {
      for (Row row : rows) {
        Reading reading = row.reading();
        Manner manner = Manner.of(reading);
        batch
            .bind("channel", reading.channel().value())
            .bind("at", reading.at())
            .bind("nth", (short) row.nth())
            .bind("source", manner.source().code())
            .bind("quality", manner.quality().code())
            .bind("amount", amount(reading.value()))
            .bind("why", cut(manner.why(), 60))
            .bind("raw", FrameSum.cut(reading.raw()))
            .bind("profile", cut(manner.profile(), 80))
            .add();
      }
      batch.execute();
    }
  }

  void scan(ChannelId channel, long from, long to, ReadingSink sink) {
    try (Query query = handle.createQuery("SELECT " + COLUMNS + WITHIN + " ORDER BY read_at, nth");
        Stream<Boolean> rows =
            bound(query, channel, from, to)
                .setFetchSize(FETCH)
                .map(
                    (row, context) -> {
                      sink.take(
                          Micros.of(at(row)),
                          manner(row),
                          row.getDouble("amount"),
                          row.getString("raw_frame"));
                      return true;
                    })
                .stream()) {
      rows.forEach(taken -> {});
    }
  }

  private static Query bound(Query query, ChannelId channel, long from, long to) {
    return query
        .bind("channel", channel.value())
        .bind("from", Micros.instant(from))
        .bind("to", Micros.instant(to));
  }

  List<Reading> readings(ChannelId channel, long from, long to) {
    List<Reading> readings = new java.util.ArrayList<>();
    scan(
        channel,
        from,
        to,
        (at, manner, number, raw) -> readings.add(reading(channel, at, manner, number, raw)));
    return readings;
  }

  static Reading reading(ChannelId channel, long at, Manner manner, double number, String raw) {
    return new Reading(
        channel,
        Micros.instant(at),
        0,
        manner.value(number),
        raw,
        manner.profile(),
        manner.source());
  }

  int remove(ChannelId channel, int day) {
    try (Update delete =
        handle.createUpdate(
            "DELETE FROM reading WHERE channel = :channel AND read_at >= :from AND read_at <"
                + " :to")) {
      return delete
          .bind("channel", channel.value())
          .bind("from", Micros.instant(day * Micros.DAY))
          .bind("to", Micros.instant((day + 1L) * Micros.DAY))
          .execute();
    }
  }

  Optional<Reading> newest(ChannelId channel, Instant until, String condition) {
    try (Query query =
        handle.createQuery(
            "SELECT "
                + COLUMNS
                + " FROM reading WHERE channel = :channel AND read_at <= :until"
                + condition
                + " ORDER BY channel DESC, read_at DESC, nth DESC FETCH FIRST 1 ROWS ONLY")) {
      return query
          .bind("channel", channel.value())
          .bind("until", until)
          .map(
              (row, context) ->
                  reading(
                      channel,
                      Micros.of(at(row)),
                      manner(row),
                      row.getDouble("amount"),
                      row.getString("raw_frame")))
          .findFirst();
    }
  }

  /** The first instant of a channel at or after {@code from}. */
  Optional<Instant> next(ChannelId channel, long from) {
    try (Query query =
        handle.createQuery(
            "SELECT read_at FROM reading WHERE channel = :channel AND read_at >= :from"
                + " ORDER BY channel, read_at FETCH FIRST 1 ROWS ONLY")) {
      return query
          .bind("channel", channel.value())
          .bind("from", Micros.instant(from))
          .map((row, context) -> at(row))
          .findFirst();
    }
  }

  /** Every channel that has rows, by hops from one to the next: there may be millions of rows. */
  List<ChannelId> channels() {
    List<ChannelId> channels = new java.util.ArrayList<>();
    Optional<UUID> next = channelAfter(Optional.empty());
    while (next.isPresent()) {
      channels.add(new ChannelId(next.get()));
      next = channelAfter(next);
    }
    return channels;
  }

  private Optional<UUID> channelAfter(Optional<UUID> before) {
    String condition = before.isPresent() ? " WHERE channel > :before" : "";
    try (Query query =
        handle.createQuery(
            "SELECT channel FROM reading"
                + condition
                + " ORDER BY channel, read_at FETCH FIRST 1 ROWS ONLY")) {
      before.ifPresent(id -> query.bind("before", id));
      return query.mapTo(UUID.class).findFirst();
    }
  }

  private static Instant at(java.sql.ResultSet row) throws java.sql.SQLException {
    return row.getObject("read_at", java.time.OffsetDateTime.class).toInstant();
  }

  private Manner manner(java.sql.ResultSet row) throws java.sql.SQLException {
    Manner manner =
        new Manner(
            Codes.quality(row.getString("quality")),
            row.getString("why"),
            Codes.source(row.getString("source")),
            row.getString("profile"));
    return manners.computeIfAbsent(manner, same -> same);
  }

  private static Double amount(Value value) {
    return switch (value) {
      case Value.Good good -> good.number();
      case Value.Suspect suspect -> suspect.number();
      case Value.Missing missing -> null;
    };
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
