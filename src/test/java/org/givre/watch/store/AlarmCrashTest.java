package org.givre.watch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.givre.access.By;
import org.givre.access.Somebody;
import org.givre.alarm.AlarmAct;
import org.givre.alarm.AlarmBook;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmNames;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.AlarmState;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.KeptState;
import org.givre.alarm.store.SqlAlarms;
import org.givre.audit.store.SqlJournal;
import org.givre.care.store.SqlCare;
import org.givre.db.ChildJvm;
import org.givre.db.Database;
import org.givre.history.SpoolReport;
import org.givre.history.store.FileSpool;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.HandTicker;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.watch.Keeper;
import org.givre.watch.TankFixture;
import org.givre.watch.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed at random instants while a tank warms, alarms, is acknowledged, cools and
 * is assessed, over and over. What comes back from the stored states is what a machine that never
 * died makes of every reading and every act on disk. {@code -Dgivre.kills} for more of them.
 */
class AlarmCrashTest {

  private static final int KILLS = Integer.getInteger("givre.kills", 5);
  private static final long SEED = Long.getLong("givre.seed", 20_261_124L);
  private static final String START = "2026-11-24T09:00:00Z";
  private static final AlarmId TOP_HIGH = AlarmId.of(TankFixture.TOP, AlarmKind.HIGH);

  @TempDir private Path root;
  private final Random random = new Random(SEED);

