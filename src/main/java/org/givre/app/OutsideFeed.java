package org.givre.app;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.givre.fx.Tasks;
import org.givre.fx.Texts;
import org.givre.fx.UiFeed;
import org.givre.storage.Tank;
import org.givre.watch.WatchSnapshot;

/** Brings the watch's snapshots to the window, with the names of the tanks. */
final class OutsideFeed {

  private static final int NAMES_SECONDS = 20;

  private OutsideFeed() {}

  /**
   * @param show called on the window's thread, at most five times a second
   */
  static void into(
      Site site, Texts texts, Tasks tasks, BiConsumer<WindowBoard, WatchSnapshot> show) {
    AtomicReference<List<Tank>> tanks = new AtomicReference<>(List.of());
    UiFeed<WatchSnapshot> feed =
        new UiFeed<>(now -> show.accept(new WindowBoard(texts.now(), tanks.get()), now));
    Runnable names =
        Threads.seen(
            () -> {
              tanks.set(site.stock().tanks().tanks());
              feed.publish(site.watching().watch().snapshot());
            });
    site.threads()
        .tick()
        .scheduleAtFixedRate(
            () -> site.threads().work().execute(names), 0, NAMES_SECONDS, TimeUnit.SECONDS);
    site.watching().watch().listen(feed::publish);
    tasks.inWindow(
        () ->
            show.accept(
                new WindowBoard(texts.now(), tanks.get()), site.watching().watch().snapshot()));
  }
}
