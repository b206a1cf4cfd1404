package org.givre.acquisition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.givre.access.By;
import org.givre.access.Somebody;
import org.givre.acquisition.DeviceHealth;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.Intake;
import org.givre.acquisition.LineHealth;
import org.givre.acquisition.LineState;
import org.givre.acquisition.LiveReads;
import org.givre.acquisition.wire.OfferedPoints;
import org.givre.acquisition.wire.SpotFrame;
import org.givre.app.settings.Section;
import org.givre.app.settings.SettingsPage;
import org.givre.custody.ui.ShownPage;
import org.givre.custody.ui.StockSite;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.kernel.Digest;
import org.givre.kernel.Reason;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;
import org.givre.probe.ChannelWish;
import org.givre.probe.Comparisons;
import org.givre.probe.Device;
import org.givre.probe.DeviceId;
import org.givre.probe.LineId;
import org.givre.probe.LinePlan;
import org.givre.probe.Metrology;
import org.givre.probe.Probes;
import org.givre.probe.ProfileRef;
import org.givre.probe.Profiles;
import org.givre.probe.SetUp;
import org.givre.probe.SetUpPlan;
import org.givre.probe.store.SqlProbeStore;
import org.givre.storage.Tank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set-up pages with a device that answers as the maker's sheet says. */
class ProbePicturesTest implements LiveReads {

  private static final String SENT = "010300000003 05CB".replace(" ", "");
  private static final String RECEIVED = "010306F85AF8E0020B1CF1";

  @TempDir Path folder;

  private static ProbeDesk desk(StockSite site, LiveReads reads) {
    var ground = site.ground;
    SqlProbeStore store = new SqlProbeStore();
    OfferedPoints points = new OfferedPoints();
    return new ProbeDesk(
        new ProbeDesk.Acts(
            new Probes(ground.works(), ground.journal(), store, points),
            new SetUp(ground.works(), ground.journal(), store, points),
            new Comparisons(ground.works(), ground.journal(), store, ground.signing()),
            new Profiles(ground.works(), ground.journal(), store),
            new Metrology(
                ground.works(),
                ground.journal(),
                store,
                new Metrology.Around(
                    ground.signing(), content -> Digest.of("file"), channel -> true))),
        points,
        site.stock.tanks(),
        () ->
            List.of(
                new ProbeDesk.FoundPort("COM3", "COM3", "RS-485, série A10K2F"),
                new ProbeDesk.FoundPort("COM4", "COM4", "RS-485, série A10K31"),
                new ProbeDesk.FoundPort("COM7", "COM7", "RS-485, série A10K9C"),
                new ProbeDesk.FoundPort("COM1", "COM1", "intégré")),
        () -> reads,
        () -> health(site),
        ground.signing(),
        () -> new By(site.session(), StockSite.NOW.now(), Reason.NONE),
        () -> {});
  }

  private static List<LineHealth> health(StockSite site) {
    var installed =
        new Probes(
                site.ground.works(),
                site.ground.journal(),
                new SqlProbeStore(),
                new OfferedPoints())
            .installation();
    var now = StockSite.NOW.now();
    return installed.lines().stream()
        .map(
            line ->
                new LineHealth(
                    line.id(),
                    line.name(),
                    line.name().equals("COM4")
                        ? new LineState.Unavailable("lost", now.minusSeconds(1560))
                        : new LineState.Open(now.minusSeconds(80_000)),
                    installed.on(line.id()).stream()
                        .map(
                            device ->
                                new DeviceHealth(
                                    device.id(),
                                    8123,
                                    Map.of("CRC", 2L, "TIMEOUT", 1L),
                                    2,
                                    Optional.of(now.minusSeconds(8)),
                                    Duration.ofMillis(118),
                                    Duration.ofMillis(164),
                                    ""))
                        .toList(),
                    0,
                    line.name().equals("COM4") ? 1 : 0,
                    now))
        .toList();
  }

