package org.givre.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.givre.kernel.Ticker;
import org.givre.rehearsal.SimulatedFault.Kind;
import org.givre.serial.PseudoTerminal;

/**
 * Simulated controllers on one pseudo-terminal, answering like real ones: after a turnaround, at
 * the pace of 9600 baud, and with the faults that were asked for. The port is a link, so that it
 * keeps its name when it vanishes and comes back.
 *
 * <p>{@link #run} serves on the thread that calls it until {@link #close}.
 */
public final class SimulatedLine implements Runnable, AutoCloseable {

  /**
   * How the line behaves beside its faults.
   *
   * @param speed tank seconds for each real second
   * @param turnaround from the request to the first byte of the answer
   * @param late how long a late answer takes
   * @param vanishAfter how many requests are served before the port vanishes
   * @param vanishFor how long it stays away
   */
  public record Manner(
      long seed,
      double speed,
      Duration turnaround,
      Duration late,
      int vanishAfter,
      Duration vanishFor) {

    public static final Manner USUAL =
        new Manner(1, 1, Duration.ofMillis(15), Duration.ofMillis(1500), 5, Duration.ofSeconds(3));

    public Manner seeded(long other) {
      return new Manner(other, speed, turnaround, late, vanishAfter, vanishFor);
    }

    public Manner faster(double other) {
      return new Manner(seed, other, turnaround, late, vanishAfter, vanishFor);
    }

    public Manner answering(Duration otherTurnaround, Duration otherLate) {
      return new Manner(seed, speed, otherTurnaround, otherLate, vanishAfter, vanishFor);
    }

    public Manner vanishing(int after, Duration away) {
      return new Manner(seed, speed, turnaround, late, after, away);
    }
  }

  private static final long CHARACTER_NANOS = 1_041_667; // 10 bits at 9600 baud
  private static final int FRAME_GAP_MILLIS = 20;
  private static final int REQUEST = 8;
  private static final int IDLE_MILLIS = 100;

  private final Path link;
  private final List<SimulatedUnit> units;
  private final Manner manner;
  private final Ticker ticker;
  private final Random chance;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile List<SimulatedFault> faults;
  private volatile PseudoTerminal terminal;
  private long then;
  private volatile int served;

  /** Opens the first terminal at once: the link is there when this returns. */
  public SimulatedLine(
      Path link, List<TankAt> tanks, List<SimulatedFault> faults, Manner manner, Ticker ticker)
      throws IOException {
    this.link = link;
    this.units =
        tanks.stream().<SimulatedUnit>map(at -> new ModbusUnit(at.address(), at.tank())).toList();
    this.faults = List.copyOf(faults);
    this.manner = manner;
    this.ticker = ticker;
    this.chance = new Random(manner.seed() * 31 + 7);
    this.then = ticker.monotonicNanos();
    this.terminal = plugIn();
  }

  /** One tank and the address its controller answers at. */
  public record TankAt(int address, SimulatedTank tank) {}

  /** What a program opens. */
  public String port() {
    return link.toString();
  }

  /** From now on these things go wrong, and no others. */
  public void suffer(List<SimulatedFault> others) {
    faults = List.copyOf(others);
  }

  /** Requests that were answered, or would have been. */
  public int served() {
    return served;
  }

  @Override
  public void run() {
    while (closed.getCount() > 0) {
      try {
        serve(terminal);
      } catch (IOException closedMeanwhile) {
        if (closed.getCount() > 0) {
          reopen();
        }
      }
    }
  }

  @Override
  public void close() {
    closed.countDown();
    unplug();
  }

  /** Pulls the cable now; {@link #run} plugs it in again after {@code manner.vanishFor}. */
  public void unplug() {
    PseudoTerminal last = terminal;
    last.close();
    try {
      Files.deleteIfExists(link);
    } catch (IOException stays) {
      throw new java.io.UncheckedIOException(stays);
    }
  }

  private void reopen() {
    try {
      if (!closed.await(manner.vanishFor().toNanos(), TimeUnit.NANOSECONDS)) {
        terminal = plugIn();
      }
    } catch (InterruptedException asked) {
      closed.countDown();
    } catch (IOException noTerminal) {
      throw new java.io.UncheckedIOException(noTerminal);
    }
  }

  private PseudoTerminal plugIn() throws IOException {
    PseudoTerminal fresh = PseudoTerminal.open();
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of(fresh.path()));
    return fresh;
  }

  private void serve(PseudoTerminal port) throws IOException {
    byte[] frame = new byte[0];
    byte[] part = new byte[256];
    while (closed.getCount() > 0) {
      int got = port.read(part, frame.length == 0 ? IDLE_MILLIS : FRAME_GAP_MILLIS);
      passTime();
      if (got == 0) {
        frame = new byte[0];
        continue;
      }
      frame = joined(frame, Arrays.copyOf(part, got));
      if (frame.length >= REQUEST) {
        answer(port, frame);
        frame = new byte[0];
      }
    }
  }

  private void passTime() {
    long now = ticker.monotonicNanos();
    double seconds = (now - then) / 1e9 * manner.speed();
    then = now;
    units.forEach(unit -> unit.advance(seconds));
  }

  private void answer(PseudoTerminal port, byte[] request) throws IOException {
    for (SimulatedUnit unit : units) {
      if (strikes(Kind.FREEZE, unit)) {
        unit.freeze();
      }
      Optional<byte[]> answer = unit.answer(request, condition(unit));
      if (answer.isPresent()) {
        served = served + 1;
        send(port, unit, answer.get());
        return;
      }
    }
  }

  private SimulatedUnit.Condition condition(SimulatedUnit unit) {
    return new SimulatedUnit.Condition(
        strikes(Kind.SENSOR_BREAK, unit) ? SimulatedUnit.Probe.BROKEN : SimulatedUnit.Probe.WHOLE,
        strikes(Kind.WRONG_ID, unit) ? SimulatedUnit.Identity.ANOTHER : SimulatedUnit.Identity.OWN);
  }

  private void send(PseudoTerminal port, SimulatedUnit unit, byte[] whole) throws IOException {
    if (strikes(Kind.SILENT, unit)) {
      return;
    }
    byte[] out = strikes(Kind.CRC, unit) ? unit.damaged(whole, chance) : whole;
    if (strikes(Kind.SHORT, unit)) {
      out = Arrays.copyOf(out, 1 + chance.nextInt(out.length - 1));
    }
    if (strikes(Kind.NOISE, unit)) {
      byte[] noise = new byte[1 + chance.nextInt(11)];
      chance.nextBytes(noise);
      out = joined(noise, out);
    }
    pause(strikes(Kind.LATE, unit) ? manner.late() : manner.turnaround());
    pause(Duration.ofNanos((REQUEST + out.length) * CHARACTER_NANOS));
    port.write(out);
    if (strikes(Kind.VANISH, unit) && served == manner.vanishAfter()) {
      unplug();
    }
  }

  private boolean strikes(Kind kind, SimulatedUnit unit) {
    for (SimulatedFault fault : faults) {
      if (fault.kind() == kind
          && fault.concerns(unit.address())
          && chance.nextDouble() < fault.probability()) {
        return true;
      }
    }
    return false;
  }

  private void pause(Duration time) throws IOException {
    try {
      if (closed.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new IOException("closed");
      }
    } catch (InterruptedException asked) {
      closed.countDown();
      throw new IOException("interrupted", asked);
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
