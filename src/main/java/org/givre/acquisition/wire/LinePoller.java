package org.givre.acquisition.wire;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.HealthLedger;
import org.givre.acquisition.Intake;
import org.givre.acquisition.LineHealth;
import org.givre.acquisition.LineState;
import org.givre.acquisition.PollPlan;
import org.givre.acquisition.PollSchedule;
import org.givre.acquisition.PollSchedule.Turn;
import org.givre.acquisition.Poller;
import org.givre.kernel.Ticker;
import org.givre.probe.FaultKind;
import org.givre.probe.LineFormat;
import org.givre.probe.LineId;
import org.givre.serial.PortLost;
import org.givre.serial.PortSettings;
import org.givre.serial.PortUnavailable;
import org.givre.serial.SerialLink;
import org.givre.serial.SerialPorts;

/**
 * The thread of one line (monitoring handbook §4): opens the port and opens it again for ever, asks
 * whoever is due, and hands every result to the sink. A lost port makes every channel missing at
 * once and then once a period.
 */
public final class LinePoller implements Poller {

  private static final long[] REOPEN_MILLIS = {500, 1000, 2000, 4000, 8000};
  private static final long LISTEN_NANOS = 50_000_000;
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final int STUCK_FACTOR = 3;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final PollPlan plan;
  private final SerialPorts ports;
  private final Consumer<Intake> sink;
  private final Ticker ticker;
  private final List<DeviceCycle> cycles;
  private final PollSchedule schedule;
  private final HealthLedger ledger;
  private volatile LineHealth health;
  private volatile boolean stopped;
  private volatile long alive;
  private int openings;
  private int failedOpenings;

  public LinePoller(PollPlan plan, SerialPorts ports, Consumer<Intake> sink, Ticker ticker) {
    this.plan = plan;
    this.ports = ports;
    this.sink = sink;
    this.ticker = ticker;
    this.cycles =
        plan.devices().stream().map(asked -> new DeviceCycle(plan.line(), asked, ticker)).toList();
    this.schedule =
        new PollSchedule(
            plan.devices().stream()
                .map(a -> new PollSchedule.Rhythm(a.device().period(), a.device().timeout()))
                .toList(),
            ticker.monotonicNanos());
    this.ledger =
        new HealthLedger(
            plan.line(), plan.devices().stream().map(asked -> asked.device().id()).toList());
    this.health = ledger.snapshot(ticker.now());
    this.alive = ticker.monotonicNanos();
  }

  @Override
  public LineId line() {
    return plan.line().id();
  }

  @Override
  public LineHealth health() {
    return health;
  }

  @Override
  public void stop() {
    stopped = true;
  }

  @Override
  public Optional<Duration> stuckFor() {
    Duration silent = Duration.ofNanos(ticker.monotonicNanos() - alive);
    return !stopped && silent.compareTo(longestAllowed()) > 0
        ? Optional.of(silent)
        : Optional.empty();
  }

  private Duration longestAllowed() {
    Duration longest =
        plan.devices().stream()
            .map(asked -> asked.device().timeout())
            .max(Duration::compareTo)
            .orElse(Duration.ofSeconds(1));
    return longest.multipliedBy(2L * STUCK_FACTOR);
  }

  @Override
  public void run() {
    while (!stopped) {
      try (SerialLink link = open()) {
        openings++;
        failedOpenings = 0;
        become(new LineState.Open(ticker.now()));
        poll(new BusMaster(link, plan.line().format(), ticker));
      } catch (PortUnavailable refused) {
        unavailable(refused.why().code());
      } catch (PortLost gone) {
        unavailable("lost");
      }
    }
    become(new LineState.Stopped(ticker.now()));
  }

  private SerialLink open() throws PortUnavailable {
    LineFormat format = plan.line().format();
    SerialLink link =
        ports.open(
            new PortSettings(
                plan.line().path(),
                format.speed(),
                format.dataBits(),
                format.parity().letter(),
                format.stopBits()));
    if (openings > 0) {
      ledger.reopened();
    }
    cycles.forEach(DeviceCycle::forgetIdentity);
    schedule.tryAll(ticker.monotonicNanos());
    return link;
  }

