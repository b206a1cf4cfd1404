package org.givre.app.telling;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.givre.access.ClockTrust;
import org.givre.audit.store.HeadFile;
import org.givre.kernel.Ticker;
import org.givre.settings.DataFolder;
import org.givre.settings.SettingsFile;
import org.givre.settings.TellingSettings;
import org.givre.telling.Drills;
import org.givre.telling.Letter;
import org.givre.telling.Sent;
import org.givre.telling.Telling;
import org.givre.watch.Technical;
import org.givre.watch.Watch;
import org.givre.watch.WatchSnapshot;

/** What is done again and again while the watch is on: tell, look at the machine, beat. */
public final class Round {

  private final DataFolder folder;
  private final SettingsFile settings;
  private final Ticker ticker;
  private final Machine machine;
  private final boolean training;
  private final ClockTrust clock;
  private Optional<Instant> mailed = Optional.empty();

  /**
   * @param training an exercise neither misses the drills of the real site nor beats for it
   * @param clock told what each look finds of this computer's clock
   */
  public Round(
      DataFolder folder, SettingsFile settings, Ticker ticker, boolean training, ClockTrust clock) {
    this.clock = clock;
    this.folder = folder;
    this.settings = settings;
    this.ticker = ticker;
    this.machine = new Machine(folder, ticker, Machine.Places.SYSTEM);
    this.training = training;
  }

  public void tell(Telling telling, Watch watch) {
    Telling.State state = telling.round(watch.snapshot().alarms(), ticker.now());
    watch.condition(Technical.TELLING_FAILS, state.someFail());
    watch.condition(Technical.NOBODY_TOLD, state.allFail());
    watch.condition(Technical.NOBODY_ON_CALL, state.hole().isPresent());
  }

  public void look(Watch watch, Ways ways, Drills drills) {
    TellingSettings now = settings.telling();
    WatchSnapshot seen = watch.snapshot();
    machine.look(now, seen.keeping()).forEach(watch::condition);
    clock.now(machine.clock(now));
    watch.condition(
        Technical.DRILL_OVERDUE, !training && !drills.proof().overdue(ticker.now()).isEmpty());
    watch.condition(Technical.HEARTBEAT_LOST, !beat(now, seen, ways));
  }

  private boolean beat(TellingSettings now, WatchSnapshot seen, Ways ways) {
    Path file =
        now.heartbeat().isBlank()
            ? folder.root().resolve("givre.heartbeat")
            : Path.of(now.heartbeat());
    String workstation = settings.read().site().workstation();
    boolean written = new Heartbeat(file).beat(seen, workstation, ticker.now());
    return mail(now, seen, ways, workstation) && written;
  }

  /** Where the journal's chain ends: out of the house, so that a cut tail is noticed. */
  private String journalHead() {
    return new HeadFile(folder.journalHeadFile())
        .read()
        .map(head -> "journal=" + head.number() + " " + head.digest().hex() + "\n")
        .orElse("");
  }

  private boolean mail(TellingSettings now, WatchSnapshot seen, Ways ways, String workstation) {
    Instant at = ticker.now();
    boolean due =
        !now.watchdog().isBlank()
            && mailed
                .map(last -> !at.isBefore(last.plus(Duration.ofMinutes(now.watchdogMinutes()))))
                .orElse(true);
    if (!due) {
      return true;
    }
    Letter letter =
        new Letter(
            "heartbeat-" + at.getEpochSecond(),
            now.watchdog(),
            "Givre " + workstation + " " + at,
            "givre=" + at + "\nunanswered=" + seen.unanswered().size() + "\n" + journalHead(),
            at);
    boolean sent =
        ways.now().stream()
            .filter(way -> way.carries(now.watchdog()))
            .anyMatch(way -> way.send(letter) instanceof Sent.Done);
    if (sent) {
      mailed = Optional.of(at);
    }
    return sent;
  }
}
