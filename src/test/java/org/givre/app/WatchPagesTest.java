package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.givre.access.By;
import org.givre.access.Session;
import org.givre.access.store.Argon2Passwords;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.Intake;
import org.givre.app.window.FrameState;
import org.givre.custody.store.SqlCustody;
import org.givre.fx.CurveCanvas;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.SidePanels;
import org.givre.fx.Target;
import org.givre.fx.Theme;
import org.givre.kernel.HandTicker;
import org.givre.measure.CurvePlan;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.probe.Device;
import org.givre.probe.Installation;
import org.givre.settings.DataFolder;
import org.givre.storage.Tank;
import org.givre.storage.store.SqlStorage;
import org.givre.thermal.LimitsOverTime;
import org.givre.thermal.StoredLimits;
import org.givre.thermal.StoredStake;
import org.givre.thermal.ThermalHistory;
import org.givre.watch.HandReadings;
import org.givre.watch.Watch;
import org.givre.watch.WatchPlan;
import org.givre.watch.ui.AlarmsPage;
import org.givre.watch.ui.TankDesk;
import org.givre.watch.ui.TankWords;
import org.givre.watch.ui.TanksPage;
import org.givre.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of tanks and alarms on a real folder with a day of readings; their pictures. */
class WatchPagesTest {

  private final HandTicker clock = HandTicker.at("2026-11-24T09:42:08Z");
  @TempDir private Path folder;
  private OpenFolder open;
  private StockParts stock;
  private WatchParts parts;
  private Session session;
  private Map<String, Double> tops = new java.util.HashMap<>();

  @BeforeEach
  void openADemonstrationWithADayOfReadings() {
    open =
        OpenFolder.open(
            new DataFolder(folder),
            OpenFolder.Use.TRAINING,
            "desktop",
            clock,
            new Argon2Passwords(64, 1, 1));
    Ground ground = open.ground();
    stock = StockParts.of(ground, ActsParts.products(ground));
    DemoSite.fill(ground, stock);
    WireParts wire = WireParts.of(ground);
    parts = WatchParts.of(ground, wire);
    DayOfReadings.fill(
        ground,
        wire.probes(),
        parts.log(),
        stock.tanks().tanks(),
        new DayOfReadings.Past("COM3", Duration.ofHours(25)));
    watch().replan(WatchPlan.of(wire.probes().installation()));
    watch().drain();
    session = ground.signIn().open(DemoAccount.ALL.getFirst().credentials(), clock.now()).orThrow();
    limits();
    installation = wire.probes().installation();
    reads(Duration.ofMinutes(1));
  }

  private Installation installation;

  @AfterEach
  void close() {
    open.close();
  }

  private Watch watch() {
    return parts.watch();
  }

  private StoredLimits stored() {
    return new StoredLimits(open.ground().works(), new SqlCustody(), stock.products(), clock);
  }

  private void limits() {
    Map<org.givre.storage.TankId, List<org.givre.alarm.TankLimits.ProductLimit>> all =
        new java.util.HashMap<>();
    stock.tanks().tanks().forEach(tank -> all.put(tank.id(), stored().limits(tank.id())));
    watch().limits(all);
  }

  private TankDesk desk() {
    Ground ground = open.ground();
    return new TankDesk(
        watch()::snapshot,
        stock.tanks(),
        parts.curves(),
        parts.alarms(),
        parts.hand(),
        stored(),
        new StoredStake(
            ground.works(),
            new ThermalHistory.Stays(new SqlCustody(), new SqlStorage()),
            stock.tanks(),
            new StoredStake.Owners(stock.patients(), stock.products()),
            clock),
        () -> new By(session, clock.now()),
        line -> "COM3",
        clock,
        parts.tending(
            ground,
            new org.givre.thermal.UnitsOfTank(
                ground.works(),
                new ThermalHistory.Stays(new SqlCustody(), new SqlStorage()),
                new StoredStake.Owners(stock.patients(), stock.products()),
                clock)),
        new ChartsOnFiles(
            ground, parts, new LimitsOverTime(ground.works(), new SqlCustody(), stock.products())),
        imports());
  }

