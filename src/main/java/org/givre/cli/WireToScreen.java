package org.givre.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.givre.access.By;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.app.MeasuredWindow;
import org.givre.app.OpenFolder;
import org.givre.app.Site;
import org.givre.bench.LatencyBench;
import org.givre.bench.Sample;
import org.givre.kernel.Reason;
import org.givre.kernel.SystemTicker;
import org.givre.measure.Celsius;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.probe.ChannelKind;
import org.givre.probe.ChannelPlan;
import org.givre.probe.Device;
import org.givre.probe.DevicePlan;
import org.givre.probe.LineId;
import org.givre.probe.LinePlan;
import org.givre.probe.ProfileRef;
import org.givre.rehearsal.SimulatedSite;
import org.givre.settings.DataFolder;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.Tank;
import org.givre.storage.TankPlan;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;
import org.givre.watch.WatchSnapshot;

/**
 * The program with thirty tanks on three simulated lines, seven channels each, read once a second,
 * in its real window; for {@link LatencyBench}, which starts it in a process of its own.
 */
public final class WireToScreen {

  /** What the toolkit, which makes its own object, is to do. */
  private static final CompletableFuture<Runnable> OPENING = new CompletableFuture<>();

  private static final int LINES = 3;
  private static final int DEVICES = 10;
  private static final java.time.Duration PERIOD = java.time.Duration.ofSeconds(1);
  private static final long WARM_SECONDS = 25;
  private static final long MEASURED_SECONDS = 40;
  private static final int MOST = 200_000;

  /** The points of the simulated controllers and what each tells. */
  private static final Map<String, ChannelKind> POINTS =
      Map.of(
          "top", ChannelKind.TEMP_TOP,
          "bottom", ChannelKind.TEMP_BOTTOM,
          "level", ChannelKind.LEVEL_MM,
          "usage", ChannelKind.USAGE,
          "filling", ChannelKind.FILL,
          "lid", ChannelKind.LID,
          "mains", ChannelKind.POWER);

  private final SystemTicker ticker = new SystemTicker();
  private final Map<ChannelId, Long> seen = new HashMap<>();
  private final List<Long> fresh = new ArrayList<>();
  private final Sample latency = new Sample(MOST);
  private final Sample frames = new Sample(MOST);
  private boolean measuring;
  private long began;

  private WireToScreen() {}

  /**
   * @param arguments a folder of its own
   */
  public static void main(String[] arguments) throws IOException {
    new WireToScreen().run(Path.of(arguments[0]));
  }

  private void run(Path root) throws IOException {
    PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    Site site =
        Site.open(new DataFolder(root.resolve("data")), OpenFolder.Use.TRAINING, "bench", ticker);
    Session session = somebody(site);
    for (int line = 1; line <= LINES; line++) {
      install(site, session, root.resolve("line" + line), line);
    }
    site.watch();
    OPENING.complete(() -> open(site, session, answers));
    Application.launch(Program.class);
  }

  /** What the toolkit starts; it makes the object itself. */
  public static final class Program extends Application {
    @Override
    public void start(Stage unused) {
      OPENING.join().run();
    }
  }

  private void open(Site site, Session session, PrintStream answers) {
    Stage stage = MeasuredWindow.open(site, session, this::shown);
    stage.getScene().addPreLayoutPulseListener(this::frameBegins);
    stage.getScene().addPostLayoutPulseListener(this::laidOut);
    PauseTransition measured = new PauseTransition(Duration.seconds(MEASURED_SECONDS));
    measured.setOnFinished(over -> say(answers));
    PauseTransition warm = new PauseTransition(Duration.seconds(WARM_SECONDS));
    warm.setOnFinished(
        over -> {
          measuring = true;
          measured.play();
        });
    warm.play();
  }

  /** On the window's thread: what this snapshot has that none before had. */
  private void shown(WatchSnapshot snapshot) {
    snapshot.tanks().stream()
        .flatMap(tank -> tank.channels().stream())
        .flatMap(channel -> channel.last().stream())
        .forEach(this::note);
  }

  private void note(Reading reading) {
    Long before = seen.put(reading.channel(), reading.monotonicNanos());
    if (before != null && before != reading.monotonicNanos()) {
      fresh.add(reading.monotonicNanos());
    }
  }

  private void frameBegins() {
    began = ticker.monotonicNanos();
  }

  private void laidOut() {
    long now = ticker.monotonicNanos();
    if (measuring) {
      frames.add((now - began) / 1e6);
      fresh.forEach(read -> latency.add((now - read) / 1e6));
    }
    fresh.clear();
  }

  private void say(PrintStream answers) {
    say(answers, "channels", seen.size(), "");
    say(answers, "wire-to-screen-p50", latency.percentile(50), "ms");
    say(answers, "wire-to-screen-p99", latency.percentile(99), "ms");
    say(answers, "layout-p50", frames.percentile(50), "ms");
    say(answers, "layout-p99", frames.percentile(99), "ms");
    say(answers, "layout-worst", frames.percentile(100), "ms");
    Runtime.getRuntime().halt(0);
  }

  private static void say(PrintStream answers, String name, double value, String unit) {
    String shown = unit.isEmpty() ? "1" : unit;
    answers.println(
        LatencyBench.ANSWER + name + " " + String.format(Locale.ROOT, "%.3f", value) + " " + shown);
  }

  private Session somebody(Site site) {
    NewAccount account =
        new NewAccount(
            "c.demo",
            "exercice-2026".toCharArray(),
            EnumSet.of(Role.ADMINISTRATOR, Role.PHARMACIST));
    return site.ground().firstRun().create("Camille", "DÉMO", account, ticker.now()).orThrow();
  }

  private void install(Site site, Session session, Path link, int number) throws IOException {
    SimulatedSite tanks = new SimulatedSite(link, DEVICES, number, ticker);
    site.threads().start("simulated-line", tanks);
    By by = new By(session, ticker.now(), new Reason("banc de mesure"));
    ProfileRef profile = new ProfileRef(SimulatedSite.PROFILE, 1);
    LineId line =
        site.wire()
            .probes()
            .addLine(by, LinePlan.usual("Ligne " + number, tanks.port()))
            .orThrow()
            .id();
    for (int address = 1; address <= DEVICES; address++) {
      Tank tank = tank(site, by, "Cuve " + number + "-" + address);
      DevicePlan plan =
          new DevicePlan(
              line,
              "Automate " + number + "-" + address,
              profile,
              address,
              PERIOD,
              Device.USUAL_TIMEOUT);
      Device device = site.wire().probes().addDevice(by, plan).orThrow();
      POINTS.forEach(
          (point, kind) ->
              site.wire()
                  .probes()
                  .addChannel(by, new ChannelPlan(device.id(), point, kind, tank.id()))
                  .orThrow());
    }
    if (number == 1) {
      site.wire().probes().verify(by, profile).orThrow();
    }
  }

  private static Tank tank(Site site, By by, String name) {
    Layout layout = new Layout(TankShape.ROUND, 2, 2, 2, Numbering.LETTERS_FROM_TOP, "");
    return site.stock()
        .tanks()
        .create(by, new TankPlan(name, "", TankPurpose.STOCK, new Celsius(-160), layout))
        .orThrow();
  }
}
