package org.givre.history.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.givre.db.Sql;
import org.givre.history.BlockBody;
import org.givre.history.BlockStore;
import org.givre.history.FrameSum;
import org.givre.history.Grain;
import org.givre.history.Manner;
import org.givre.history.SealedBlock;
import org.givre.history.SealedMeanwhile;
import org.givre.history.Spool;
import org.givre.history.Stretch;
import org.givre.history.StretchBuilder;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.measure.Micros;
import org.givre.measure.Reading;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Sealed blocks in the database. */
public final class SqlBlocks implements BlockStore {

  @Override
  public List<Integer> openDays(Work work, int day) {
    RowTable rows = new RowTable(Sql.in(work));
    java.util.SortedSet<Integer> days = new java.util.TreeSet<>();
    for (ChannelId channel : rows.channels()) {
      long from = Long.MIN_VALUE / 2_000_000;
      while (true) {
        Optional<Instant> next = rows.next(channel, from);
        if (next.isEmpty() || Micros.day(Micros.of(next.get())) >= day) {
          break;
        }
        int found = Micros.day(Micros.of(next.get()));
        days.add(found);
        from = (found + 1L) * Micros.DAY;
      }
    }
    return List.copyOf(days);
  }

  @Override
  public List<ChannelId> openChannels(Work work, int day) {
    RowTable rows = new RowTable(Sql.in(work));
    long end = (day + 1L) * Micros.DAY;
    return rows.channels().stream()
        .filter(
            channel ->
                rows.next(channel, day * Micros.DAY).filter(at -> Micros.of(at) < end).isPresent())
        .toList();
  }

  @Override
  public SealedBlock seal(
      Work work, ChannelId channel, int day, Map<Long, Long> frames, Instant now) {
    Handle handle = Sql.in(work);
    RowTable rows = new RowTable(handle);
    BlockTable blocks = new BlockTable(handle);
    List<Reading> readings = rows.readings(channel, day * Micros.DAY, (day + 1L) * Micros.DAY);
    BlockTable.Head head = blocks.head();
    int part = blocks.bodies(channel, day, day).size();
    Safe safe = new Safe(frames);
    byte[] body = BlockBody.of(readings, safe);
    SealedBlock block =
        new SealedBlock(
                head.seq() + 1,
                channel,
                day,
                part,
                now,
                readings.size(),
                edge(readings, true),
                edge(readings, false),
                body,
                safe.sum(readings),
                head.digest(),
                Digest.ZERO)
            .signed();
    compare(readings, body, channel);
    blocks.insert(block);
    int gone = rows.remove(channel, day);
    if (gone != readings.size()) {
      // A reading came in between: the caller's transaction must not stand.
      throw new SealedMeanwhile(gone, readings.size());
    }
    summarise(handle, channel, day);
    return block;
  }

  /** Whose frames the spool has, and their sum. */
  private static final class Safe implements Predicate<Reading> {
    private final Map<Long, Long> frames;
    private final FrameSum sum = new FrameSum();

    private Safe(Map<Long, Long> frames) {
      this.frames = frames;
    }

    @Override
    public boolean test(Reading reading) {
      Long there = frames.get(key(reading));
      return there != null && there == sum.of(reading.raw());
    }

    private long key(Reading reading) {
      return sum.key(
          reading.channel(), Micros.of(reading.at()), Manner.of(reading), number(reading));
    }

    private Digest sum(List<Reading> readings) {
      readings.forEach(reading -> sum.add(sum.of(reading.raw())));
      return sum.done();
    }
  }

  private static double number(Reading reading) {
    return switch (reading.value()) {
      case org.givre.measure.Value.Good good -> good.number();
      case org.givre.measure.Value.Suspect suspect -> suspect.number();
      case org.givre.measure.Value.Missing missing -> Double.NaN;
    };
  }

  private static OptionalDouble edge(List<Reading> readings, boolean least) {
    java.util.stream.DoubleStream numbers =
        readings.stream().mapToDouble(SqlBlocks::number).filter(number -> !Double.isNaN(number));
    return least ? numbers.min() : numbers.max();
  }

  /** Nothing leaves the rows that the block does not give back bit for bit. */
  private static void compare(List<Reading> readings, byte[] body, ChannelId channel) {
    List<Reading> back = new ArrayList<>();
    BlockBody.each(
        body,
        (at, manner, number, raw) -> back.add(RowTable.reading(channel, at, manner, number, raw)));
    for (int at = 0; at < readings.size(); at++) {
      if (at >= back.size() || !isSame(readings.get(at), back.get(at))) {
        throw new IllegalStateException("block differs from its rows at reading " + at);
      }
    }
  }

  private static boolean isSame(Reading row, Reading sealed) {
    boolean frame = sealed.raw().isEmpty() || sealed.raw().equals(row.raw());
    return frame
        && row.at().equals(sealed.at())
        && row.value().equals(sealed.value())
        && row.source() == sealed.source()
        && row.profileRevision().equals(sealed.profileRevision());
  }

  /** Works the day's stretches out of its blocks and puts them in the month's place. */
  private static void summarise(Handle handle, ChannelId channel, int day) {
    BlockTable blocks = new BlockTable(handle);
    int month = MergedReadings.month(day);
    MergedReadings merged = new MergedReadings(handle, channel);
    blocks.keepMonth(
        channel,
        month,
        replaced(blocks.month(channel, month, Grain.DAY), merged, day, Grain.DAY),
        replaced(blocks.month(channel, month, Grain.HOUR), merged, day, Grain.HOUR));
  }

