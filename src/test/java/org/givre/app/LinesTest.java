package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.givre.acquisition.Intake;
import org.givre.kernel.SystemTicker;
import org.givre.kernel.Ticker;
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
import org.givre.serial.PortInfo;
import org.givre.serial.PortSettings;
import org.givre.serial.PortUnavailable;
import org.givre.serial.SerialLink;
import org.givre.serial.SerialPorts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of one process: followed, watched from outside, ended. */
class LinesTest {

  private static final ProfileRef PROFILE = new ProfileRef(SimulatedSite.PROFILE, 1);

  @TempDir Path folder;
  private final Ticker ticker = new SystemTicker();
  private final LinkedBlockingQueue<Intake> taken = new LinkedBlockingQueue<>();
  private final Threads threads = new Threads();
  private SimulatedSite site;
  private Lines lines;

  @AfterEach
  void end() {
    if (lines != null) {
      lines.close();
    }
    if (site != null) {
      site.close();
    }
    threads.close();
  }

  @Test
  void pollsWhatIsInstalledAndEndsWhatIsNot() throws Exception {
    site = new SimulatedSite(folder.resolve("port"), 2, 1, ticker);
    threads.start("simulated-line", site);
    lines = new Lines(new JSerialPorts(), ticker, threads, taken::add);
    Line line = line(site.port());
    lines.follow(installation(line, 1));
    next(this::isGood);
    assertThat(lines.health()).hasSize(1);
    lines.follow(installation(line, 1, 2));
    Intake.Exchanged second =
        (Intake.Exchanged)
            next(i -> isGood(i) && ((Intake.Exchanged) i).result().raw().startsWith("02"));
    assertThat(second.result().readings()).isEmpty();
    lines.follow(new Installation(List.of(line), List.of(), List.of(), List.of()));
    assertThat(lines.health()).isEmpty();
    new JSerialPorts().open(new PortSettings(site.port(), 9600, 8, 'N', 1)).close();
  }

  @Test
  void whatDidNotChangeIsNotDisturbed() throws Exception {
    site = new SimulatedSite(folder.resolve("port"), 1, 1, ticker);
    threads.start("simulated-line", site);
    AtomicInteger openings = new AtomicInteger();
    lines = new Lines(new Counting(new JSerialPorts(), openings), ticker, threads, taken::add);
    Installation same = installation(line(site.port()), 1);
    lines.follow(same);
    next(this::isGood);
    lines.follow(same);
    next(this::isGood);
    assertThat(openings).hasValue(1);
  }

  @Test
  void row22_aLineThatHangsIsReplacedAndTheOthersGoOn() throws Exception {
    site = new SimulatedSite(folder.resolve("port"), 1, 1, ticker);
    threads.start("simulated-line", site);
    CountDownLatch hung = new CountDownLatch(1);
    lines = new Lines(new HangsOnce(new JSerialPorts(), hung), ticker, threads, taken::add);
    lines.follow(installation(line(site.port()), 1));
    assertThat(hung.await(10, TimeUnit.SECONDS)).isTrue();
    Intake stuck = null;
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (stuck == null && System.nanoTime() < end) {
      lines.check();
      Intake one = taken.poll(100, TimeUnit.MILLISECONDS);
      stuck = one instanceof Intake.LineStuck ? one : null;
    }
    assertThat(stuck).isInstanceOf(Intake.LineStuck.class);
    next(this::isGood);
  }

  private boolean isGood(Intake intake) {
    return intake instanceof Intake.Exchanged exchanged && exchanged.result().isGood();
  }

  private Intake next(Predicate<Intake> wanted) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (System.nanoTime() < end) {
      Intake intake = taken.poll(100, TimeUnit.MILLISECONDS);
      if (intake != null && wanted.test(intake)) {
        return intake;
      }
    }
    throw new AssertionError("nothing such came in 20 s");
  }

  private static Line line(String path) {
    return new Line(new LineId(UUID.randomUUID()), "test", path, LineFormat.USUAL, Echo.NONE);
  }

  private static Installation installation(Line line, int... addresses) {
    List<Device> devices =
        java.util.Arrays.stream(addresses).mapToObj(address -> device(line, address)).toList();
    DeviceProfile profile = DeviceProfile.shipped(PROFILE).orElseThrow();
    return new Installation(
        List.of(line), devices, List.of(), List.of(profile.in(ProfileState.VERIFIED)));
  }

  private static Device device(Line line, int address) {
    return new Device(
        new DeviceId(new UUID(line.id().value().getMostSignificantBits(), address)),
        line.id(),
        "unit " + address,
        PROFILE,
        address,
        Duration.ofSeconds(1),
        Duration.ofMillis(500));
  }

  /** Counts openings. */
  private record Counting(SerialPorts ports, AtomicInteger openings) implements SerialPorts {
    @Override
    public SerialLink open(PortSettings settings) throws PortUnavailable {
      openings.incrementAndGet();
      return ports.open(settings);
    }

    @Override
    public List<PortInfo> list() {
      return ports.list();
    }
  }

  /** A driver whose first opening never returns, whatever interrupts it. */
  private static final class HangsOnce implements SerialPorts {
    private final SerialPorts ports;
    private final CountDownLatch hung;

    HangsOnce(SerialPorts ports, CountDownLatch hung) {
      this.ports = ports;
      this.hung = hung;
    }

    @Override
    public SerialLink open(PortSettings settings) throws PortUnavailable {
      if (hung.getCount() > 0) {
        hung.countDown();
        while (true) {
          LockSupport.parkNanos(this, Duration.ofSeconds(1).toNanos());
          Thread.interrupted();
        }
      }
      return ports.open(settings);
    }

    @Override
    public List<PortInfo> list() {
      return ports.list();
    }
  }
}
