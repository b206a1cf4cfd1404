package org.givre.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.givre.access.ui.KnownAccount;
import org.givre.alarm.AlarmRules;
import org.givre.app.DemoAccount;
import org.givre.app.DemoSite;
import org.givre.app.Desktop;
import org.givre.app.DesktopPlan;
import org.givre.app.MainWindow;
import org.givre.app.OpenFolder;
import org.givre.app.Site;
import org.givre.app.StockParts;
import org.givre.app.Threads;
import org.givre.kernel.Ticker;
import org.givre.rehearsal.SimulatedSite;
import org.givre.settings.DataFolder;
import org.givre.settings.SettingsFile;
import org.givre.settings.SiteSettings;

/**
 * The desktop on a demonstration folder: a fictitious site whose tanks are simulated on a real
 * serial path, accounts shown on the sign-in page, and a strip that leads through the main job.
 */
public final class Demo {

  private static final int TANKS = 4;
  private static final long SEED = 7;

  /** So that a newcomer does not wait five minutes for an alarm. */
  private static final int DELAYS = 20;

  private final Path root;
  private final Ticker ticker;
  private Optional<Visit> visit = Optional.empty();

  private Demo(Path root, Ticker ticker) {
    this.root = root;
    this.ticker = ticker;
  }

  /**
   * Runs until the window is closed.
   *
   * @param kept a folder to use and to keep; otherwise a fresh one that is deleted at the end
   */
  public static void run(Optional<Path> kept, Ticker ticker, Runnable firstFrame)
      throws IOException {
    Path root = kept.isPresent() ? kept.get() : Files.createTempDirectory("givre-demo");
    Path link = Files.createTempDirectory("givre-line");
    try {
      new Demo(root, ticker).run(link.resolve("ligne1"), firstFrame);
    } finally {
      delete(link);
      if (kept.isEmpty()) {
        delete(root);
      }
    }
  }

  private void run(Path link, Runnable firstFrame) throws IOException {
    DataFolder folder = new DataFolder(root);
    nameSite(folder);
    try (Threads threads = new Threads();
        SimulatedSite tanks = new SimulatedSite(link, TANKS, SEED, ticker)) {
      threads.start("simulated-tanks", tanks);
      DesktopPlan plan =
          new DesktopPlan(
              folder,
              OpenFolder.Use.TRAINING,
              AlarmRules.shortened(DELAYS),
              DemoAccount.ALL.stream()
                  .map(one -> new KnownAccount(one.login(), one.password(), one.roles()))
                  .toList(),
              site -> prepare(site, tanks),
              window -> guide(window, tanks),
              firstFrame);
      Desktop.run(plan, ticker);
    }
  }

  /** The site's name stands on the first frame already. */
  private static void nameSite(DataFolder folder) throws IOException {
    Files.createDirectories(folder.root());
    SettingsFile file = new SettingsFile(folder, "PUI-01");
    if (file.read().site().hospital().isEmpty()) {
      file.write(
          file.read()
              .with(new SiteSettings("CHU de démonstration", "PUI · Unité MTI", "", "PUI-01")));
    }
  }

  private void prepare(Site site, SimulatedSite tanks) {
    boolean fresh = site.stock().tanks().tanks().isEmpty();
    DemoSite.fill(
        site.ground(),
        site.stock(),
        (joined, by) ->
            DemoLine.install(
                joined,
                by,
                StockParts.of(joined, site.stock().products()).tanks().tanks(),
                tanks.port()));
    if (fresh) {
      site.threads()
          .start(
              "demo-past",
              () -> {
                new DemoPast(site).write(ticker.now());
                DemoSheets.sign(site, ticker.now());
              });
    }
  }

  private void guide(MainWindow window, SimulatedSite tanks) {
    Visit now = visit.orElseGet(() -> new Visit(window.site(), tanks));
    visit = Optional.of(now);
    window.frame().guide(Optional.of(new GuideStrip(window, now)));
  }

  private static void delete(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(each);
      }
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