  /** Every tank answers, every ten seconds, except those that are silent. */
  private void reads(Duration length, String... silent) {
    for (long turn = 0; turn < length.toSeconds() / 10; turn++) {
      clock.forward(Duration.ofSeconds(10));
      for (Device device : installation.devices()) {
        Tank tank = tankOf(device);
        boolean lost = List.of(silent).contains(tank.name());
        watch().take(new Intake.Exchanged(exchange(device, tank, lost)));
      }
      watch().tick();
      watch().drain();
    }
  }

  private Tank tankOf(Device device) {
    return stock.tanks().tank(installation.of(device.id()).getFirst().tank()).orElseThrow();
  }

  private ExchangeResult exchange(Device device, Tank tank, boolean lost) {
    List<Reading> readings =
        installation.of(device.id()).stream()
            .map(
                channel ->
                    new Reading(
                        channel.id(),
                        clock.now(),
                        clock.monotonicNanos(),
                        lost ? new Value.Missing("TIMEOUT") : value(channel.kind(), tank),
                        "01030A",
                        "tank-block-10@1",
                        Source.LIVE))
            .toList();
    return new ExchangeResult(
        device.line(),
        device.id(),
        clock.now(),
        clock.monotonicNanos(),
        Duration.ofMillis(60),
        "0103",
        "01030A",
        lost ? "TIMEOUT" : "",
        "",
        readings);
  }

  private Value value(ChannelKind kind, Tank tank) {
    double top =
        switch (tank.name()) {
          case "Cuve 1" -> -178.4;
          case "Cuve 2" -> -171.2;
          case "Quarantaine" -> -181.2;
          default -> -188.3;
        };
    return new Value.Good(
        switch (kind) {
          case TEMP_TOP -> tops.getOrDefault(tank.name(), top);
          case TEMP_BOTTOM -> -194.6;
          default -> tank.name().equals("Cuve 2") ? 178 : 231;
        });
  }

  private FrameState framed(Words words) {
    FrameState quiet = ScreenPictures.quiet(words);
    var board = new WindowBoard(words, stock.tanks().tanks());
    var now = watch().snapshot();
    return new FrameState(
        quiet.site(), quiet.person(), board.alarms(now), quiet.counts(), board.status(now));
  }

  private void picture(String name, Function<Screen, Page> page) {
    ScreenPictures.page(name, this::framed, page, shown -> {});
  }

  @Test
  void picturesOfTheTanks() {
    reads(Duration.ofMinutes(16));
    acknowledgeAll();
    reads(Duration.ofMinutes(26), "Quarantaine");
    moment();
    picture("cuves", screen -> new TanksPage(screen, desk()));
    assertThat(Path.of("docs", "screens", "cuves.png")).exists();
  }

  /** The last readings are eight seconds old. */
  private void moment() {
    clock.forward(Duration.ofSeconds(8));
    watch().tick();
    watch().drain();
  }

  private void consign(Tank tank) {
    By by = new By(session, clock.now());
    parts
        .hand()
        .fill(
            by,
            tank,
            new HandReadings.Filled(
                clock.now().minus(Duration.ofMinutes(192)),
                Duration.ofMinutes(22),
                OptionalDouble.of(65),
                OptionalDouble.of(71)))
        .orThrow();
    parts
        .hand()
        .type(
            by,
            tank,
            new HandReadings.Seen(
                ChannelKind.TEMP_TOP, -178.2, clock.now().minus(Duration.ofMinutes(47))))
        .orThrow();
  }

  private void acknowledgeAll() {
    By by = new By(session, clock.now(), new org.givre.kernel.Reason("Remplissage demandé"));
    watch().snapshot().alarms().stream()
        .filter(alarm -> alarm.state().isUnanswered())
        .forEach(alarm -> parts.alarms().acknowledge(by, alarm.id()).orThrow());
    watch().drain();
  }

