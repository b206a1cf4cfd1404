package org.givre.acquisition.wire;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.HealthLedger;
import org.givre.acquisition.Intake;
import org.givre.acquisition.LineHealth;
import org.givre.acquisition.LineState;
import org.givre.acquisition.PollPlan;
import org.givre.acquisition.Poller;
import org.givre.kernel.Ticker;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.Channel;
import org.givre.probe.FaultKind;
import org.givre.probe.LineFormat;
import org.givre.probe.LineId;
import org.givre.probe.ProfileState;
import org.givre.serial.PortLost;
import org.givre.serial.PortSettings;
import org.givre.serial.PortUnavailable;
import org.givre.serial.SerialLink;
import org.givre.serial.SerialPorts;

/**
 * The thread of a line whose device talks unasked. Sends nothing, ever. A line that is understood
 * gives readings; any other is kept with its bytes as GARBLED and counted; a period without a line
 * gives TIMEOUT, so that silence is an alarm.
 */
public final class TalkerPoller implements Poller {

  private static final long REST_NANOS = 20_000_000;
  private static final long[] REOPEN_MILLIS = {500, 1000, 2000, 4000, 8000};
  private static final int MOST = 1024;
  private static final Duration STUCK = Duration.ofSeconds(10);
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final PollPlan plan;
  private final PollPlan.Asked talker;
  private final SerialPorts ports;
  private final Consumer<Intake> sink;
  private final Ticker ticker;
  private final HealthLedger ledger;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private volatile LineHealth health;
  private volatile boolean stopped;
  private volatile long alive;
  private long lastLine;
  private int failedOpenings;
  private boolean openedBefore;

  /** For a plan of one device that talks. */
  public TalkerPoller(PollPlan plan, SerialPorts ports, Consumer<Intake> sink, Ticker ticker) {
    this.plan = plan;
    this.talker = plan.devices().getFirst();
    this.ports = ports;
    this.sink = sink;
    this.ticker = ticker;
    this.ledger = new HealthLedger(plan.line(), List.of(talker.device().id()));
    this.health = ledger.snapshot(ticker.now());
    this.alive = ticker.monotonicNanos();
    this.lastLine = alive;
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
    return !stopped && silent.compareTo(STUCK) > 0 ? Optional.of(silent) : Optional.empty();
  }

  @Override
  public void run() {
    while (!stopped) {
      try (SerialLink link = open()) {
        failedOpenings = 0;
        become(new LineState.Open(ticker.now()));
        listen(link);
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
    if (openedBefore) {
      ledger.reopened();
    }
    openedBefore = true;
    line.reset();
    lastLine = ticker.monotonicNanos();
    return link;
  }

  private void listen(SerialLink link) throws PortLost {
    byte[] buffer = new byte[MOST];
    while (!stopped) {
      alive = ticker.monotonicNanos();
      int got = link.read(buffer);
      for (int at = 0; at < got; at++) {
        take(buffer[at]);
      }
      if (got == 0) {
        silence(FaultKind.TIMEOUT.name());
        LockSupport.parkNanos(this, REST_NANOS);
      }
    }
  }

  private void take(byte next) {
    boolean lineEnd = next == '\r' || next == '\n';
    if (lineEnd && line.size() == 0) {
      return;
    }
    line.write(next);
    boolean whole = Listener.endsFrame(talker.profile().conversation(), line.toByteArray());
    if (whole || line.size() > MOST) {
      heard(line.toByteArray());
      line.reset();
    }
  }

  private void heard(byte[] text) {
    lastLine = ticker.monotonicNanos();
    Decoded decoded = Listener.decode(talker.profile().conversation(), text);
    switch (decoded) {
      case Decoded.Fault fault -> {
        ledger.fault(0, fault.word());
        hand(Map.of(), fault.word(), text);
      }
      case Decoded.Points points -> {
        ledger.good(0, ticker.now(), Duration.ZERO);
        hand(points.values(), "", text);
      }
    }
    publish();
  }

  /** A period without a line says so once, and again each period. */
  private void silence(String fault) {
    long now = ticker.monotonicNanos();
    if (now - lastLine >= talker.device().period().toNanos()) {
      lastLine = now;
      ledger.fault(0, fault);
      hand(Map.of(), fault, new byte[0]);
      publish();
    }
  }

  private void unavailable(String why) {
    if (!(ledger.state() instanceof LineState.Unavailable was) || !was.why().equals(why)) {
      become(new LineState.Unavailable(why, ticker.now()));
      hand(Map.of(), FaultKind.PORT_LOST.name(), new byte[0]);
      lastLine = ticker.monotonicNanos();
    }
    long until =
        ticker.monotonicNanos()
            + REOPEN_MILLIS[Math.min(failedOpenings++, REOPEN_MILLIS.length - 1)] * 1_000_000;
    while (!stopped && ticker.monotonicNanos() < until) {
      alive = ticker.monotonicNanos();
      silence(FaultKind.PORT_LOST.name());
      LockSupport.parkNanos(this, REST_NANOS);
    }
  }

  /** Whoever gets it may look at the line's health: it is counted there already. */
  private void hand(Map<String, Value> values, String fault, byte[] text) {
    health = ledger.snapshot(ticker.now());
    String raw = HEX.formatHex(text, 0, Math.min(text.length, 512));
    List<Reading> readings =
        talker.channels().stream()
            .filter(channel -> !fault.isEmpty() || values.containsKey(channel.point()))
            .map(channel -> reading(channel, values, fault, raw))
            .toList();
    give(
        new Intake.Exchanged(
            new ExchangeResult(
                line(),
                talker.device().id(),
                ticker.now(),
                ticker.monotonicNanos(),
                Duration.ZERO,
                "",
                raw,
                fault,
                ledger.hint(0),
                readings)));
  }

  private Reading reading(Channel channel, Map<String, Value> values, String fault, String raw) {
    Value value = fault.isEmpty() ? values.get(channel.point()) : new Value.Missing(fault);
    return new Reading(
        channel.id(),
        ticker.now(),
        ticker.monotonicNanos(),
        judged(value, channel),
        raw,
        talker.profile().ref().text(),
        Source.LIVE);
  }

  private Value judged(Value value, Channel channel) {
    return value instanceof Value.Good good
        ? DeviceCycle.trusted(good, channel, talker.profile().state() == ProfileState.VERIFIED)
        : value;
  }

  private void become(LineState state) {
    ledger.is(state);
    publish();
  }

  private void publish() {
    health = ledger.snapshot(ticker.now());
    give(new Intake.HealthChanged(health));
  }

  private void give(Intake intake) {
    if (!stopped || intake instanceof Intake.HealthChanged) {
      sink.accept(intake);
    }
  }
}
