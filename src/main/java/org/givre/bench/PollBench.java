package org.givre.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.Intake;
import org.givre.acquisition.PollSchedule;
import org.givre.acquisition.PollSchedule.Turn;
import org.givre.app.Lines;
import org.givre.app.Threads;
import org.givre.kernel.Ticker;
import org.givre.probe.Channel;
import org.givre.probe.Device;
import org.givre.probe.DeviceId;
import org.givre.probe.DeviceProfile;
import org.givre.probe.Echo;
import org.givre.probe.Installation;
import org.givre.probe.Line;
import org.givre.probe.LineFormat;
import org.givre.probe.LineId;
import org.givre.probe.ProfileRef;
import org.givre.probe.ProfileState;
import org.givre.rehearsal.SimulatedSite;
import org.givre.serial.JSerialPorts;

/**
 * How near to the wire's own ceiling one line is polled, and how late a healthy device can be when
 * half of a line is dead.
 */
public final class PollBench implements Bench {

  private static final int EXCHANGES = 150;
  private static final int REGISTERS = 10;
  private static final double TURNAROUND_SECONDS = 0.015;
  private static final int DEVICES = 32;
  private static final Duration PERIOD = Duration.ofSeconds(10);
  private static final long SECOND = 1_000_000_000L;

  private final Ticker ticker;

  public PollBench(Ticker ticker) {
    this.ticker = ticker;
  }

  @Override
  public String name() {
    return "poll";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) throws IOException, NotMeasured {
    progress.accept("exchanges on a pseudo-terminal paced as 9600 8N1");
    return List.of(
        Figure.of(name(), "wire-ceiling-share", share(), "1"),
        Figure.of(name(), "dead-half-worst-delay", worstDelay(), "periods"));
  }

  /** Ceiling of the handbook §2.3: 1 / (8·c + turnaround + (5 + 2n)·c + 2·gap). */
  static double ceiling(LineFormat format, int registers, double turnaround) {
    double character = format.characterNanos() / 1e9;
    double gap = format.silenceNanos() / 1e9;
    return 1 / (8 * character + turnaround + (5 + 2 * registers) * character + 2 * gap);
  }

  private double share() throws IOException, NotMeasured {
    BlockingQueue<ExchangeResult> good = new ArrayBlockingQueue<>(4 * EXCHANGES);
    try (ScratchFolder folder = new ScratchFolder("poll");
        Threads threads = new Threads();
        SimulatedSite site = new SimulatedSite(folder.path().resolve("port"), 1, 1, ticker);
        Lines lines = new Lines(new JSerialPorts(), ticker, threads, into(good))) {
      threads.start("simulated-line", site);
      lines.follow(oneDevice(Path.of(site.port())));
      long first = next(good).monotonicNanos();
      long last = first;
      for (int i = 0; i < EXCHANGES; i++) {
        last = next(good).monotonicNanos();
      }
      double rate = EXCHANGES / ((last - first) / 1e9);
      return rate / ceiling(LineFormat.USUAL, REGISTERS, TURNAROUND_SECONDS);
    }
  }

  private static Consumer<Intake> into(BlockingQueue<ExchangeResult> good) {
    return intake -> {
      if (intake instanceof Intake.Exchanged exchanged && exchanged.result().isGood()) {
        good.offer(exchanged.result());
      }
    };
  }

  private static ExchangeResult next(BlockingQueue<ExchangeResult> good) throws NotMeasured {
    try {
      ExchangeResult result = good.poll(10, TimeUnit.SECONDS);
      if (result == null) {
        throw new NotMeasured("the simulated line gave nothing for ten seconds");
      }
      return result;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotMeasured("stopped");
    }
  }

  /** One device that is always due. */
  private static Installation oneDevice(Path port) {
    ProfileRef ref = new ProfileRef(SimulatedSite.PROFILE, 1);
    Line line =
        new Line(
            new LineId(UUID.randomUUID()), "bench", port.toString(), LineFormat.USUAL, Echo.NONE);
    Device device =
        new Device(
            new DeviceId(UUID.randomUUID()),
            line.id(),
            "bench",
            ref,
            1,
            Duration.ofMillis(1),
            Device.USUAL_TIMEOUT);
    DeviceProfile profile = DeviceProfile.shipped(ref).orElseThrow().in(ProfileState.VERIFIED);
    List<Channel> none = List.of();
    return new Installation(List.of(line), List.of(device), none, List.of(profile));
  }

  /**
   * Twenty minutes of a line of 32 devices, every other one dead, on a clock of its own: 60 ms a
   * good exchange, two time-outs a dead one.
   */
  static double worstDelay() {
    PollSchedule.Rhythm rhythm = new PollSchedule.Rhythm(PERIOD, Device.USUAL_TIMEOUT);
    PollSchedule schedule = new PollSchedule(Collections.nCopies(DEVICES, rhythm), 0);
    List<Long> last = new ArrayList<>(Collections.nCopies(DEVICES, -1L));
    long worst = 0;
    long now = 0;
    while (now < 1200 * SECOND) {
      Optional<Turn> turn = schedule.next(now);
      if (turn.isEmpty()) {
        now = Math.max(now + 1, schedule.nextAt(now));
      } else if (turn.get() instanceof Turn.Ask ask) {
        int device = ask.device();
        if (device % 2 == 0) {
          worst = Math.max(worst, late(last.get(device), now));
          last.set(device, now);
          now += 60_000_000L;
          schedule.answered(device, now);
        } else {
          now += 2 * SECOND;
          schedule.failed(device, now);
        }
      }
    }
    return (double) worst / PERIOD.toNanos();
  }

  private static long late(long last, long now) {
    return last < 0 ? 0 : now - last - PERIOD.toNanos();
  }
}
