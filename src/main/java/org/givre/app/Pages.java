package org.givre.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.givre.access.By;
import org.givre.app.today.Due;
import org.givre.app.today.TodayDesk;
import org.givre.app.today.TodayPage;
import org.givre.audit.TrailCheck;
import org.givre.fx.EmptyPage;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.settings.Settings;

/** Every page of the window, each built when it is first opened. */
final class Pages {

  private final Map<String, Supplier<Page>> makers = new HashMap<>();
  private final Map<String, Page> built = new HashMap<>();
  private final Screen screen;

  Pages(
      Site site,
      Screen screen,
      Supplier<By> by,
      Consumer<List<Due>> dues,
      Consumer<Settings> changed) {
    this.screen = screen;
    StockDues stock = new StockDues(site.stock());
    WatchDues watch =
        new WatchDues(() -> site.watching().watch().snapshot(), () -> site.stock().tanks().tanks());
    TodayDesk today = new TodayDesk(List.of(stock, watch), stock::expiring, site.ground().ticker());
    GroundPages ground =
        new GroundPages(
            site.ground(),
            screen,
            by,
            new TrailCheck(site.ground().works(), site.ground().trail(), site.ground().ticker()));
    makers.put("today", () -> new TodayPage(screen, today, dues));
    makers.put("journal", ground::journal);
    makers.put("settings", () -> ground.settings(List.of(), changed));
    makers.put("documents", () -> SheetPages.of(screen, site.sheets(), by).getFirst());
  }

  Page get(String key) {
    return built.computeIfAbsent(
        key, absent -> makers.getOrDefault(absent, () -> new Later(absent)).get());
  }

  /** The page if it was opened before; null otherwise. */
  Page built(String key) {
    return built.get(key);
  }

  /** A page that this version does not have yet: says so rather than being absent. */
  private final class Later implements Page {
    private final String key;
    private final Node view = new EmptyPage(screen.texts(), "fth-clock", "app.page.later");

    private Later(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public Node view() {
      return view;
    }
  }
}
