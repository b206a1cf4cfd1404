package org.givre.acquisition.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.PollPlan;
import org.givre.kernel.Ticker;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.Channel;
import org.givre.probe.Device;
import org.givre.probe.FaultKind;
import org.givre.probe.Line;
import org.givre.probe.ProfileState;
import org.givre.serial.PortLost;

/**
 * All that is asked of one device in its turn, and the readings that come of it: one for each of
 * its channels, whatever happened.
 */
final class DeviceCycle {

  private static final Duration IDENTITY_EVERY = Duration.ofHours(1);

  private final Line line;
  private final PollPlan.Asked asked;
  private final List<Exchange> exchanges;
  private final Optional<Exchange> identity;
  private final Pace pace;
  private final Ticker ticker;
  private long identifiedAt;
  private boolean identified;

  DeviceCycle(Line line, PollPlan.Asked asked, Ticker ticker) {
    Device device = asked.device();
    this.line = line;
    this.asked = asked;
    this.ticker = ticker;
    this.pace = new Pace(device.timeout(), asked.profile().gap());
    this.exchanges = Exchanges.cycle(asked.profile().conversation(), device.address(), line.echo());
    this.identity =
        Exchanges.identity(asked.profile().conversation(), device.address(), line.echo());
  }

  /** What became of a turn. */
  record Outcome(ExchangeResult result, int retries) {}

  /** Another device may be there now: ask who it is before the next value. */
  void forgetIdentity() {
    identified = false;
  }

  /** Asks everything in order; stops where a block gets no whole answer. */
  Outcome run(BusMaster bus) throws PortLost {
    Gathered gathered = new Gathered(ticker.now(), ticker.monotonicNanos());
    if (mustIdentify()) {
      Answer who = bus.ask(identity.orElseThrow(), pace);
      gathered.take(identity.orElseThrow(), who);
      identified = who.fault().isEmpty();
      identifiedAt = ticker.monotonicNanos();
      if (!identified) {
        return gathered.outcome();
      }
    }
    for (Exchange exchange : exchanges) {
      Answer answer = bus.ask(exchange, pace);
      gathered.take(exchange, answer);
      if (isNobody(answer)) {
        identified = false;
        break;
      }
    }
    return gathered.outcome();
  }

  /** A turn without asking: every channel is missing for this cause. */
  ExchangeResult missing(String fault) {
    Gathered nothing = new Gathered(ticker.now(), ticker.monotonicNanos());
    nothing.fault = fault;
    return nothing.outcome().result();
  }

  private boolean mustIdentify() {
    return identity.isPresent()
        && (!identified || ticker.monotonicNanos() - identifiedAt > IDENTITY_EVERY.toNanos());
  }

  private static boolean isNobody(Answer answer) {
    return answer.decoded() instanceof Decoded.Fault fault
        && (fault.kind() == FaultKind.TIMEOUT || fault.kind() == FaultKind.BUS_NOISE);
  }

  /**
   * A good number of a channel, corrected. It is Suspect while the probe is being calibrated, and
   * until its profile was compared with a display.
   */
  static Value trusted(Value.Good good, Channel channel, boolean verified) {
    double corrected = channel.correction().applied(good.number());
    if (channel.calibrating().isPresent()) {
      return new Value.Suspect(corrected, "IN_CALIBRATION");
    }
    return verified
        ? new Value.Good(corrected)
        : new Value.Suspect(corrected, "UNVERIFIED_PROFILE");
  }

  /** The answers of one turn put together. */
  private final class Gathered {

    private final Instant at;
    private final long nanos;
    private final List<Cycle.Answered> said = new ArrayList<>();
    private final Map<String, String> raws = new HashMap<>();
    private final StringBuilder requests = new StringBuilder();
    private final StringBuilder raw = new StringBuilder();
    private String fault = "";
    private int retries;

    Gathered(Instant at, long nanos) {
      this.at = at;
      this.nanos = nanos;
    }

    void take(Exchange exchange, Answer answer) {
      append(requests, answer.request());
      append(raw, answer.raw());
      retries += answer.retried() == Answer.Retried.ONCE ? 1 : 0;
      said.add(new Cycle.Answered(exchange, answer.decoded()));
      if (answer.decoded() instanceof Decoded.Fault failed) {
        fault = fault.isEmpty() ? failed.word() : fault;
      }
      exchange.offers().forEach(offer -> raws.putIfAbsent(offer.name(), answer.raw()));
    }

    Outcome outcome() {
      Map<String, Value> values = Cycle.join(said).values();
      List<Reading> readings =
          asked.channels().stream().map(channel -> reading(channel, values)).toList();
      ExchangeResult result =
          new ExchangeResult(
              line.id(),
              asked.device().id(),
              at,
              nanos,
              Duration.ofNanos(ticker.monotonicNanos() - nanos),
              requests.toString(),
              raw.toString(),
              fault,
              "",
              readings);
      return new Outcome(result, retries);
    }

    private Reading reading(Channel channel, Map<String, Value> values) {
      Value read = values.getOrDefault(channel.point(), absent());
      return new Reading(
          channel.id(),
          at,
          nanos,
          judged(read, channel),
          raws.getOrDefault(channel.point(), raw.toString()),
          asked.profile().ref().text(),
          Source.LIVE);
    }

    /** Its block was never asked: for the cause that ended the turn. */
    private Value absent() {
      return new Value.Missing(fault.isEmpty() ? FaultKind.NO_VALUE.name() : fault);
    }

    private Value judged(Value read, Channel channel) {
      return read instanceof Value.Good good
          ? trusted(good, channel, asked.profile().state() == ProfileState.VERIFIED)
          : read;
    }

    private static void append(StringBuilder all, String more) {
      if (!more.isEmpty()) {
        all.append(all.isEmpty() ? "" : " ").append(more);
      }
    }
  }
}
