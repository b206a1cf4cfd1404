package org.givre.history.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.givre.history.Grain;
import org.givre.history.MonthPack;
import org.givre.history.SealedBlock;
import org.givre.history.Stretch;
import org.givre.kernel.Digest;
import org.givre.measure.ChannelId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Sealed blocks and the summaries made of them. */
final class BlockTable {

  private static final String COLUMNS =
      "seq, channel, epoch_day, part, sealed_at, readings, least, most, body, frames, previous,"
          + " digest";

  private final Handle handle;

  BlockTable(Handle handle) {
    this.handle = handle;
  }

  /** The end of the chain: {@code seq} 0 and zeros before the first block. */
  record Head(long seq, Digest digest) {}

  /** One block's readings and their day. */
  record Body(int day, int part, byte[] bytes) {}

  /** The bodies of the days [from, to], oldest first. */
  List<Body> bodies(ChannelId channel, int from, int to) {
    try (Query query =
        handle.createQuery(
            "SELECT epoch_day, part, body FROM sealed_block WHERE channel = :channel"
                + " AND epoch_day >= :from AND epoch_day <= :to ORDER BY epoch_day, part")) {
      return query
          .bind("channel", channel.value())
          .bind("from", from)
          .bind("to", to)
          .map(
              (row, context) ->
                  new Body(row.getInt("epoch_day"), row.getInt("part"), row.getBytes("body")))
          .list();
    }
  }

  /** The newest day at or before {@code day} that has a block; with a number in it if asked. */
  Optional<Integer> newestDay(ChannelId channel, int day, String condition) {
    try (Query query =
        handle.createQuery(
            "SELECT epoch_day FROM sealed_block WHERE channel = :channel AND epoch_day <= :day"
                + condition
                + " ORDER BY channel DESC, epoch_day DESC, part DESC FETCH FIRST 1 ROWS ONLY")) {
      return query
          .bind("channel", channel.value())
          .bind("day", day)
          .mapTo(Integer.class)
          .findFirst();
    }
  }

  /** Channels with a block of the days [from, to]. */
  List<ChannelId> channels(int from, int to) {
    try (Query query =
        handle.createQuery(
            "SELECT DISTINCT channel FROM sealed_block WHERE epoch_day >= :from"
                + " AND epoch_day <= :to")) {
      return query.bind("from", from).bind("to", to).mapTo(UUID.class).map(ChannelId::new).list();
    }
  }

  Head head() {
    try (Query query =
        handle.createQuery(
            "SELECT seq, digest FROM sealed_block ORDER BY seq DESC FETCH FIRST 1 ROWS ONLY")) {
      return query
          .map((row, context) -> new Head(row.getLong("seq"), new Digest(row.getString("digest"))))
          .findFirst()
          .orElse(new Head(0, Digest.ZERO));
    }
  }

  void insert(SealedBlock block) {
    try (Update insert =
        handle.createUpdate(
            "INSERT INTO sealed_block ("
                + COLUMNS
                + ") VALUES (:seq, :channel, :day, :part, :sealedAt, :readings, :least, :most,"
                + " :body, :frames, :previous, :digest)")) {
      insert
          .bind("seq", block.seq())
          .bind("channel", block.channel().value())
          .bind("day", block.day())
          .bind("part", (short) block.part())
          .bind("sealedAt", block.sealedAt())
          .bind("readings", block.readings())
          .bind("least", boxed(block.least()))
          .bind("most", boxed(block.most()))
          .bind("body", block.body())
          .bind("frames", block.frames().hex())
          .bind("previous", block.previous().hex())
          .bind("digest", block.digest().hex())
          .execute();
    }
  }

  private static Double boxed(OptionalDouble number) {
    return number.isEmpty() ? null : number.getAsDouble();
  }

  void each(Consumer<SealedBlock> sink) {
    try (Query query = handle.createQuery("SELECT " + COLUMNS + " FROM sealed_block ORDER BY seq");
        Stream<SealedBlock> blocks =
            query.setFetchSize(100).map((row, context) -> block(row)).stream()) {
      blocks.forEach(sink);
    }
  }

  private static SealedBlock block(java.sql.ResultSet row) throws java.sql.SQLException {
    return new SealedBlock(
        row.getLong("seq"),
        new ChannelId(row.getObject("channel", UUID.class)),
        row.getInt("epoch_day"),
        row.getInt("part"),
        row.getObject("sealed_at", java.time.OffsetDateTime.class).toInstant(),
        row.getInt("readings"),
        number(row, "least"),
        number(row, "most"),
        row.getBytes("body"),
        digest(row.getString("frames")),
        digest(row.getString("previous")),
        digest(row.getString("digest")));
  }

  /** What is no digest any more is told as a wrong one. */
  private static Digest digest(String hex) {
    return hex.matches("[0-9a-f]{64}") ? new Digest(hex) : Digest.ZERO;
  }

  private static OptionalDouble number(java.sql.ResultSet row, String column)
      throws java.sql.SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  /** Stretches of the months [from, to], oldest first. */
  void months(ChannelId channel, int from, int to, Grain grain, Consumer<List<Stretch>> sink) {
    String column = grain == Grain.DAY ? "day_pack" : "hour_pack";
    try (Query query =
        handle.createQuery(
            "SELECT "
                + column
                + " FROM reading_month WHERE channel = :channel AND month_no >= :from"
                + " AND month_no <= :to ORDER BY month_no")) {
      query
          .bind("channel", channel.value())
          .bind("from", from)
          .bind("to", to)
          .map((row, context) -> row.getBytes(1))
          .forEach(pack -> sink.accept(MonthPack.read(pack)));
    }
  }

  List<Stretch> month(ChannelId channel, int month, Grain grain) {
    List<Stretch> all = new ArrayList<>();
    months(channel, month, month, grain, all::addAll);
    return all;
  }

  void keepMonth(ChannelId channel, int month, List<Stretch> days, List<Stretch> hours) {
    int changed =
        month(
            "UPDATE reading_month SET day_pack = :days, hour_pack = :hours"
                + " WHERE channel = :channel AND month_no = :month",
            channel,
            month,
            days,
            hours);
    if (changed == 0) {
      month(
          "INSERT INTO reading_month (channel, month_no, day_pack, hour_pack)"
              + " VALUES (:channel, :month, :days, :hours)",
          channel,
          month,
          days,
          hours);
    }
  }

  private int month(
      String sql, ChannelId channel, int month, List<Stretch> days, List<Stretch> hours) {
    try (Update update = handle.createUpdate(sql)) {
      return update
          .bind("channel", channel.value())
          .bind("month", month)
          .bind("days", MonthPack.of(days))
          .bind("hours", MonthPack.of(hours))
          .execute();
    }
  }

  List<Integer> months(ChannelId channel) {
    try (Query query =
        handle.createQuery(
            "SELECT month_no FROM reading_month WHERE channel = :channel ORDER BY month_no")) {
      return query.bind("channel", channel.value()).mapTo(Integer.class).list();
    }
  }
}
