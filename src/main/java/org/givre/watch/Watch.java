package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.givre.acquisition.Intake;
import org.givre.acquisition.LineHealth;
import org.givre.alarm.AlarmDeed;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmInbox;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.Answer;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.KeptState;
import org.givre.alarm.Machine;
import org.givre.alarm.SiteThresholds;
import org.givre.alarm.TankLimits;
import org.givre.alarm.ThresholdInbox;
import org.givre.care.Care;
import org.givre.care.CareInbox;
import org.givre.care.Check;
import org.givre.care.OpeningState;
import org.givre.kernel.Ticker;
import org.givre.measure.Reading;
import org.givre.probe.LineId;
import org.givre.storage.TankId;

/**
 * The watch: takes in what the lines hand over, judges it, has it kept, publishes what is known.
 * One thread runs {@link #run}, another {@link #keeping}; every other method only puts something
 * into the inbox and returns. Judging never waits for storing.
 */
public final class Watch implements Runnable, AlarmInbox, ThresholdInbox, CareInbox {

  /** How often the states of machines that did not change are kept: what a replay has to read. */
  private static final Duration CHECKPOINT = Duration.ofMinutes(5);

  private final Keeper keeper;
  private final Ticker ticker;
  private final SteadyClock clock;
  private final Keeping keeping;
  private final BlockingQueue<Inflow> inbox = new LinkedBlockingQueue<>();
  private final List<Consumer<WatchSnapshot>> listeners = new CopyOnWriteArrayList<>();
  private final Map<LineId, LineHealth> lines = new LinkedHashMap<>();
  private final Board board;
  private Instant checkpointed;
  private volatile WatchSnapshot.Keeping kept = WatchSnapshot.Keeping.WELL;
  private volatile WatchSnapshot snapshot;
  private volatile Map<AlarmId, AlarmNow> alarms = Map.of();

  /** What waits in the inbox. */
  private sealed interface Inflow {
    record FromLine(Intake intake) implements Inflow {}

    record Tick() implements Inflow {}

    record Done(AlarmId alarm, AlarmDeed deed) implements Inflow {}

    record Limits(Map<TankId, List<TankLimits.ProductLimit>> limits) implements Inflow {}

    record Plan(WatchPlan plan) implements Inflow {}

    record Filled(List<Reading> readings) implements Inflow {}

    record Condition(Technical what, boolean holds) implements Inflow {}

    record Thresholds(SiteThresholds now) implements Inflow {}

    record Cares(List<Care> open) implements Inflow {}

    record Announced(OpeningState opening) implements Inflow {}

    record Lid(TankId tank, boolean open, Answer by) implements Inflow {}

    record Derived(Map<TankId, Outlook> outlooks, Map<AlarmId, Double> figures) implements Inflow {}

    record Stop() implements Inflow {}
  }

  /** Brings the alarms back exactly as they were; nothing is asked or told before {@link #run}. */
  public Watch(WatchPlan plan, AlarmRules rules, Keeper keeper, Ticker ticker) {
    this.keeper = keeper;
    this.ticker = ticker;
    this.clock = new SteadyClock(ticker);
    this.keeping = new Keeping(keeper, ticker, now -> kept = now);
    Instant now = clock.now();
    this.board = new Recovery(keeper, now).board(plan, rules, this::keepMissing);
    this.checkpointed = now;
    hand(List.of(), true);
    this.snapshot = Snapshots.of(board, lines.values(), kept, now);
    this.alarms = Snapshots.every(board, kept);
  }

  private void keepMissing(List<Reading> notAsked) {
    keeping.add(new Keeping.Batch(notAsked, List.of(), List.of(), List.of()));
  }

  /** Runs on a thread of its own: the disk is slower than judging. */
  public Keeping keeping() {
    return keeping;
  }

