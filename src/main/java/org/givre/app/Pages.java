package org.givre.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.givre.access.By;
import org.givre.app.settings.Section;
import org.givre.app.settings.TellingActs;
import org.givre.app.settings.TellingDesk;
import org.givre.app.settings.TellingSection;
import org.givre.app.today.Due;
import org.givre.app.today.TodayDesk;
import org.givre.app.today.TodayPage;
import org.givre.deviation.ui.DeviationDesk;
import org.givre.deviation.ui.DeviationsPage;
import org.givre.duty.ui.DutyDesk;
import org.givre.duty.ui.DutyPage;
import org.givre.fx.EmptyPage;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.probe.store.SqlProbeStore;
import org.givre.settings.Settings;
import org.givre.storage.Tank;
import org.givre.storage.ui.TanksSection;
import org.givre.telling.ui.DrillDesk;
import org.givre.telling.ui.DrillsPage;
import org.givre.thermal.LoggedReadings;
import org.givre.thermal.TankReadings;
import org.givre.watch.WatchSnapshot;
import org.givre.watch.ui.TankDesk;
import org.givre.watch.ui.ThresholdsPage;

/** Every page of the window, each built when it is first opened. */
final class Pages {

  private final Map<String, Supplier<Page>> makers = new HashMap<>();
  private final Map<String, Page> built = new HashMap<>();
  private final Screen screen;
  private final WatchPages watch;
  private final DeviationDesk deviations;

  /**
   * Whom the pages ask and tell.
   *
   * @param by who is here, at this instant
   * @param dues told what is due
   * @param changed told the settings in force from now on
   */
  record Told(Supplier<By> by, Consumer<List<Due>> dues, Consumer<Settings> changed) {}

  Pages(Site site, Screen screen, Told told) {
    this.screen = screen;
    Supplier<By> by = told.by();
    StockDues stock = new StockDues(site.stock());
    WatchDues levels = new WatchDues(() -> seen(site), () -> site.stock().tanks().tanks());
    TodayDesk today =
        new TodayDesk(
            List.of(
                stock,
                levels,
                new CalibrationDues(
                    () -> site.wire().probes().installation().channels(),
                    channel -> site.wire().probes().calibrations(channel.id()),
                    id -> site.stock().tanks().tank(id).map(Tank::name).orElse("")),
                new ReviewDues(
                    () -> site.stock().tanks().tanks(),
                    TankSheets.review(site),
                    site.telling().drills(),
                    site.ground().mark().madeAt()),
                new JournalReviewDue(
                    GroundPages.reviews(site.ground()), site.ground().mark().madeAt()),
                EvacuationPages.dues(site.ground(), site.stock()),
                BeforePages.dues(site.ground(), site.stock()),
                new DeviationDues(site.acts().deviations())),
            stock::expiring,
            new ListsOnPaper(site.ground(), screen, site.sheets(), by),
            site.ground().ticker());
    GroundPages ground = new GroundPages(site.ground(), screen, by, site.check());
    this.watch = watching(site, by);
    ActsPages acts =
        new ActsPages(site.ground(), screen, site.stock(), site.acts(), () -> by.get().session())
            .tracing(TraceParts.of(site).traceability()::ofUnit);
    makers.put("today", () -> new TodayPage(screen, today, told.dues()));
    makers.put("tanks", watch::tanks);
    makers.put("alarms", watch::alarms);
    makers.put(
        "reception", () -> ReceptionPages.of(screen, site.ground(), site.stock(), site.acts(), by));
    makers.put("dispensing", () -> treating(site, acts));
    this.deviations = DeviationPages.desk(site, () -> by.get().session());
    makers.put("deviations", () -> new DeviationsPage(screen, deviations));
    makers.put(
        "register", () -> acts.register(readings(site), ReceptionPages.files(site.ground())));
    makers.put("stock", () -> stockPages(site, by).stock(readings(site), () -> seen(site)));
    makers.put(
        "evacuation",
        () -> EvacuationPages.of(screen, site.ground(), site.stock(), site.sheets(), by));
    makers.put("before-givre", () -> BeforePages.of(screen, site.ground(), site.stock(), by));
    makers.put(
        "inventory",
        () ->
            InventoryPages.of(
                screen,
                site.ground(),
                site.stock(),
                site.sheets(),
                by,
                new AnnouncedLids(site.tending().openings())));
    makers.put("patients", () -> stockPages(site, by).patients());
    makers.put("take-over", () -> TakeOverPages.of(screen, site.ground(), site.stock(), by));
    makers.put("journal", ground::journal);
    makers.put("settings", () -> ground.settings(sections(acts, site, told), told.changed()));
    makers.put("probe", () -> new ProbePages(site, screen, by).probe());
    makers.put("probe-profile", () -> new ProbePages(site, screen, by).profiles());
    makers.put(
        "documents",
        () ->
            SheetPages.of(screen, site.sheets(), by, TraceParts.of(site))
                .getFirst()
                .offering(TankSheets.desk(site, by)));
  }