  private void poll(BusMaster bus) throws PortLost {
    while (!stopped) {
      beat();
      Optional<Turn> turn = schedule.next(ticker.monotonicNanos());
      if (turn.isPresent()) {
        take(turn.get(), bus);
      } else {
        bus.listen();
        restUntil(schedule.nextAt(ticker.monotonicNanos()));
      }
      reportUnasked(bus);
    }
  }

  private void take(Turn turn, BusMaster bus) throws PortLost {
    DeviceCycle cycle = cycles.get(turn.device());
    switch (turn) {
      case Turn.Ask ask -> ask(ask.device(), cycle.run(bus));
      case Turn.Report report -> hand(cycle.missing(lastFaultOf(report.device())));
    }
  }

  private void ask(int device, DeviceCycle.Outcome outcome) {
    ExchangeResult result = outcome.result();
    long now = ticker.monotonicNanos();
    for (int retry = 0; retry < outcome.retries(); retry++) {
      ledger.retry(device);
    }
    if (result.isGood()) {
      ledger.good(device, result.at(), result.took());
      schedule.answered(device, now);
    } else {
      ledger.fault(device, result.fault());
      schedule.failed(device, now);
    }
    hand(hinted(result, ledger.hint(device)));
    publish();
  }

  private String lastFaultOf(int device) {
    String last = ledger.lastFault(device);
    return last.isEmpty() ? FaultKind.NOT_ASKED.name() : last;
  }

  private static ExchangeResult hinted(ExchangeResult r, String hint) {
    return hint.isEmpty()
        ? r
        : new ExchangeResult(
            r.line(),
            r.device(),
            r.at(),
            r.monotonicNanos(),
            r.took(),
            r.request(),
            r.raw(),
            r.fault(),
            hint,
            r.readings());
  }

  /** Rule 8: all channels missing at once, the next opening after the back-off. */
  private void unavailable(String why) {
    if (ledger.state() instanceof LineState.Unavailable was) {
      if (!was.why().equals(why)) {
        become(new LineState.Unavailable(why, was.since()));
      }
    } else {
      become(new LineState.Unavailable(why, ticker.now()));
      for (int device = 0; device < cycles.size(); device++) {
        schedule.absent(device, ticker.monotonicNanos());
        hand(cycles.get(device).missing(FaultKind.PORT_LOST.name()));
      }
    }
    int step = Math.min(failedOpenings++, REOPEN_MILLIS.length - 1);
    waitClosed(ticker.monotonicNanos() + REOPEN_MILLIS[step] * NANOS_PER_MILLI);
  }

  /** While there is no port a missing reading is still due in every period. */
  private void waitClosed(long until) {
    while (!stopped && ticker.monotonicNanos() < until) {
      beat();
      long now = ticker.monotonicNanos();
      Optional<Turn> turn = schedule.next(now);
      turn.ifPresent(
          due -> {
            schedule.absent(due.device(), now);
            hand(cycles.get(due.device()).missing(FaultKind.PORT_LOST.name()));
          });
      if (turn.isEmpty()) {
        restUntil(Math.min(until, schedule.nextAt(now)));
      }
    }
  }

  private void restUntil(long when) {
    long rest = Math.min(when - ticker.monotonicNanos(), LISTEN_NANOS);
    if (rest > 0) {
      LockSupport.parkNanos(this, rest);
    }
  }

  private void reportUnasked(BusMaster bus) {
    bus.heard()
        .ifPresent(
            heard -> {
              ledger.late(heard.raw().length);
              give(
                  new Intake.HeardLate(
                      line(),
                      ticker.now(),
                      HEX.formatHex(heard.raw()),
                      HEX.formatHex(heard.request())));
              publish();
            });
  }

  private void become(LineState state) {
    ledger.is(state);
    publish();
  }

  private void publish() {
    health = ledger.snapshot(ticker.now());
    give(new Intake.HealthChanged(health));
  }

  /** Whoever gets it may look at the line's health: it is counted there already. */
  private void hand(ExchangeResult result) {
    health = ledger.snapshot(ticker.now());
    give(new Intake.Exchanged(result));
  }

  /** A poller that was replaced says nothing more, even if its native call returns one day. */
  private void give(Intake intake) {
    if (!stopped || intake instanceof Intake.HealthChanged) {
      sink.accept(intake);
    }
  }

  private void beat() {
    alive = ticker.monotonicNanos();
  }
}