  @Override
  public void run() {
    try {
      boolean going = true;
      while (going) {
        going = step();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    keeping.stop();
  }

  private boolean step() throws InterruptedException {
    List<Inflow> flows = new ArrayList<>();
    flows.add(inbox.take());
    inbox.drainTo(flows);
    return work(flows);
  }

  /** Works off what waits in the inbox on the caller's thread; for tests and the dry run. */
  public void drain() {
    List<Inflow> flows = new ArrayList<>();
    inbox.drainTo(flows);
    work(flows);
    keeping.drain();
  }

  private boolean work(List<Inflow> flows) {
    boolean going = true;
    List<Reading> readings = new ArrayList<>();
    jump();
    for (Inflow flow : flows) {
      switch (flow) {
        case Inflow.FromLine line -> readings.addAll(take(line));
        case Inflow.Tick tick -> board.tick(clock.now());
        case Inflow.Done done -> board.done(done.alarm(), done.deed());
        case Inflow.Limits now -> board.limits(now.limits(), clock.now());
        case Inflow.Filled filled -> filled.readings().forEach(board::replay);
        case Inflow.Plan other -> board.plan(other.plan(), clock.now());
        case Inflow.Condition now -> board.technical(now.what(), now.holds(), clock.now());
        case Inflow.Thresholds to -> board.rules(board.rules().with(to.now()), clock.now());
        case Inflow.Cares cares -> {
          board.cares(cares.open(), clock.now());
          board.tick(clock.now());
        }
        case Inflow.Announced announced -> board.announced(announced.opening());
        case Inflow.Lid lid -> board.lid(lid.tank(), lid.open(), lid.by(), clock.now());
        case Inflow.Derived derived -> derived(derived);
        case Inflow.Stop stop -> going = false;
      }
    }
    disk();
    boolean due = !going || !clock.now().isBefore(checkpointed.plus(CHECKPOINT));
    hand(readings, due);
    publish();
    return going;
  }

  private void derived(Inflow.Derived derived) {
    board.outlooks(derived.outlooks());
    board.figures(derived.figures(), clock.now());
  }

  private List<Reading> take(Inflow.FromLine line) {
    return switch (line.intake()) {
      case Intake.Exchanged exchanged -> {
        List<Reading> readings =
            exchanged.result().readings().stream().map(board::doubted).toList();
        readings.forEach(reading -> board.judge(reading, clock.at(reading.monotonicNanos())));
        yield readings;
      }
      case Intake.HealthChanged changed -> {
        lines.put(changed.health().line(), changed.health());
        yield List.of();
      }
      case Intake.HeardLate late -> List.of();
      case Intake.LineStuck stuck -> {
        board.technical(Technical.LINE_STUCK, true, clock.now());
        board.technical(Technical.LINE_STUCK, false, clock.now());
        yield List.of();
      }
    };
  }

  private void jump() {
    Duration jump = clock.jump();
    if (!jump.isZero()) {
      board.shift(jump);
      board.technical(Technical.CLOCK_JUMPED, true, clock.now());
      board.technical(Technical.CLOCK_JUMPED, false, clock.now());
    }
  }

  private void disk() {
    board.technical(Technical.SPOOL_UNWRITABLE, !kept.spool(), clock.now());
    board.technical(Technical.ROWS_UNWRITABLE, !kept.rows(), clock.now());
    board.technical(Technical.KEEPING_DEAD, keeping.isDead(), clock.now());
  }

  private void hand(List<Reading> readings, boolean all) {
    List<KeptEvent> events = board.takeEvents();
    List<Machine> changed = all ? List.copyOf(board.machines()) : board.takeChanged();
    if (all) {
      board.takeChanged();
      checkpointed = clock.now();
    }
    List<KeptState> states = changed.stream().map(Machine::kept).toList();
    List<OpeningState> openings = board.takeOpenings();
    boolean nothing =
        readings.isEmpty() && events.isEmpty() && states.isEmpty() && openings.isEmpty();
    if (!nothing) {
      keeping.add(new Keeping.Batch(readings, events, states, openings));
    }
  }

  private void publish() {
    Instant now = clock.now();
    alarms = Snapshots.every(board, kept);
    WatchSnapshot next = Snapshots.of(board, lines.values(), kept, now);
    snapshot = next;
    listeners.forEach(listener -> listener.accept(next));
  }

  /** Ends the loop; what was taken in before is judged and kept. */
  public void stop() {
    inbox.add(new Inflow.Stop());
  }

  /** The sink of every line. */
  public void take(Intake intake) {
    inbox.add(new Inflow.FromLine(intake));
  }

  /** Due about every second: silence is judged by it. */
  public void tick() {
    inbox.add(new Inflow.Tick());
  }

  /** The products now in the tanks, every tank named. */
  public void limits(Map<TankId, List<TankLimits.ProductLimit>> limits) {
    inbox.add(new Inflow.Limits(Map.copyOf(limits)));
  }

  /**
   * Readings from a logger's file, kept already, that nothing live is newer than: judged as they
   * would have been, an alarm that stands is an ordinary one.
   */
  public void filled(List<Reading> readings) {
    if (!readings.isEmpty()) {
      inbox.add(new Inflow.Filled(List.copyOf(readings)));
    }
  }

  /** Other channels are in service now; those that stay keep their machines. */
  public void replan(WatchPlan plan) {
    inbox.add(new Inflow.Plan(plan));
  }

  /** Something about this program or computer holds, or no longer does; said as often as looked. */
  public void condition(Technical what, boolean holds) {
    inbox.add(new Inflow.Condition(what, holds));
  }

  /** Other thresholds are in force from now on; no restart. */
  @Override
  public void thresholds(SiteThresholds now) {
    inbox.add(new Inflow.Thresholds(now));
  }

  @Override
  public void cares(List<Care> open) {
    inbox.add(new Inflow.Cares(List.copyOf(open)));
  }

  @Override
  public void announced(OpeningState opening) {
    inbox.add(new Inflow.Announced(opening));
  }

  @Override
  public void lid(TankId tank, boolean open, Answer by) {
    inbox.add(new Inflow.Lid(tank, open, by));
  }

  @Override
  public List<Check> checklist(TankId tank) {
    return snapshot.tank(tank).map(now -> now.standing().checks()).orElse(List.of());
  }

  @Override
  public Optional<OpeningState> opening(TankId tank) {
    return snapshot.tank(tank).flatMap(now -> now.standing().opening());
  }

  /** What was worked out of many readings elsewhere: how long tanks hold, figures of machines. */
  public void derived(Map<TankId, Outlook> outlooks, Map<AlarmId, Double> figures) {
    inbox.add(new Inflow.Derived(Map.copyOf(outlooks), Map.copyOf(figures)));
  }

  public WatchSnapshot snapshot() {
    return snapshot;
  }

  /** Every new snapshot, on the watch's own thread: hand it on, do not work there. */
  public void listen(Consumer<WatchSnapshot> listener) {
    listeners.add(listener);
  }

  @Override
  public Optional<AlarmNow> now(AlarmId alarm) {
    return Optional.ofNullable(alarms.get(alarm));
  }

  @Override
  public void done(AlarmId alarm, AlarmDeed deed) {
    inbox.add(new Inflow.Done(alarm, deed));
  }
}