  @Test
  void picturesOfOneTank() {
    Tank first = stock.tanks().tanks().getFirst();
    consign(first);
    moment();
    ScreenPictures.page(
        "cuve-detail",
        this::framed,
        screen -> new TanksPage(screen, desk()),
        page -> {
          page.open(Target.of("tanks", "tank", first.id().toString()));
          chart(page).point(Optional.of(clock.now().minus(Duration.ofMinutes(1117))));
        });
    assertThat(Path.of("docs", "screens", "cuve-detail.png")).exists();
  }

  /** The panel with the sample log as the chosen file. */
  private org.givre.watch.ui.TankImports imports() {
    var backfill = BackfillParts.of(open.ground(), parts, stock.products()).backfill();
    var sheet =
        new org.givre.backfill.ui.BackfillDesk(
            backfill, () -> new By(session, clock.now()), () -> Optional.of(sample()));
    return (screen, tank, done) -> {
      imported = new org.givre.backfill.ui.BackfillPanel(screen, sheet, tank, done).panel();
      screen.panels().show(imported);
    };
  }

  private Region imported;

  private static List<String> said(Region panel) {
    return all(panel).stream()
        .filter(node -> node instanceof Label)
        .map(node -> ((Label) node).getText().replace('\u202f', ' ').replace('\u00a0', ' '))
        .toList();
  }

  private Button button(String text) {
    return buttons(imported).stream()
        .filter(button -> button.getText() != null && button.getText().contains(text))
        .findFirst()
        .orElseThrow();
  }

