package org.givre.cli;

import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.givre.app.OpenFolder;
import org.givre.app.Site;
import org.givre.kernel.SystemTicker;
import org.givre.kernel.Ticker;
import org.givre.serial.JSerialPorts;
import org.givre.settings.DataFolder;
import org.givre.sound.JavaSound;
import org.givre.storage.TankId;
import org.givre.watch.WatchSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Polls, judges and keeps without a window until stopped; a line an event on standard output.
 * SIGTERM ends it cleanly: lines first, then what they handed over, the database last.
 */
@Command(
    name = "station",
    description = "Interroge les sondes, juge et conserve, sans fenêtre, jusqu’à l’arrêt.",
    mixinStandardHelpOptions = true)
final class Station implements Callable<Integer> {

  private static final long PATIENCE_SECONDS = 20;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  private final Ticker ticker = new SystemTicker();
  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final BlockingQueue<WatchSnapshot> snapshots = new LinkedBlockingQueue<>();

  @Override
  public Integer call() throws InterruptedException {
    DataFolder folder = new DataFolder(data.folder());
    try (Site site = Site.open(folder, OpenFolder.Use.ENCRYPTED, spec.name(), ticker)) {
      new JSerialPorts().beforeExit(this::stopAndWait);
      watch(site);
      say(site.ground().words().of("cli.station.ended"));
      return Givre.DONE;
    } finally {
      ended.countDown();
    }
  }

  private void watch(Site site) throws InterruptedException {
    Map<TankId, String> names = new HashMap<>();
    site.stock().tanks().tanks().forEach(tank -> names.put(tank.id(), tank.name()));
    StationNews news =
        new StationNews(site.ground().words(), tank -> names.getOrDefault(tank, tank.toString()));
    say(
        site.ground()
            .words()
            .of("cli.station.watching", names.size(), site.ground().folder().root().toString()));
    site.watching().watch().listen(snapshots::add);
    site.telling().sound(new JavaSound());
    site.watch();
    site.serve(call -> Givre.answer(site.folder().shared(), call));
    while (stop.getCount() > 0) {
      WatchSnapshot next = snapshots.poll(1, TimeUnit.SECONDS);
      if (next != null) {
        news.of(next).forEach(this::say);
      }
    }
  }

  /** The virtual machine ends when its hooks have: the folder must be closed by then. */
  private void stopAndWait() {
    stop.countDown();
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
    }
  }

  private void say(String sentence) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(ticker.now().truncatedTo(ChronoUnit.SECONDS) + " " + sentence);
    out.flush();
  }
}
