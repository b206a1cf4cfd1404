package org.givre.watch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.givre.access.AccessStore;
import org.givre.access.By;
import org.givre.access.Identification;
import org.givre.access.LockOut;
import org.givre.access.NotAllowed;
import org.givre.access.Signing;
import org.givre.access.Somebody;
import org.givre.access.store.Argon2Passwords;
import org.givre.access.store.SqlAccessStore;
import org.givre.alarm.AlarmAct;
import org.givre.alarm.AlarmBook;
import org.givre.alarm.AlarmCommentMissing;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmNames;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.AlarmSilencing;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.TankLimits;
import org.givre.alarm.store.SqlAlarms;
import org.givre.audit.Journal;
import org.givre.audit.store.SqlJournal;
import org.givre.care.store.SqlCare;
import org.givre.db.OnBothDatabases;
import org.givre.history.store.FileSpool;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.HandTicker;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;
import org.givre.measure.Gap;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.watch.ChannelNow;
import org.givre.watch.Keeper;
import org.givre.watch.TankFixture;
import org.givre.watch.Watch;
import org.junit.jupiter.api.io.TempDir;

/** The watch over a real database and a real spool: judging, keeping, coming back. */
class WatchJourneyTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final AlarmId TOP_HIGH = AlarmId.of(TankFixture.TOP, AlarmKind.HIGH);

  @TempDir Path folder;

  private final HandTicker ticker = HandTicker.at("2026-11-24T09:00:00Z");
  private final SqlAlarms alarms = new SqlAlarms();
  private final SqlReadingLog log = new SqlReadingLog();

  private Keeper keeper(Works works) {
    return new SqlKeeper(
        works,
        new FileSpool(folder),
        log,
        alarms,
        new SqlKeeper.Tanks(new SqlCare(), (work, opening) -> {}));
  }

  private Watch watch(Keeper keeper) {
    return new Watch(TankFixture.plan(), AlarmRules.USUAL, keeper, ticker);
  }

  private TankFixture tank(Watch watch) {
    return new TankFixture(watch, ticker);
  }

  private AlarmBook book(Works works, Watch watch) {
    return new AlarmBook(works, new SqlJournal("PUI-01"), alarms, watch, AlarmNames.CODES);
  }

  private AlarmSilencing silencing(Works works, Watch watch) {
    Journal journal = new SqlJournal("PUI-01");
    AccessStore access = new SqlAccessStore();
    Identification who =
        new Identification(works, access, journal, new Argon2Passwords(64, 1, 1), LockOut.USUAL);
    return new AlarmSilencing(
        works, journal, alarms, watch, new Signing(works, who, access, journal), AlarmNames.CODES);
  }

  private By technician(String comment) {
    return new By(Somebody.technician(), ticker.now(), new Reason(comment));
  }

  private List<Reading> rows(Works works) {
    List<Reading> rows = new ArrayList<>();
    works.read(
        work -> {
          log.each(work, TankFixture.TOP, Instant.EPOCH, ticker.now().plusSeconds(1), rows::add);
          return null;
        });
    return rows;
  }

  @OnBothDatabases
  void everyReadingIsJudgedAndKeptWithItsFrame(Works works) {
    tank(watch(keeper(works))).reads(MINUTE, -178.4);

    assertThat(rows(works)).hasSize(6);
    assertThat(rows(works).getFirst().raw()).isEqualTo("010306F85AF8E0020B1CF1");
    List<Reading> spooled = new ArrayList<>();
    try (FileSpool spool = new FileSpool(folder)) {
      spool.replay(Instant.EPOCH, spooled::add);
    }
    assertThat(spooled).hasSize(18);
  }

  @OnBothDatabases
  void aLimitAlarmIsAcknowledgedWithACommentAndComesBackAfterARestartAsItWas(Works works) {
    Watch watch = watch(keeper(works));
    TankFixture tank = tank(watch).reads(MINUTE, -178).reads(Duration.ofMinutes(6), -145);
    AlarmNow alarm = tank.firstAlarm();
    assertThat(alarm.id()).isEqualTo(TOP_HIGH);
    assertThat(alarm.level()).contains(AlarmLevel.CRITICAL);
    assertThat(tank.snapshot().sounds()).isTrue();

    AlarmBook book = book(works, watch);
    assertThat(book.acknowledge(technician(" "), TOP_HIGH).refusals())
        .hasOnlyElementsOfType(AlarmCommentMissing.class);
    assertThat(
            book.acknowledge(new By(Somebody.nurse(), ticker.now(), new Reason("vu")), TOP_HIGH)
                .refusals())
        .hasOnlyElementsOfType(NotAllowed.class);
    assertThat(book.acknowledge(technician("Je remplis"), TOP_HIGH).isDone()).isTrue();
    tank.reads(MINUTE, -145);
    assertThat(tank.snapshot().sounds()).isFalse();
    AlarmNow before = watch.now(TOP_HIGH).orElseThrow();

    Watch again = watch(keeper(works));

    assertThat(again.now(TOP_HIGH).orElseThrow().state()).isEqualTo(before.state());
    List<AlarmAct> life =
        book.events(TankFixture.TANK, Instant.EPOCH, ticker.now().plusSeconds(1)).stream()
            .map(KeptEvent::event)
            .map(event -> event.act())
            .toList();
    assertThat(life).startsWith(AlarmAct.EXCURSION_OPENED, AlarmAct.RAISED, AlarmAct.ACKNOWLEDGED);
  }

  @OnBothDatabases
  void whatHappenedAfterTheLastStoredStateIsReplayedFromTheSpool(Works works) {
    Watch watch = watch(keeper(works));
    tank(watch).reads(MINUTE, -178);
    Keeper dead = new NoAlarmTables(keeper(works));
    tank(watch(dead)).reads(Duration.ofMinutes(4), -145);
    assertThat(watch(keeper(works)).snapshot().alarms()).isEmpty();

    ticker.forward(Duration.ofMinutes(2));
    Watch again = watch(keeper(works));

    assertThat(again.snapshot().alarms()).extracting(AlarmNow::id).containsExactly(TOP_HIGH);
    assertThat(again.snapshot().sounds()).isTrue();
  }

  @OnBothDatabases
  void anAcknowledgementThatNoStateKnowsYetIsTakenUpAtStart(Works works) {
    Watch watch = watch(keeper(works));
    tank(watch).reads(MINUTE, -178).reads(Duration.ofMinutes(6), -145);
    ticker.forward(Duration.ofSeconds(1));
    book(works, watch).acknowledge(technician("Je remplis"), TOP_HIGH);

    Watch again = watch(keeper(works));

    assertThat(again.now(TOP_HIGH).orElseThrow().state().code()).isEqualTo("active-acknowledged");
  }

  @OnBothDatabases
  void anOutageIsAGapThatWasNotAsked(Works works) {
    tank(watch(keeper(works))).reads(MINUTE, -178);
    ticker.forward(Duration.ofHours(2));
    Watch again = watch(keeper(works));
    again.drain();

    assertThat(rows(works).getLast().value()).isEqualTo(new Value.Missing("NOT_ASKED"));
    ChannelNow top = tank(again).tank().channel(ChannelKind.TEMP_TOP).orElseThrow();
    assertThat(top.state()).isEqualTo(ChannelNow.Heard.SILENT);
    assertThat(top.lastValue().orElseThrow().value()).isEqualTo(new Value.Good(-178));
    assertThat(again.snapshot().alarms()).isEmpty();
  }

  @OnBothDatabases
  void aLostLineIsShownStaleThenAlarmsAndLeavesTheLimitAlarmAlone(Works works) {
    Watch watch = watch(keeper(works));
    TankFixture tank = tank(watch).reads(MINUTE, -178).reads(Duration.ofMinutes(6), -145);
    tank.fails(Duration.ofSeconds(40), "PORT_LOST");
    ChannelNow top = tank.tank().channel(ChannelKind.TEMP_TOP).orElseThrow();
    assertThat(top.state()).isEqualTo(ChannelNow.Heard.SILENT);

    tank.fails(Duration.ofMinutes(15), "PORT_LOST");

    assertThat(tank.snapshot().alarms())
        .extracting(AlarmNow::id)
        .contains(TOP_HIGH, AlarmId.of(TankFixture.TOP, AlarmKind.SILENCE));
    AlarmNow limit = watch.now(TOP_HIGH).orElseThrow();
    assertThat(limit.state().isActive()).isTrue();
    assertThat(limit.unknownSince()).isPresent();
  }

  @OnBothDatabases
  void aBrokenProbeIsADashAtOnceAndAnAlarmAfterTwo(Works works) {
    TankFixture tank = tank(watch(keeper(works))).reads(MINUTE, -178).topBreaks(TankFixture.PERIOD);
    assertThat(tank.tank().channel(ChannelKind.TEMP_TOP).orElseThrow().state())
        .isEqualTo(ChannelNow.Heard.SILENT);
    assertThat(tank.snapshot().alarms()).isEmpty();

    tank.topBreaks(TankFixture.PERIOD);

    assertThat(tank.firstAlarm().point().kind()).isEqualTo(AlarmKind.SILENCE);
    assertThat(tank.firstAlarm().level()).contains(AlarmLevel.CRITICAL);
  }

  @OnBothDatabases
  void row26_aFullDiskOrAnAbsentDatabaseStopsNoAlarmAndIsOneItself(Works works) {
    FullDisk disk = new FullDisk(keeper(works));
    Watch watch = watch(disk);
    TankFixture tank = tank(watch).reads(MINUTE, -178);
    disk.full = true;
    tank.reads(Duration.ofMinutes(6), -145);

    assertThat(tank.snapshot().alarms())
        .extracting(alarm -> alarm.point().name())
        .contains("spool-unwritable", "rows-unwritable");
    AlarmNow alarm =
        tank.snapshot().alarms().stream()
            .filter(now -> now.id().equals(TOP_HIGH))
            .findFirst()
            .orElseThrow();
    assertThat(alarm.recorded()).isFalse();

    disk.full = false;
    tank.reads(MINUTE, -145);

    assertThat(rows(works)).hasSize(48);
    assertThat(watch.now(TOP_HIGH).orElseThrow().recorded()).isTrue();
    assertThat(
            book(works, watch).events(TankFixture.TANK, Instant.EPOCH, ticker.now().plusSeconds(1)))
        .extracting(kept -> kept.event().act())
        .contains(AlarmAct.RAISED);
  }

  @OnBothDatabases
  void theStrictestProductInTheTankTightensTheLimit(Works works) {
    Watch watch = watch(keeper(works));
    TankFixture tank = tank(watch).reads(MINUTE, -178);
    watch.limits(
        Map.of(TankFixture.TANK, List.of(new TankLimits.ProductLimit("Produit strict", -170, 2))));
    tank.reads(Duration.ofMinutes(6), -165);

    assertThat(tank.firstAlarm().limit()).isEqualTo(-170);
    assertThat(tank.firstAlarm().level()).contains(AlarmLevel.CRITICAL);
  }

  @OnBothDatabases
  void row17_aJumpOfTheWallClockRaisesNothingElseAndClearsNothing(Works works) {
    Watch watch = watch(keeper(works));
    TankFixture tank = tank(watch).reads(MINUTE, -178).reads(Duration.ofMinutes(6), -145);
    ticker.wall(Duration.ofHours(-1));
    tank.reads(MINUTE, -145);
    ticker.wall(Duration.ofHours(2));
    tank.reads(MINUTE, -145);

    assertThat(tank.snapshot().alarms())
        .extracting(alarm -> alarm.point().kind())
        .containsOnly(AlarmKind.HIGH, AlarmKind.TECHNICAL);
    assertThat(watch.now(TOP_HIGH).orElseThrow().state().isActive()).isTrue();
  }

  @OnBothDatabases
  void row17_aClockStepDoesNotShortenOrLengthenADelay(Works works) {
    Watch watch = watch(keeper(works));
    TankFixture tank = tank(watch).reads(MINUTE, -178).reads(Duration.ofMinutes(3), -145);
    ticker.wall(Duration.ofHours(1));
    tank.reads(MINUTE, -145);
    assertThat(limitAlarms(tank)).as("forward, and five minutes are not over").isEmpty();
    ticker.wall(Duration.ofHours(-2));
    tank.reads(Duration.ofMinutes(2), -145);

    assertThat(limitAlarms(tank)).as("back, and five minutes are over").containsExactly(TOP_HIGH);
  }

  private static List<AlarmId> limitAlarms(TankFixture tank) {
    return tank.snapshot().alarms().stream()
        .filter(alarm -> alarm.point().kind() == AlarmKind.HIGH)
        .map(AlarmNow::id)
        .toList();
  }

  @OnBothDatabases
  void row17_agesComeFromTheMonotonicClock(Works works) {
    Watch watch = watch(keeper(works));
    TankFixture tank = tank(watch).reads(MINUTE, -178);
    ticker.wall(Duration.ofHours(-1));
    tank.nothing(Duration.ofSeconds(40));
    assertThat(tank.tank().channel(ChannelKind.TEMP_TOP).orElseThrow().state())
        .as("four periods without a reading, whatever the wall says")
        .isEqualTo(ChannelNow.Heard.SILENT);
  }

  @OnBothDatabases
  void row17_aClockSetBackAnHourLosesNoReadingAndKeepsThemInOrder(Works works) {
    TankFixture tank = tank(watch(keeper(works))).reads(MINUTE, -178);
    ticker.wall(Duration.ofMinutes(-1));
    tank.reads(MINUTE, -177);
    ticker.wall(Duration.ofMinutes(1));
    tank.reads(MINUTE, -176);

    List<Reading> kept = rows(works);
    assertThat(kept).hasSize(18);
    assertThat(kept).extracting(Reading::at).isSorted();
  }

  @OnBothDatabases
  void row17_aComputerThatSleptIsAGapAndNoFalseAlarm(Works works) {
    Watch watch = watch(keeper(works));
    TankFixture tank = tank(watch).reads(MINUTE, -178);
    ticker.wall(Duration.ofHours(8)); // the monotonic clock sleeps with the computer
    tank.reads(MINUTE, -178);

    assertThat(tank.snapshot().alarms())
        .extracting(alarm -> alarm.point().name())
        .containsOnly("clock-jumped");
    Instant from = Instant.parse("2026-11-24T09:00:10Z");
    List<Gap> gaps =
        works.read(
            work -> log.gaps(work, TankFixture.TOP, from, ticker.now(), Duration.ofSeconds(30)));
    assertThat(gaps)
        .singleElement()
        .satisfies(
            gap ->
                assertThat(gap.length())
                    .isBetween(Duration.ofHours(8), Duration.ofHours(8).plusMinutes(1)));
  }

  @OnBothDatabases
  void aShelvedAlarmIsSilentAndComesBackByItself(Works works) {
    Watch watch = watch(keeper(works));
    TankFixture tank = tank(watch).reads(MINUTE, -178).reads(Duration.ofMinutes(6), -145);
    AlarmSilencing book = silencing(works, watch);
    assertThat(book.shelve(technician("Entretien"), TOP_HIGH, Duration.ofHours(5)).isDone())
        .isFalse();
    assertThat(book.shelve(technician("Entretien"), TOP_HIGH, Duration.ofHours(1)).isDone())
        .isTrue();
    tank.reads(MINUTE, -145);
    assertThat(tank.snapshot().sounds()).isFalse();
    assertThat(tank.snapshot().alarms()).hasSize(1);

    tank.reads(Duration.ofMinutes(60), -145);

    assertThat(tank.snapshot().sounds()).isTrue();
  }

  /** A disk that can be full. */
  private static class FullDisk implements Keeper {
    private final Keeper real;
    private boolean full;

    FullDisk(Keeper real) {
      this.real = real;
    }

    @Override
    public Kept spool(List<Reading> batch) {
      return full ? Kept.NOT_KEPT : real.spool(batch);
    }

    @Override
    public Kept rows(List<Reading> batch) {
      return full ? Kept.NOT_KEPT : real.rows(batch);
    }

    @Override
    public Kept alarms(List<KeptEvent> events, List<org.givre.alarm.KeptState> states) {
      return full ? Kept.NOT_KEPT : real.alarms(events, states);
    }

    @Override
    public List<org.givre.alarm.KeptState> states() {
      return real.states();
    }

    @Override
    public List<KeptEvent> acts(Instant from) {
      return real.acts(from);
    }

    @Override
    public org.givre.history.SpoolReport replay(
        Instant from, java.util.function.Consumer<Reading> sink) {
      return real.replay(from, sink);
    }

    @Override
    public List<Reading> newest(org.givre.measure.ChannelId channel, Instant until) {
      return real.newest(channel, until);
    }
  }

  /** The power goes after the spool was forced, before the database took anything. */
  private static final class NoAlarmTables extends FullDisk {
    NoAlarmTables(Keeper real) {
      super(real);
    }

    @Override
    public Kept alarms(List<KeptEvent> events, List<org.givre.alarm.KeptState> states) {
      return Kept.NOT_KEPT;
    }
  }
}