  private static org.givre.backfill.Backfill.LogFile sample() {
    try (var file =
        WatchPagesTest.class.getResourceAsStream("/org/givre/backfill/controller-log.csv")) {
      return new org.givre.backfill.Backfill.LogFile("journal-cuve-1.csv", file.readAllBytes());
    } catch (java.io.IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Test
  void aControllersLogIsTriedAndTakenFromTheChart() {
    Tank first = stock.tanks().tanks().getFirst();
    ScreenPictures.page(
        "cuve-historique",
        this::framed,
        screen -> new TanksPage(screen, desk()),
        page -> {
          page.open(Target.of("tanks", "tank", first.id().toString()));
          icon(page.view(), "fth-upload").fire();
          buttons(imported).getFirst().fire();
        });
    assertThat(said(imported)).contains("126", "372", "02/11/2026 08:00 → 20/11/2026 07:40");
    assertThat(said(imported)).anyMatch(text -> text.startsWith("Ligne 40"));
    Instant lid = Instant.parse("2026-11-09T08:33:00Z");
    ScreenPictures.onWindow(
        () -> {
          TextField minutes =
              all(imported).stream()
                  .filter(node -> node instanceof TextField && !inside(node, "combo-box-base"))
                  .map(TextField.class::cast)
                  .findFirst()
                  .orElseThrow();
          minutes.setText("0");
          button("Importer").fire();
          return null;
        });
    assertThat(said(imported)).noneMatch(text -> text.contains("n’apporte aucun"));
    var backfill = BackfillParts.of(open.ground(), parts, stock.products()).backfill();
    var kept = backfill.imports(first).getFirst();
    assertThat(kept.counts().readings()).isEqualTo(372);
    assertThat(kept.counts().alarms()).isPositive();
    assertThat(new org.givre.vault.Vault(open.ground().folder().vault()).get(kept.sha256()))
        .isPresent();
    var top =
        installation.channels().stream()
            .filter(channel -> channel.tank().equals(first.id()))
            .filter(channel -> channel.kind() == ChannelKind.TEMP_TOP)
            .findFirst()
            .orElseThrow();
    List<Reading> there = new java.util.ArrayList<>();
    open.ground()
        .works()
        .read(
            work -> {
              parts.log().each(work, top.id(), lid, lid.plusSeconds(1), there::add);
              return null;
            });
    assertThat(there)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.value()).isEqualTo(new Value.Good(-147.6));
              assertThat(one.source()).isEqualTo(Source.BACK_FILLED);
              assertThat(one.raw()).contains("-147.6°C");
            });
    assertThat(backfill.unanswered(kept)).isEqualTo(kept.counts().alarms());
    assertThat(watch().snapshot().sounds()).isFalse();
    By by = new By(session, clock.now());
    assertThat(backfill.answer(by, first, kept).isDone()).isFalse();
    By saying = new By(session, clock.now(), new org.givre.kernel.Reason("couvercle, vu"));
    backfill.answer(saying, first, kept).orThrow();
    assertThat(backfill.unanswered(kept)).isZero();
    var again =
        backfill.dryRun(
            first,
            sample(),
            new org.givre.backfill.Backfill.HowRead(kept.mapping(), Optional.of(Duration.ZERO)));
    assertThat(again.readings()).isEmpty();
    assertThat(again.counts().known()).isEqualTo(372);
  }

  private static Button icon(javafx.scene.Node view, String icon) {
    return buttons(view).stream()
        .filter(
            button ->
                button.getGraphic() instanceof org.kordamp.ikonli.javafx.FontIcon found
                    && found.getIconLiteral().equals(icon))
        .findFirst()
        .orElseThrow();
  }

  private static CurveCanvas chart(Page page) {
    return all((Parent) page.view()).stream()
        .filter(node -> node instanceof CurveCanvas && node.isFocusTraversable())
        .map(CurveCanvas.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** A page of the first tank in a window of its own, its panel held. */
  private <T> T onChart(java.util.function.BiFunction<CurveCanvas, Held, T> then) {
    Tank first = stock.tanks().tanks().getFirst();
    return ScreenPictures.onWindow(
        () -> {
          Screen plain = ScreenPictures.screen(Words.french(), Theme.LIGHT);
          Held held = new Held();
          Screen screen =
              new Screen(
                  plain.texts(), plain.look(), plain.tasks(), plain.nav(), held, plain.notices());
          TanksPage page = new TanksPage(screen, desk());
          var scene = new javafx.scene.Scene((Parent) page.view(), 1366, 768);
          plain.look().dress(scene);
          page.shown();
          page.open(Target.of("tanks", "tank", first.id().toString()));
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return then.apply(chart(page), held);
        });
  }

  private static Duration shown(CurveCanvas curve) {
    CurvePlan plan = curve.plan().orElseThrow();
    return Duration.between(plan.from(), plan.to());
  }

  private static void mouse(
      CurveCanvas curve, javafx.event.EventType<MouseEvent> type, double at, int clicks) {
    double x = curve.localToScene(at, 60).getX();
    Event.fireEvent(
        curve,
        new MouseEvent(
            type,
            x,
            60,
            x,
            60,
            MouseButton.PRIMARY,
            clicks,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private static void wheel(CurveCanvas curve, double x, double up) {
    double scene = curve.localToScene(x, 60).getX();
    Event.fireEvent(
        curve,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            scene,
            60,
            scene,
            60,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            up,
            0,
            up,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  private static void press(CurveCanvas curve, KeyCode key) {
    Event.fireEvent(
        curve, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  @Test
  void theChartZoomsByWheelDragAndKeys() {
    onChart(
        (curve, held) -> {
          assertThat(shown(curve)).isEqualTo(Duration.ofHours(24));
          wheel(curve, 300, 40);
          assertThat(shown(curve)).isEqualTo(Duration.ofHours(24).multipliedBy(4).dividedBy(5));
          var from = curve.plan().orElseThrow();
          double third = curve.x(from.at(200));
          mouse(curve, MouseEvent.MOUSE_PRESSED, third, 1);
          mouse(curve, MouseEvent.MOUSE_DRAGGED, third + 50, 1);
          mouse(curve, MouseEvent.MOUSE_DRAGGED, third + 100, 1);
          mouse(curve, MouseEvent.MOUSE_RELEASED, third + 100, 1);
          assertThat(curve.plan().orElseThrow().from())
              .isCloseTo(
                  from.at(200),
                  new org.assertj.core.data.TemporalUnitWithinOffset(
                      90, java.time.temporal.ChronoUnit.SECONDS));
          Duration drawn = shown(curve);
          assertThat(drawn).isLessThan(Duration.ofHours(4));
          press(curve, KeyCode.SUBTRACT);
          assertThat(shown(curve)).isCloseTo(drawn.multipliedBy(2), Duration.ofMillis(5));
          press(curve, KeyCode.PAGE_UP);
          Instant earlier = curve.plan().orElseThrow().to();
          press(curve, KeyCode.END);
          assertThat(curve.plan().orElseThrow().to()).isAfter(earlier).isEqualTo(clock.now());
          return null;
        });
  }

  @Test
  void aClickShowsTheReadingAsItCameWithItsBytes() {
    List<String> texts =
        onChart(
            (curve, held) -> {
              for (int closer = 0; closer < 30; closer++) {
                wheel(curve, curve.x(clock.now()), 40);
              }
              assertThat(shown(curve)).isEqualTo(Duration.ofMinutes(5));
              press(curve, KeyCode.LEFT);
              press(curve, KeyCode.ENTER);
              return all(held.panel).stream()
                  .filter(node -> node instanceof Label)
                  .map(node -> ((Label) node).getText())
                  .toList();
            });
    assertThat(texts).contains("tank-block-10@1", "relevé en direct");
    assertThat(texts).contains("01 03 0A");
  }

  @Test
  void theChartLeavesItsPictureAndItsReadings() throws Exception {
    onChart(
        (curve, held) -> {
          icon(curve.getScene().getRoot(), "fth-image").fire();
          icon(curve.getScene().getRoot(), "fth-download").fire();
          return null;
        });
    List<Path> kept;
    try (var files = java.nio.file.Files.list(open.ground().folder().exports())) {
      kept = files.sorted().toList();
    }
    assertThat(kept).hasSize(2);
    List<String> lines = java.nio.file.Files.readAllLines(kept.getFirst());
    assertThat(lines.getFirst()).isEqualTo("channel,instant,quality,number,unit,why,source");
    assertThat(lines).anyMatch(line -> line.contains(",missing,,Cel,PORT_LOST,live"));
    assertThat(lines).hasSizeGreaterThan(8_000);
    var picture = javax.imageio.ImageIO.read(kept.getLast().toFile());
    assertThat(picture.getWidth()).isGreaterThan(600);
  }

  @Test
  void picturesOfAnAlarmAndOfTheWall() {
    warm();
    moment();
    ScreenPictures.page(
        "alarme",
        this::framed,
        screen -> new AlarmsPage(screen, desk()),
        page -> page.open(Target.page("alarms")));
    ScreenPictures.bare(
        "cuves-mur",
        screen -> {
          TanksPage page = new TanksPage(screen, desk());
          page.shown();
          page.fullScreen();
          return (Region) page.view();
        });
    assertThat(Path.of("docs", "screens", "alarme.png")).exists();
  }

  /** Cuve 1 warms by half a degree a minute until twelve minutes after the alarm. */
  private void warm() {
    double top = -178.4;
    while (top < -143) {
      top += 0.7;
      tops.put("Cuve 1", Math.round(top * 10) / 10.0);
      reads(Duration.ofMinutes(1));
    }
  }

  @Test
  void anAlarmIsAnsweredOnItsPageWithACommentOnly() {
    warm();
    ScreenPictures.onWindow(
        () -> {
          Screen screen = ScreenPictures.screen(Words.french(), Theme.LIGHT);
          AlarmsPage page = new AlarmsPage(screen, desk());
          page.shown();
          page.open(Target.page("alarms"));
          Button act = (Button) find(page.view(), "acknowledge");
          TextArea comment = (TextArea) find(page.view(), "alarm-comment");
          act.fire();
          watch().drain();
          assertThat(watch().snapshot().alarms().getFirst().state().isUnanswered()).isTrue();

          comment.setText("Couvercle fermé, remplissage lancé");
          act.fire();
          watch().drain();
          return null;
        });
    assertThat(watch().snapshot().alarms())
        .extracting(alarm -> alarm.state().code())
        .as("the one on the page, no other")
        .containsOnlyOnce("active-acknowledged");
  }

  @Test
  void picturesOfWhatHoldsAlarmsBack() {
    warm();
    Tank first = tankNamed("Cuve 1");
    Tank second = tankNamed("Cuve 2");
    By by = new By(session, clock.now(), new org.givre.kernel.Reason("Remplissage en cours"));
    var tending = desk().tending();
    watch().snapshot().alarms().stream()
        .filter(alarm -> alarm.point().tank().equals(Optional.of(second.id())))
        .findFirst()
        .ifPresent(
            alarm -> tending.silencing().shelve(by, alarm.id(), Duration.ofHours(2)).orThrow());
    tending
        .care()
        .maintain(
            new By(session, clock.now(), new org.givre.kernel.Reason("Entretien annuel")),
            tankNamed("Quarantaine"),
            new org.givre.care.TankCare.Worker(
                "Fabricant", "01 00 00 00 00", clock.now().plus(Duration.ofHours(4))))
        .orThrow();
    watch().drain();
    reads(Duration.ofMinutes(1));
    moment();
    ScreenPictures.page(
        "alarmes-mis-de-cote",
        this::framed,
        screen -> new AlarmsPage(screen, desk()),
        page -> page.open(Target.of("alarms", "silenced", "")));
    ScreenPictures.page(
        "cuve-maintenance",
        this::framed,
        screen -> new TanksPage(screen, desk()),
        page -> {
          page.open(Target.of("tanks", "tank", tankNamed("Quarantaine").id().toString()));
          ((Button) find(page.view(), "care-banner-end")).fire();
        });
    assertThat(first).isNotNull();
    assertThat(Path.of("docs", "screens", "alarmes-mis-de-cote.png")).exists();
  }

  @Test
  void picturesOfAnOpeningAndItsCountdown() {
    Tank first = tankNamed("Cuve 1");
    var openings = desk().tending().openings();
    var units = desk().tending().units().of(first.id()).stream().limit(2).map(u -> u.id()).toList();
    ScreenPictures.page(
        "ouverture-annonce",
        this::framed,
        screen -> new TanksPage(screen, desk()),
        page -> {
          page.open(Target.of("tanks", "tank", first.id().toString()));
          buttonSaying(page.view(), "fth-unlock").fire();
        });
    openings.announce(new By(session, clock.now()), first, units, Duration.ofMinutes(5)).orThrow();
    watch().drain();
    reads(Duration.ofSeconds(10));
    openings.opened(new By(session, clock.now()), first).orThrow();
    watch().drain();
    tops.put("Cuve 1", -171.3);
    reads(Duration.ofSeconds(80));
    moment();
    ScreenPictures.page(
        "ouverture-decompte",
        this::framed,
        screen -> new TanksPage(screen, desk()),
        page -> {
          page.open(Target.of("tanks", "tank", first.id().toString()));
          buttonSaying(page.view(), "fth-clock").fire();
        });
    assertThat(watch().opening(first.id()).orElseThrow().phase())
        .isEqualTo(org.givre.care.OpeningPhase.OPEN);
  }

  private static Button buttonSaying(Node root, String icon) {
    return buttons(root).stream()
        .filter(
            button ->
                button.getGraphic() instanceof org.kordamp.ikonli.javafx.FontIcon font
                    && font.getIconLiteral().equals(icon))
        .findFirst()
        .orElseThrow();
  }

  private Tank tankNamed(String name) {
    return stock.tanks().tanks().stream()
        .filter(tank -> tank.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void picturesOfTheThresholds() {
    ScreenPictures.page(
        "reglages-seuils",
        screen ->
            new org.givre.watch.ui.ThresholdsPage(
                screen,
                desk().tending().thresholds(),
                stock.tanks(),
                open.ground().signing(),
                () -> new By(session, clock.now())));
    assertThat(Path.of("docs", "screens", "reglages-seuils.png")).exists();
  }

  @Test
  void aFillIsConsignedFromTheTanksPage() {
    Tank first = stock.tanks().tanks().getFirst();
    ScreenPictures.onWindow(
        () -> {
          Screen plain = ScreenPictures.screen(Words.french(), Theme.LIGHT);
          Held held = new Held();
          Screen screen =
              new Screen(
                  plain.texts(), plain.look(), plain.tasks(), plain.nav(), held, plain.notices());
          TanksPage page = new TanksPage(screen, desk());
          page.shown();
          buttons(page.view()).stream()
              .filter(button -> button.getStyleClass().contains("accent"))
              .findFirst()
              .orElseThrow()
              .fire();
          Parent frame = held.panel;
          List<TextField> fields =
              all(frame).stream()
                  .filter(node -> node instanceof TextField)
                  .filter(node -> !inside(node, "combo-box-base"))
                  .map(TextField.class::cast)
                  .toList();
          fields.get(1).setText("22");
          fields.get(2).setText("65");
          fields.get(3).setText("71");
          all(frame).stream()
              .filter(node -> node instanceof Button button && inside(button, "side-foot"))
              .map(Button.class::cast)
              .reduce((one, last) -> last)
              .orElseThrow()
              .fire();
          return null;
        });
    assertThat(
            parts
                .hand()
                .fills(first.id(), clock.now().minusSeconds(3600), clock.now().plusSeconds(1)))
        .singleElement()
        .satisfies(fill -> assertThat(fill.after()).hasValue(71));
  }

  @Test
  void aSilentTankShowsADashAndItsLastReadingNeverAnOldValueAsNow() {
    reads(Duration.ofMinutes(16), "Quarantaine");
    List<String> texts =
        ScreenPictures.onWindow(
            () -> {
              Screen screen = ScreenPictures.screen(Words.french(), Theme.LIGHT);
              TanksPage page = new TanksPage(screen, desk());
              page.shown();
              return all((Parent) page.view()).stream()
                  .filter(node -> node instanceof Label)
                  .map(
                      node ->
                          ((Label) node).getText().replace('\u202f', ' ').replace('\u00a0', ' '))
                  .toList();
            });
    assertThat(texts).contains("—", "dernière : −181,2 °C");
    assertThat(texts).doesNotContain("−181,2");
  }

  @Test
  void oneLostDeviceIsOneAlarmNamingItsTank() {
    reads(Duration.ofMinutes(16), "Quarantaine");
    var groups = org.givre.watch.AlarmGroup.of(watch().snapshot().alarms());

    assertThat(groups).hasSize(2);
    assertThat(
            groups.stream()
                .filter(group -> TankWords.state(group) == org.givre.fx.State.UNKNOWN)
                .findFirst()
                .map(org.givre.watch.AlarmGroup::members)
                .orElse(List.of()))
        .hasSize(3);
  }

  /** Holds the panel that was asked for. */
  private static final class Held implements SidePanels {
    private Region panel;

    @Override
    public void show(Region shown) {
      panel = shown;
    }

    @Override
    public void close() {}
  }

  private static Node find(Node root, String id) {
    return all((Parent) root).stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Button> buttons(Node root) {
    return all((Parent) root).stream()
        .filter(node -> node instanceof Button)
        .map(Button.class::cast)
        .toList();
  }

  private static boolean inside(Node node, String styleClass) {
    Optional<Node> up = Optional.ofNullable(node.getParent());
    while (up.isPresent()) {
      if (up.get().getStyleClass().contains(styleClass)) {
        return true;
      }
      up = Optional.ofNullable(up.get().getParent());
    }
    return false;
  }

  private static List<Node> all(Parent root) {
    List<Node> found = new java.util.ArrayList<>();
    collect(root, found);
    return found;
  }

  private static void collect(Parent parent, List<Node> into) {
    List<Node> children = new java.util.ArrayList<>(parent.getChildrenUnmodifiable());
    if (parent instanceof javafx.scene.control.ScrollPane scroll && scroll.getContent() != null) {
      children.add(scroll.getContent());
    }
    for (Node child : children) {
      into.add(child);
      if (child instanceof Parent deeper) {
        collect(deeper, into);
      }
    }
  }
}