  private static Page treating(Site site, ActsPages acts) {
    return acts.treating(readings(site), ReceptionPages.files(site.ground()));
  }

  private static TankReadings readings(Site site) {
    return new LoggedReadings(new SqlProbeStore(), site.watching().log());
  }

  private static WatchSnapshot seen(Site site) {
    return site.watching().watch().snapshot();
  }

  private StockPages stockPages(Site site, Supplier<By> by) {
    return new StockPages(
        site.ground(), screen, site.stock(), site.acts(), site.sheets(), () -> by.get().session());
  }

  private List<Section> sections(ActsPages acts, Site site, Told told) {
    List<Section> all =
        new ArrayList<>(
            GuardPages.of(screen, site.ground(), site.backups(), told.by(), told.changed()));
    all.addAll(sections(acts, site, told.by()));
    return all;
  }

  private List<Section> sections(ActsPages acts, Site site, Supplier<By> by) {
    return List.of(
        new Section(
            "storage.tanks", "fth-grid", new TanksSection(screen, site.stock().tanks(), by)),
        new Section(
            "watch.thresholds.title",
            "fth-sliders",
            new ThresholdsPage(
                screen,
                site.tending().thresholds(),
                site.stock().tanks(),
                site.ground().signing(),
                by)),
        new Section("acquisition.lines", "fth-radio", new ProbePages(site, screen, by).lines()),
        new Section("app.settings.sheets", "fth-book-open", acts.productSheets()),
        new Section("app.settings.telling", "fth-send", telling(site, by)),
        new Section(
            "app.settings.duty",
            "fth-calendar",
            new DutyPage(screen, new DutyDesk(site.telling().duty(), by, site.ground().ticker()))),
        new Section(
            "app.settings.drills",
            "fth-check-square",
            new DrillsPage(
                screen,
                new DrillDesk(
                    site.telling().drills(),
                    site.telling().telling(),
                    site.ground().signing(),
                    by,
                    site.ground().ticker()))));
  }

  private Page telling(Site site, Supplier<By> by) {
    Ground ground = site.ground();
    return new TellingSection(
        screen,
        new TellingDesk(
            new TellingActs(ground.works(), ground.journal(), ground.settings()),
            ground.settings(),
            site.telling().secrets(),
            site.telling().ways(),
            site.telling().rules(),
            by));
  }

  private WatchPages watching(Site site, Supplier<By> by) {
    TankDesk desk =
        new TankDesk(
            () -> seen(site),
            site.stock().tanks(),
            site.watching().curves(),
            site.watching().alarms(),
            site.watching().hand(),
            site.limits(),
            site.stake(),
            by,
            line ->
                site.watching().watch().snapshot().lines().stream()
                    .filter(each -> each.line().equals(line))
                    .findFirst()
                    .map(each -> each.name())
                    .orElse(""),
            site.ground().ticker(),
            site.tending(),
            site.charts(),
            BackfillParts.of(site.ground(), site.watching(), ActsParts.products(site.ground()))
                .door(by));
    return new WatchPages(screen, desk, new SoundElsewhere());
  }

  /** For reporting a non-conformity over whatever page is in sight. */
  DeviationDesk deviations() {
    return deviations;
  }

  /** The latest of the watch, for the pages that live from it. */
  void show(WatchSnapshot snapshot) {
    watch.show(snapshot);
  }

  Page get(String key) {
    return built.computeIfAbsent(
        key, absent -> makers.getOrDefault(absent, () -> new Later(absent)).get());
  }

  /** What is due, counted again after an act. */
  void recount() {
    if (built("today") instanceof TodayPage today) {
      today.recount();
    }
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
