package org.givre.acquisition.wire;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.givre.kernel.Ticker;
import org.givre.probe.FaultKind;
import org.givre.probe.LineFormat;
import org.givre.serial.PortLost;
import org.givre.serial.SerialLink;

/**
 * Puts questions on one open line, one at a time, and never believes an answer that could belong to
 * another question (monitoring handbook §4, rules 2 to 7). The most dangerous fault is a late
 * reply: a frame has no transaction number, so silence before each request and a quarantine after
 * each fault are all that keeps answers apart.
 *
 * <p>Used by one thread; blocks it for at most two time-outs and the sending.
 */
public final class BusMaster {

  /** Longer than any answer there is: whoever sends more is noise. */
  private static final int MOST_BYTES = 1024;

  private static final long STEP_NANOS = 1_000_000;

  /** A pseudo-terminal or an adapter hands bytes over in bursts: T3.5 alone would cut frames. */
  private static final long LEAST_SILENCE_NANOS = 3_000_000;

  private static final Set<FaultKind> UNFINISHED =
      EnumSet.of(FaultKind.TIMEOUT, FaultKind.TRUNCATED, FaultKind.AMBIGUOUS);

  private static final Set<FaultKind> DAMAGED =
      EnumSet.of(FaultKind.CRC, FaultKind.CHECKSUM, FaultKind.GARBLED, FaultKind.TRAILING);

  private final SerialLink link;
  private final LineFormat format;
  private final Ticker ticker;
  private final byte[] buffer = new byte[MOST_BYTES];
  private long lastByte;
  private long quarantineEnd;
  private final ByteArrayOutputStream unasked = new ByteArrayOutputStream();
  private byte[] lastRequest = new byte[0];
  private byte[] unaskedAfter = new byte[0];
  private long lateBytes;
  private boolean distrustsNextText;

  public BusMaster(SerialLink link, LineFormat format, Ticker ticker) {
    this.link = link;
    this.format = format;
    this.ticker = ticker;
    this.lastByte = ticker.monotonicNanos();
    this.quarantineEnd = lastByte;
  }

  /** Asks once, and a second time when the answer was damaged; never after a time-out. */
  public Answer ask(Exchange exchange, Pace pace) throws PortLost {
    Answer first = askOnce(exchange, pace);
    boolean worthAnother =
        first.decoded() instanceof Decoded.Fault fault && DAMAGED.contains(fault.kind());
    return worthAnother ? askOnce(exchange, pace).asSecond() : first;
  }

  /** Throws away what comes unasked. Called while nothing is due, so that it is seen when. */
  public void listen() throws PortLost {
    drain();
  }

  /** Bytes that came when nothing was due, since the line was opened. */
  public long lateBytes() {
    return lateBytes;
  }

  /**
   * What came unasked since the last call, if anything did.
   *
   * @param raw at most 512 bytes of it
   * @param request what it probably answers, too late; empty when nothing was asked before
   */
  public record Unasked(byte[] raw, byte[] request) {}

  public Optional<Unasked> heard() {
    if (unasked.size() == 0) {
      return Optional.empty();
    }
    byte[] all = unasked.toByteArray();
    unasked.reset();
    return Optional.of(new Unasked(Arrays.copyOf(all, Math.min(all.length, 512)), unaskedAfter));
  }

  private Answer askOnce(Exchange exchange, Pace pace) throws PortLost {
    long start = ticker.monotonicNanos();
    byte[] request = exchange.request().bytes();
    if (!waitForSilence(pace)) {
      quarantine(pace.timeout().dividedBy(2));
      Decoded noise = new Decoded.Fault(FaultKind.BUS_NOISE);
      return new Answer(request, new byte[0], noise, since(start), Answer.Retried.NO);
    }
    long sent = ticker.monotonicNanos();
    link.write(request);
    lastRequest = request;
    long deadline = sent + pace.timeout().toNanos() + request.length * format.characterNanos();
    byte[] received = receive(exchange, deadline);
    Duration took = since(sent);
    Decoded decoded = trusted(exchange, exchange.decode(received));
    if (decoded instanceof Decoded.Fault fault) {
      afterFault(exchange, fault.kind(), pace);
    }
    return new Answer(request, received, decoded, took, Answer.Retried.NO);
  }

