package org.givre.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.custody.StockFixture.AT;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.givre.audit.store.SqlJournal;
import org.givre.custody.StockFixture;
import org.givre.custody.UnitId;
import org.givre.db.OnBothDatabases;
import org.givre.history.ReadingSink;
import org.givre.history.Sealing;
import org.givre.history.store.FileSpool;
import org.givre.history.store.SqlBlocks;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.storage.TankId;
import org.givre.thermal.store.SqlThermalFacts;
import org.junit.jupiter.api.io.TempDir;

/** What proves a unit cold is the same whether its readings are rows still or sealed blocks. */
class SealedThermalTest {

  private static final ChannelId TOP = new ChannelId(new UUID(7, 1));
  private static final ChannelId BOTTOM = new ChannelId(new UUID(7, 2));

  @TempDir private Path folder;
  private final SqlReadingLog log = new SqlReadingLog();

  @OnBothDatabases
  void theThermalRecordOverBlocksIsThatOverRows(Works works) {
    StockFixture stock = new StockFixture(works);
    UnitId unit =
        stock
            .stored(stock.patient("FICTIF", "Bruno"), stock.place(stock.tank("Cuve 1"), "A-01-1"))
            .id();
    keep(works);
    Instant until = AT.plus(Duration.ofDays(4));
    ThermalHistory history = history(stock);
    ThermalRecord rows = history.of(unit, until);
    assertThat(rows.excursions()).as("the story has one").isNotEmpty();
    assertThat(rows.gaps()).isNotEmpty();

    Sealing sealing =
        new Sealing(works, new SqlBlocks(), new FileSpool(folder), new SqlJournal("test"));
    sealing.upTo(AT.plus(Duration.ofDays(7)));
    assertThat(unsealed(works)).as("everything is in blocks").isZero();

    assertThat(history.of(unit, until)).isEqualTo(rows);
  }

  /** Four days, every minute: cold, an hour too warm, a morning of silence, doubts. */
  private void keep(Works works) {
    List<Reading> readings = new ArrayList<>();
    for (int minute = 0; minute < 4 * 1440; minute++) {
      Instant at = AT.plusSeconds(60L * minute);
      boolean silent = minute > 2000 && minute < 2200;
      boolean warm = minute > 3000 && minute < 3060;
      double trembles = minute % 7 / 10.0;
      Value top =
          minute % 400 == 0
              ? new Value.Suspect(-178 - trembles, "SPIKE")
              : new Value.Good((warm ? -140 : -178) - trembles);
      readings.add(reading(TOP, at, silent ? new Value.Missing("TIMEOUT") : top));
      readings.add(reading(BOTTOM, at, new Value.Good(-194.6 - trembles)));
    }
    try (FileSpool spool = new FileSpool(folder)) {
      spool.append(readings);
    }
    works.inOne(
        work -> {
          log.append(work, readings);
          return null;
        });
  }

  private static Reading reading(ChannelId channel, Instant at, Value value) {
    return new Reading(channel, at, 77, value, "010302F85A7BBF", "tank@1", Source.LIVE);
  }

  private static int unsealed(Works works) {
    return works.read(
        work ->
            org.givre.db.Sql.in(work)
                .createQuery("SELECT COUNT(*) FROM reading")
                .mapTo(Integer.class)
                .one());
  }

  private ThermalHistory history(StockFixture stock) {
    return new ThermalHistory(
        stock.works,
        new ThermalHistory.Stays(stock.store, stock.storage),
        stock.products,
        new SqlThermalFacts(),
        new ThermalHistory.Watching(
            new TwoProbes(),
            (work, tank, begin, end) -> List.of(),
            work -> Duration.ofMinutes(15)));
  }

  private final class TwoProbes implements TankReadings {
    @Override
    public List<Watched> channels(Work work, TankId tank, Instant from, Instant to) {
      return List.of(watched(TOP, Watched.Place.TOP), watched(BOTTOM, Watched.Place.BOTTOM));
    }

    private Watched watched(ChannelId channel, Watched.Place place) {
      return new Watched(
          channel,
          place.name(),
          place,
          Instant.MIN,
          Instant.MAX,
          Duration.ofMinutes(1),
          Optional.of(LocalDate.of(2027, 3, 1)));
    }

    @Override
    public void each(
        Work work, ChannelId channel, Instant from, Instant to, Consumer<Reading> sink) {
      log.each(work, channel, from, to, sink);
    }

    @Override
    public void scan(Work work, ChannelId channel, Instant from, Instant to, ReadingSink sink) {
      log.scan(work, channel, from, to, sink);
    }
  }
}