  private static void install(ProbeDesk desk, StockSite site) {
    List<Tank> tanks = site.stock.tanks().tanks();
    device(desk, Optional.empty(), "COM3", tanks.get(0), 1);
    LineId com3 = desk.acts().probes().installation().lines().getFirst().id();
    device(desk, Optional.of(com3), "COM3", tanks.get(1), 2);
    device(desk, Optional.empty(), "COM4", tanks.get(2), 1);
    desk.acts()
        .probes()
        .verify(
            new By(Somebody.pharmacist(), StockSite.NOW.now(), new Reason("comparé")),
            new ProfileRef("tank-block-10", 1))
        .orThrow();
  }

  private static Device device(
      ProbeDesk desk, Optional<LineId> line, String name, Tank tank, int address) {
    return desk.acts()
        .setUp()
        .install(
            new By(Somebody.pharmacist(), StockSite.NOW.now()),
            new SetUpPlan(
                line,
                LinePlan.usual(name, name),
                new SetUpPlan.Probe(
                    "Automate de " + tank.name(),
                    new ProfileRef("tank-block-10", 1),
                    address,
                    Device.USUAL_PERIOD,
                    Device.USUAL_TIMEOUT),
                List.of(
                    new ChannelWish("top", ChannelKind.TEMP_TOP, tank.id()),
                    new ChannelWish("bottom", ChannelKind.TEMP_BOTTOM, tank.id()),
                    new ChannelWish("level", ChannelKind.LEVEL_MM, tank.id()))))
        .orThrow();
  }

  @Override
  public LiveReads.Begun begin(Trial trial, Consumer<Intake> heard) {
    IntStream.range(0, 46)
        .forEach(
            nth ->
                heard.accept(
                    new Intake.Exchanged(answer(trial.device(), trial.channels(), trial))));
    return () -> {};
  }

  private static ExchangeResult answer(Device device, List<Channel> channels, Trial trial) {
    Map<String, Value> values =
        SpotFrame.values(trial.profile().conversation(), HexFormat.of().parseHex(RECEIVED));
    var now = StockSite.NOW.now();
    List<Reading> readings =
        channels.stream()
            .map(
                channel ->
                    new Reading(
                        channel.id(),
                        now,
                        0,
                        values.get(channel.point()),
                        RECEIVED,
                        device.profile().text(),
                        Source.LIVE))
            .toList();
    return new ExchangeResult(
        device.line(),
        device.id(),
        now,
        0,
        Duration.ofMillis(118),
        SENT,
        RECEIVED,
        "",
        "",
        readings);
  }

  @Override
  public LiveReads.Begun listen(DeviceId device, Consumer<Intake> heard) {
    var now = StockSite.NOW.now();
    List<Double> numbers = List.of(-195.8, 231.0, -178.4);
    heard.accept(
        new Intake.Exchanged(
            new ExchangeResult(
                new LineId(UUID.randomUUID()),
                device,
                now,
                0,
                Duration.ofMillis(118),
                "01030000000AC5CD",
                "010314F85AF90800E7000C00" + "10FFEF" + "0000000000000000" + "A1B2",
                "",
                "",
                numbers.stream()
                    .map(
                        number ->
                            new Reading(
                                new org.givre.measure.ChannelId(UUID.randomUUID()),
                                now,
                                0,
                                new Value.Good(number),
                                "F85A",
                                "tank-block-10@1",
                                Source.LIVE))
                    .toList())));
    return () -> {};
  }

  @SuppressWarnings("unchecked")
  private static void choose(Region page, String profile) {
    ComboBox<ProbeWords.Choice> box = (ComboBox<ProbeWords.Choice>) find(page, "profile");
    box.setValue(
        box.getItems().stream()
            .filter(one -> one.ref().id().equals(profile))
            .findFirst()
            .orElseThrow());
  }

  private static Page settings(Screen screen, ProbeDesk desk) {
    return new SettingsPage(
        screen,
        List.of(new Section("acquisition.lines", "fth-radio", new LinesSection(screen, desk))));
  }