  @Test
  void theAlarmStateSurvivesAKillAtAnyInstant() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      Path folder = Files.createDirectories(root.resolve("kill-" + kill));
      List<String> lines = killed(folder);
      try (Database database = Database.openFile(folder.resolve("givre"))) {
        check(folder, database.works(), lines);
      } catch (AssertionError wrong) {
        throw new AssertionError("kill " + kill + ", seed " + SEED + ", after " + lines, wrong);
      }
    }
  }

  private List<String> killed(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (ChildJvm child = ChildJvm.run(Tank.class, folder.toString())) {
      int wanted = 1 + random.nextInt(160);
      while (lines.size() < wanted) {
        String line = child.line();
        assertThat(line).as("the tank is watched at all").isNotNull();
        lines.add(line);
      }
      child.kill();
      lines.addAll(child.rest());
    }
    // The kill may have cut the last line itself: whole ones end with a stop.
    return lines.stream()
        .filter(line -> line.endsWith("."))
        .map(line -> line.substring(0, line.length() - 1))
        .toList();
  }

  private static void check(Path folder, Works works, List<String> lines) {
    Keeper keeper = keeper(works, folder);
    List<Reading> spooled = new ArrayList<>();
    keeper.replay(Instant.EPOCH, spooled::add);
    Instant last = spooled.getLast().at();
    for (String line : lines) {
      String[] words = line.split(" ");
      Instant at = Instant.parse(words[1]);
      switch (words[0]) {
        case "judged" -> assertThat(last).as(line).isAfterOrEqualTo(at);
        case "acknowledged" -> assertThat(acts(works, AlarmAct.ACKNOWLEDGED)).contains(at);
        case "reset" -> assertThat(acts(works, AlarmAct.RESET)).as(line).contains(at);
        default -> throw new IllegalStateException(line);
      }
    }
    List<KeptEvent> acts = works.read(work -> new SqlAlarms().acts(work, Instant.EPOCH));
    AlarmNow reference = top(new NeverDied(fresh(), spooled, acts), last);
    AlarmNow recovered = top(keeper, last);
    assertThat(said(recovered.state())).isEqualTo(said(reference.state()));
  }

  private static String said(AlarmState state) {
    return state.code()
        + state.happening().map(is -> " " + is.level() + " " + is.raised()).orElse("")
        + state.answered().map(by -> " " + by.name() + " " + by.at()).orElse("");
  }

  private static List<Instant> acts(Works works, AlarmAct act) {
    return works.read(work -> new SqlAlarms().events(work, TOP_HIGH, Instant.EPOCH)).stream()
        .map(KeptEvent::event)
        .filter(event -> event.act() == act)
        .map(event -> event.at())
        .toList();
  }

  private static AlarmNow top(Keeper keeper, Instant at) {
    Watch watch = new Watch(TankFixture.plan(), AlarmRules.USUAL, keeper, new HandTicker(at));
    return watch.now(TOP_HIGH).orElseThrow();
  }

  private static Keeper keeper(Works works, Path folder) {
    return new SqlKeeper(
        works,
        new FileSpool(folder.resolve("spool")),
        new SqlReadingLog(),
        new SqlAlarms(),
        new SqlKeeper.Tanks(new SqlCare(), (work, opening) -> {}));
  }

  /** The machines as they are before the first reading. */
  private static List<KeptState> fresh() {
    List<KeptState> states = new ArrayList<>();
    NeverDied empty =
        new NeverDied(List.of(), List.of(), List.of()) {
          @Override
          public Kept alarms(List<KeptEvent> events, List<KeptState> kept) {
            states.addAll(kept);
            return Kept.KEPT;
          }
        };
    new Watch(TankFixture.plan(), AlarmRules.USUAL, empty, HandTicker.at(START)).drain();
    return states;
  }

  /** Every reading and every act from the beginning, and no state of a machine in between. */
  private static class NeverDied implements Keeper {
    private final List<KeptState> fresh;
    private final List<Reading> readings;
    private final List<KeptEvent> acts;

    NeverDied(List<KeptState> fresh, List<Reading> readings, List<KeptEvent> acts) {
      this.fresh = fresh;
      this.readings = readings;
      this.acts = acts;
    }

    @Override
    public Kept spool(List<Reading> batch) {
      return Kept.KEPT;
    }

    @Override
    public Kept rows(List<Reading> batch) {
      return Kept.KEPT;
    }

    @Override
    public Kept alarms(List<KeptEvent> events, List<KeptState> states) {
      return Kept.KEPT;
    }

    @Override
    public List<KeptState> states() {
      return fresh;
    }

    @Override
    public List<KeptEvent> acts(Instant from) {
      return acts;
    }

    @Override
    public SpoolReport replay(Instant from, Consumer<Reading> sink) {
      readings.forEach(sink);
      return new SpoolReport(readings.size(), List.of());
    }

    @Override
    public List<Reading> newest(ChannelId channel, Instant until) {
      return List.of();
    }
  }

  /** The child: a tank that warms, is answered, cools, is assessed, until the power goes. */
  static final class Tank {
    public static void main(String[] arguments) {
      Path folder = Path.of(arguments[0]);
      Database database = Database.openFile(folder.resolve("givre"));
      HandTicker ticker = HandTicker.at(START);
      Watch watch =
          new Watch(TankFixture.plan(), AlarmRules.USUAL, keeper(database.works(), folder), ticker);
      AlarmBook book =
          new AlarmBook(
              database.works(), new SqlJournal("PUI-01"), new SqlAlarms(), watch, AlarmNames.CODES);
      TankFixture tank = new TankFixture(watch, ticker);
      while (true) {
        reads(tank, ticker, 3, -178);
        reads(tank, ticker, 36, -145);
        ticker.forward(Duration.ofSeconds(1));
        book.acknowledge(by(ticker, "Je remplis"), TOP_HIGH).orThrow();
        say("acknowledged", ticker.now());
        reads(tank, ticker, 6, -145);
        reads(tank, ticker, 36, -178);
        ticker.forward(Duration.ofSeconds(1));
        book.reset(by(ticker, "Couvercle mal fermé"), TOP_HIGH).orThrow();
        say("reset", ticker.now());
      }
    }

    private static void reads(TankFixture tank, HandTicker ticker, int turns, double top) {
      for (int turn = 0; turn < turns; turn++) {
        tank.reads(TankFixture.PERIOD, top);
        say("judged", ticker.now());
      }
    }

    private static By by(HandTicker ticker, String why) {
      return new By(Somebody.pharmacist(), ticker.now(), new Reason(why));
    }

    private static void say(String what, Instant at) {
      System.out.println(what + " " + at + ".");
      System.out.flush();
    }
  }
}