  /** Rule 2: silent for long enough, and the quarantine over; false when it never becomes so. */
  private boolean waitForSilence(Pace pace) throws PortLost {
    long silence =
        Math.max(Math.max(format.silenceNanos(), LEAST_SILENCE_NANOS), pace.gap().toNanos());
    long giveUp = Math.max(ticker.monotonicNanos(), quarantineEnd) + pace.timeout().toNanos();
    while (true) {
      drain();
      long now = ticker.monotonicNanos();
      long free = Math.max(lastByte + silence, quarantineEnd);
      if (now >= free) {
        return true;
      }
      if (now >= giveUp) {
        return false;
      }
      LockSupport.parkNanos(Math.min(free - now, STEP_NANOS * 5));
    }
  }

  /** Rule 4: to the length or terminator that the request implies, then to the next silence. */
  private byte[] receive(Exchange exchange, long deadline) throws PortLost {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (ticker.monotonicNanos() < deadline && all.size() < MOST_BYTES) {
      int got = take();
      if (got == 0) {
        LockSupport.parkNanos(STEP_NANOS / 2);
        continue;
      }
      all.write(buffer, 0, got);
      if (exchange.isWhole(all.toByteArray())) {
        takeTail(all);
        break;
      }
    }
    return all.toByteArray();
  }

  /** What still belongs to this answer, or shows that it was none: a frame ends with silence. */
  private void takeTail(ByteArrayOutputStream all) throws PortLost {
    long silence = Math.max(format.silenceNanos(), LEAST_SILENCE_NANOS);
    while (all.size() < MOST_BYTES && ticker.monotonicNanos() - lastByte < silence) {
      all.write(buffer, 0, take());
      long rest = silence - (ticker.monotonicNanos() - lastByte);
      LockSupport.parkNanos(Math.max(1, Math.min(STEP_NANOS, rest)));
    }
  }

  /** Answers without an address: after a time-out the first good one may be the late one. */
  private Decoded trusted(Exchange exchange, Decoded decoded) {
    if (exchange instanceof TextExchange
        && distrustsNextText
        && decoded instanceof Decoded.Points) {
      return new Decoded.Fault(FaultKind.AMBIGUOUS);
    }
    return decoded;
  }

  /** Rule 5. A device that says no in a whole frame has answered: no quarantine. */
  private void afterFault(Exchange exchange, FaultKind kind, Pace pace) {
    if (kind == FaultKind.EXCEPTION || kind == FaultKind.REFUSED) {
      return;
    }
    boolean unfinished = UNFINISHED.contains(kind);
    quarantine(unfinished ? pace.timeout() : pace.timeout().dividedBy(2));
    if (unfinished && exchange instanceof TextExchange) {
      // after AMBIGUOUS the doubtful answer was just thrown away, and the quarantine takes the rest
      distrustsNextText = kind != FaultKind.AMBIGUOUS;
    }
  }

  private void quarantine(Duration time) {
    quarantineEnd = ticker.monotonicNanos() + time.toNanos();
  }

  private void drain() throws PortLost {
    for (int got = take(), rounds = 0; got > 0 && rounds < 8; got = take(), rounds++) {
      lateBytes += got;
      if (unasked.size() == 0) {
        unaskedAfter = lastRequest;
      }
      if (unasked.size() < MOST_BYTES) {
        unasked.write(buffer, 0, got);
      }
    }
  }

  private int take() throws PortLost {
    int got = link.read(buffer);
    if (got > 0) {
      lastByte = ticker.monotonicNanos();
    }
    return got;
  }

  private Duration since(long start) {
    return Duration.ofNanos(ticker.monotonicNanos() - start);
  }
}