  @Test
  void pictures() {
    try (StockSite site = new StockSite(folder)) {
      ProbeDesk desk = desk(site, this);
      install(desk, site);
      ScreenPictures.page(
          "reglages-sonde",
          ScreenPictures::quiet,
          screen -> new ProbePage(screen, desk),
          page -> {
            page.open(Target.of("probe", "new", ""));
            Region view = (Region) page.view();
            ((TextInputControl) find(view, "port-path")).setText("COM7");
            ((ButtonBase) find(view, "use-path")).fire();
            choose(view, "rtu-three");
            ((ButtonBase) find(view, "live-begin")).fire();
          });
      Device first = desk.acts().probes().installation().devices().getFirst();
      ScreenPictures.page(
          "reglages-sonde-comparaison",
          ScreenPictures::quiet,
          screen -> new ProbePage(screen, desk),
          page -> {
            page.open(Target.of("probe", "device", first.id().value().toString()));
            Region view = (Region) page.view();
            ((TextInputControl) find(view, "shown-top")).setText("−178,2");
            ((TextInputControl) find(view, "shown-level")).setText("244");
          });
      ScreenPictures.page(
          "reglages-lignes",
          ScreenPictures::quiet,
          screen -> settings(screen, desk),
          page -> page.open(Target.of("settings", "lines", "")));
      assertThat(desk.acts().probes().installation().devices()).hasSize(3);
    }
  }

  @Test
  void aRegisterSheetIsTypedKeptAndChosenForAProbe() {
    try (StockSite site = new StockSite(folder)) {
      ProbeDesk desk = desk(site, this);
      try (ShownPage page = new ShownPage(screen -> new ProfilePage(screen, desk))) {
        page.type("#profile-title", "Cryo-Exemple 300")
            .type("#map-name-1", "top")
            .type("#map-register-1", "7000h")
            .type("#map-factor-1", "0,1")
            .type("#map-invalid-1", "8000h 32767")
            .click("#write-profile");
        assertThat(page.words()).contains("D’où viennent ces chiffres n’est pas dit.");
        page.type("#profile-sheet", "Notice CE-300, p. 41, 03/2024").click("#write-profile");
        page.type("#map-factor-1", "0,01").click("#write-profile");
      }
      var own = desk.acts().profiles().ofSite();
      assertThat(own)
          .singleElement()
          .extracting(p -> p.ref().text())
          .isEqualTo("site.cryo-exemple-300@2");
      assertThat(desk.points().of(own.getFirst().content().conversation())).containsOnlyKeys("top");
      ScreenPictures.page(
          "reglages-profil",
          ScreenPictures::quiet,
          screen -> new ProfilePage(screen, desk),
          page -> {
            Region view = (Region) page.view();
            Node row = find(view, "own-site.cryo-exemple-300");
            row.getOnMouseClicked().handle(null);
          });
    }
  }

  @Test
  void aPortThatIsTakenAndAnAddressThatIsTakenAreRefusedInWords() {
    try (StockSite site = new StockSite(folder)) {
      ProbeDesk desk = desk(site, this);
      install(desk, site);
      try (ShownPage page = new ShownPage(screen -> new ProbePage(screen, desk))) {
        page.type("#port-path", "COM3").click("#use-path");
        ScreenPictures.onWindow(
            () -> {
              choose((Region) page.node(".page"), "tank-block-10");
              ComboBox<?> tank = (ComboBox<?>) page.node("#tank-of-top");
              tank.getSelectionModel().selectFirst();
              return tank;
            });
        page.type("#probe-address", "2");
        ScreenPictures.onWindow(
            () -> {
              ButtonBase install = (ButtonBase) page.node("#install");
              assertThat(install.isDisabled()).isFalse();
              install.fire();
              return install;
            });
        assertThat(page.words()).contains("l’adresse 2 est déjà celle de", "Automate de Cuve 2");
        assertThat(desk.acts().probes().installation().devices()).hasSize(3);
      }
    }
  }

  /** Also where no skin has been made yet. */
  private static Node find(Node from, String id) {
    if (id.equals(from.getId())) {
      return from;
    }
    List<Node> below =
        from instanceof ScrollPane pane
            ? List.of(pane.getContent())
            : from instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
    return below.stream()
        .map(node -> find(node, id))
        .filter(node -> node != null)
        .findFirst()
        .orElse(null);
  }
}
