package org.givre.history.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.givre.history.Stretch;
import org.givre.measure.ChannelId;
import org.givre.measure.Extent;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The row an hour that stands for up to 3600 readings on a long curve. */
final class HourRows {

  private static final String COLUMNS =
      "channel, hour_at, first_at, last_at, least, most, first_amount, last_amount, readings,"
          + " suspect";

  private final Handle handle;

  HourRows(Handle handle) {
    this.handle = handle;
  }

  private record Hour(UUID channel, Instant at) {}

  void add(List<Reading> batch) {
    Map<Hour, Stretch> more = new LinkedHashMap<>();
    for (Reading reading : batch) {
      Double amount = SqlReadingLog.amount(reading.value());
      if (amount != null) {
        Hour hour = new Hour(reading.channel().value(), reading.at().truncatedTo(ChronoUnit.HOURS));
        long suspect = reading.value() instanceof Value.Suspect ? 1 : 0;
        Stretch one = new Stretch(reading.at(), reading.at(), Extent.of(amount), 1, suspect);
        more.merge(hour, one, HourRows::joined);
      }
    }
    more.forEach(this::merge);
  }

  List<Stretch> between(ChannelId channel, Instant from, Instant to) {
    try (Query query =
        handle.createQuery(
            "SELECT "
                + COLUMNS
                + " FROM reading_hour WHERE channel = :channel AND hour_at >= :from"
                + " AND hour_at < :to ORDER BY hour_at")) {
      return query
          .bind("channel", channel.value())
          .bind("from", from.truncatedTo(ChronoUnit.HOURS))
          .bind("to", to)
          .map((row, context) -> stretch(row))
          .list();
    }
  }

  private void merge(Hour hour, Stretch more) {
    List<Stretch> there =
        between(new ChannelId(hour.channel()), hour.at(), hour.at().plusSeconds(3600));
    if (there.isEmpty()) {
      write(
          "INSERT INTO reading_hour (first_at, last_at, least, most, first_amount, last_amount,"
              + " readings, suspect, channel, hour_at) VALUES (:firstAt, :lastAt, :least, :most,"
              + " :first, :last, :readings, :suspect, :channel, :hour)",
          hour,
          more);
    } else {
      write(
          "UPDATE reading_hour SET first_at = :firstAt, last_at = :lastAt, least = :least,"
              + " most = :most, first_amount = :first, last_amount = :last,"
              + " readings = :readings, suspect = :suspect"
              + " WHERE channel = :channel AND hour_at = :hour",
          hour,
          joined(there.getFirst(), more));
    }
  }

  private void write(String sql, Hour hour, Stretch stretch) {
    try (Update update = handle.createUpdate(sql)) {
      update
          .bind("firstAt", stretch.firstAt())
          .bind("lastAt", stretch.lastAt())
          .bind("least", stretch.extent().least())
          .bind("most", stretch.extent().most())
          .bind("first", stretch.extent().first())
          .bind("last", stretch.extent().last())
          .bind("readings", stretch.count())
          .bind("suspect", stretch.suspect())
          .bind("channel", hour.channel())
          .bind("hour", hour.at())
          .execute();
    }
  }

  private static Stretch joined(Stretch one, Stretch other) {
    Stretch first = other.firstAt().isBefore(one.firstAt()) ? other : one;
    Stretch last = other.lastAt().isBefore(one.lastAt()) ? one : other;
    return new Stretch(
        first.firstAt(),
        last.lastAt(),
        new Extent(
            Math.min(one.extent().least(), other.extent().least()),
            Math.max(one.extent().most(), other.extent().most()),
            first.extent().first(),
            last.extent().last()),
        one.count() + other.count(),
        one.suspect() + other.suspect());
  }

  private static Stretch stretch(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Stretch(
        row.getObject("first_at", java.time.OffsetDateTime.class).toInstant(),
        row.getObject("last_at", java.time.OffsetDateTime.class).toInstant(),
        new Extent(
            row.getDouble("least"),
            row.getDouble("most"),
            row.getDouble("first_amount"),
            row.getDouble("last_amount")),
        row.getLong("readings"),
        row.getLong("suspect"));
  }
}