  private static List<Stretch> replaced(
      List<Stretch> month, MergedReadings merged, int day, Grain grain) {
    List<Stretch> all = new ArrayList<>(month);
    all.removeIf(stretch -> Micros.day(stretch.start()) == day);
    all.addAll(counted(merged, day, grain));
    all.sort(java.util.Comparator.comparingLong(Stretch::start));
    return all;
  }

  private static List<Stretch> counted(MergedReadings merged, int day, Grain grain) {
    List<Stretch> counted = new ArrayList<>();
    StretchBuilder builder = new StretchBuilder(grain, counted::add);
    merged.scan(day * Micros.DAY, (day + 1L) * Micros.DAY, builder);
    builder.end();
    return counted;
  }

  @Override
  public Optional<Sealed> unrecorded(Work work, Instant now) {
    Handle handle = Sql.in(work);
    BlockTable.Head head = new BlockTable(handle).head();
    List<Sealed> before = sealings(work);
    long recorded = before.isEmpty() ? 0 : before.getLast().lastSeq();
    if (head.seq() <= recorded) {
      return Optional.empty();
    }
    try (Query query =
        handle.createQuery(
            "SELECT COUNT(*) AS blocks, SUM(readings) AS readings, MAX(epoch_day) AS epoch_day"
                + " FROM sealed_block WHERE seq > :recorded")) {
      return query
          .bind("recorded", recorded)
          .map(
              (row, context) ->
                  new Sealed(
                      head.seq(),
                      row.getInt("epoch_day"),
                      row.getInt("blocks"),
                      row.getLong("readings"),
                      head.digest(),
                      now))
          .findFirst();
    }
  }

  @Override
  public void record(Work work, Sealed sealed) {
    try (Update insert =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO sealing (last_seq, epoch_day, blocks, readings, head, sealed_at)"
                    + " VALUES (:seq, :day, :blocks, :readings, :head, :at)")) {
      insert
          .bind("seq", sealed.lastSeq())
          .bind("day", sealed.day())
          .bind("blocks", sealed.blocks())
          .bind("readings", sealed.readings())
          .bind("head", sealed.head().hex())
          .bind("at", sealed.at())
          .execute();
    }
  }

  @Override
  public List<Sealed> sealings(Work work) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT last_seq, epoch_day, blocks, readings, head, sealed_at FROM sealing"
                    + " ORDER BY last_seq")) {
      return query
          .map(
              (row, context) ->
                  new Sealed(
                      row.getLong("last_seq"),
                      row.getInt("epoch_day"),
                      row.getInt("blocks"),
                      row.getLong("readings"),
                      new Digest(row.getString("head")),
                      row.getObject("sealed_at", java.time.OffsetDateTime.class).toInstant()))
          .list();
    }
  }

  @Override
  public void record(Work work, Spool.Closed closed, Instant at) {
    try (Update insert =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO spool_file (file_name, sha256, byte_count, closed_at)"
                    + " VALUES (:file, :sha256, :bytes, :at)")) {
      insert
          .bind("file", closed.file())
          .bind("sha256", closed.sha256().hex())
          .bind("bytes", closed.bytes())
          .bind("at", at)
          .execute();
    }
  }

  @Override
  public List<Spool.Closed> closedFiles(Work work) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT file_name, sha256, byte_count FROM spool_file ORDER BY file_name")) {
      return query
          .map(
              (row, context) ->
                  new Spool.Closed(
                      row.getString("file_name"),
                      new Digest(row.getString("sha256")),
                      row.getLong("byte_count")))
          .list();
    }
  }

  @Override
  public void blocks(Work work, Consumer<SealedBlock> sink) {
    new BlockTable(Sql.in(work)).each(sink);
  }

  @Override
  public List<ChannelId> sealedChannels(Work work) {
    try (Query query =
        Sql.in(work).createQuery("SELECT DISTINCT channel FROM reading_month ORDER BY channel")) {
      return query.mapTo(UUID.class).map(ChannelId::new).list();
    }
  }

  @Override
  public List<String> wrongMonths(Work work, ChannelId channel) {
    Handle handle = Sql.in(work);
    BlockTable blocks = new BlockTable(handle);
    List<String> wrong = new ArrayList<>();
    for (int month : blocks.months(channel)) {
      java.time.YearMonth named = java.time.YearMonth.of(month / 12, month % 12 + 1);
      int first = (int) named.atDay(1).toEpochDay();
      int last = (int) named.atEndOfMonth().toEpochDay();
      boolean right =
          blocks
                  .month(channel, month, Grain.DAY)
                  .equals(made(blocks, channel, first, last, Grain.DAY))
              && blocks
                  .month(channel, month, Grain.HOUR)
                  .equals(made(blocks, channel, first, last, Grain.HOUR));
      if (!right) {
        wrong.add(named.toString());
      }
    }
    return wrong;
  }

  private static List<Stretch> made(
      BlockTable blocks, ChannelId channel, int first, int last, Grain grain) {
    List<Stretch> made = new ArrayList<>();
    StretchBuilder builder = new StretchBuilder(grain, made::add);
    MergedReadings.sealed(blocks.bodies(channel, first, last), builder);
    builder.end();
    return made;
  }
}
