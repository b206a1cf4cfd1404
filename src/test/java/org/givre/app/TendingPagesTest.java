package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmSettings;
import org.givre.alarm.LimitKey;
import org.givre.alarm.Overlay;
import org.givre.care.Care;
import org.givre.care.OpeningPhase;
import org.givre.custody.ui.ShownPage;
import org.givre.fx.Exports;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.probe.ChannelKind;
import org.givre.watch.Outlook;
import org.givre.watch.ui.AlarmsPage;
import org.givre.watch.ui.TanksPage;
import org.givre.watch.ui.ThresholdsPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Everything that holds an alarm back, clicked as a person would, on a real folder. */
class TendingPagesTest {

  private static final LimitKey TOP = LimitKey.of(ChannelKind.TEMP_TOP, AlarmKind.HIGH);

  @TempDir private Path folder;
  private final List<Exports.Table> exported = new ArrayList<>();
  private TendedSite site;
  private AlarmsPage alarms;
  private TanksPage tanks;

  @BeforeEach
  void open() {
    site = new TendedSite(folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private ShownPage alarms() {
    return new ShownPage(
        plain -> {
          Screen screen =
              new Screen(
                  plain.texts(),
                  plain.look(),
                  plain.tasks(),
                  plain.nav(),
                  plain.panels(),
                  plain.notices(),
                  this::export);
          alarms = new AlarmsPage(screen, site.desk());
          return alarms;
        });
  }

  private Optional<String> export(Exports.Table table, Exports.Format format) {
    exported.add(table);
    return Optional.of(table.name());
  }

  private ShownPage tank(String name) {
    ShownPage shown =
        new ShownPage(
            screen -> {
              tanks = new TanksPage(screen, site.desk());
              return tanks;
            });
    on(tanks, Target.of("tanks", "tank", site.named(name).id().toString()));
    return shown;
  }

  private static void on(Page page, Target target) {
    ScreenPictures.onWindow(
        () -> {
          page.open(target);
          return page;
        });
  }

  /** What was done is judged, and the page sees it. */
  private void judged() {
    site.watch().tick();
    site.watch().drain();
    ScreenPictures.onWindow(
        () -> {
          if (alarms != null) {
            alarms.show(site.watch().snapshot());
          }
          if (tanks != null) {
            tanks.show(site.watch().snapshot());
          }
          return site;
        });
  }

  /** What is on a page that scrolls is there once it has been laid out. */
  private static void says(ShownPage page, String... words) {
    try {
      WaitForAsyncUtils.waitFor(
          30, TimeUnit.SECONDS, () -> Stream.of(words).allMatch(page.words()::contains));
    } catch (TimeoutException never) {
      assertThat(page.words()).contains(words);
    }
  }

  private static ShownPage signed(ShownPage page, int place, String login) {
    DemoAccount who = DemoAccount.of(login);
    return page.type("#login-" + place, who.login()).type("#password-" + place, who.password());
  }

  private static void menu(ShownPage page, int item) {
    MenuButton menu = (MenuButton) page.node("#tank-acts");
    ScreenPictures.onWindow(
        () -> {
          menu.getItems().get(item).fire();
          return menu;
        });
  }

  @Test
  void anAlarmIsShelvedWithAReasonListedAndTakenBackByHand() {
    site.warm("Cuve 1");
    try (ShownPage page = alarms()) {
      on(alarms, Target.of("alarms", "alarm", site.id("Cuve 1").toString()));
      fire(page, "#shelve");
      page.click("#shelf-act");
      assertThat(site.top("Cuve 1").own()).as("without a reason").isEqualTo(Overlay.NONE);

      page.type("#shelf-reason", "Je remplis la cuve").click("#shelf-act");
      judged();
      assertThat(site.top("Cuve 1").own()).isInstanceOf(Overlay.Shelved.class);
      assertThat(site.top("Cuve 1").sounds(site.clock.now())).isFalse();

      on(alarms, Target.of("alarms", "silenced", ""));
      says(page, "Cuve 1", "Je remplis la cuve", "Camille DÉMO");

      page.click("#end-" + site.id("Cuve 1"));
      judged();
      assertThat(site.top("Cuve 1").own()).isEqualTo(Overlay.NONE);
      assertThat(site.top("Cuve 1").sounds(site.clock.now())).isTrue();
    }
  }

  @Test
  void theSamePersonShelvesItTwiceInADayOnlyWithASecondOne() {
    site.warm("Cuve 1");
    try (ShownPage page = alarms()) {
      on(alarms, Target.of("alarms", "alarm", site.id("Cuve 1").toString()));
      fire(page, "#shelve");
      page.type("#shelf-reason", "Je remplis").click("#shelf-act");
      judged();
      site.reads(Duration.ofMinutes(61));
      judged();
      assertThat(site.top("Cuve 1").sounds(site.clock.now())).isTrue();

      fire(page, "#shelve");
      page.type("#shelf-reason", "Encore").click("#shelf-act");
      signed(page, 1, "p.modele").confirm();
      judged();
      assertThat(site.top("Cuve 1").own()).isInstanceOf(Overlay.Shelved.class);
    }
  }

  @Test
  void aTemperatureAlarmIsInhibitedByTwoSignatures() {
    try (ShownPage page = tank("Cuve 1")) {
      menu(page, 1);
      ComboBox<?> which = (ComboBox<?>) page.node("#inhibit-which");
      ScreenPictures.onWindow(
          () -> {
            which.getSelectionModel().selectFirst();
            return which;
          });
      page.click("#inhibit-next");
      signed(page, 1, "c.demo");
      signed(page, 2, "c.demo").type("#sign-remark", "Sonde à remplacer").confirm();
      judged();
      assertThat(site.watch().snapshot().silenced()).as("the same person twice").isEmpty();

      signed(page, 1, "c.demo");
      signed(page, 2, "p.modele").confirm();
      judged();
      assertThat(site.watch().snapshot().silenced()).as(page.words()).hasSize(1);
    }
    try (ShownPage page = alarms()) {
      on(alarms, Target.of("alarms", "silenced", ""));
      says(page, "Cuve 1", "Sonde à remplacer", "Paul MODÈLE");
    }
  }

  @Test
  void aMaintenanceEndsOnlyWhenTheTankIsProvenBack() {
    try (ShownPage page = tank("Cuve 1")) {
      menu(page, 0);
      page.click("#care-act");
      says(page, "Qui");
      judged();
      assertThat(site.care("Cuve 1")).isEmpty();

      page.type("#care-owner", "Fabricant")
          .type("#care-phone", "01 00 00 00 00")
          .type("#care-reason", "Entretien annuel")
          .click("#care-act");
      judged();
      assertThat(site.care("Cuve 1").orElseThrow()).isInstanceOf(Care.Maintenance.class);

      site.at("Cuve 1", -150.5).reads(Duration.ofMinutes(1));
      judged();
      page.click("#care-banner-end");
      tickAll(page);
      page.click("#care-end");
      judged();
      assertThat(site.care("Cuve 1")).as("warm: not proven").isPresent();
      back(page);

      site.at("Cuve 1", -178).reads(Duration.ofMinutes(31));
      judged();
      page.click("#care-banner-end").click("#care-end");
      judged();
      assertThat(site.care("Cuve 1")).as("what only a person sees is not ticked").isPresent();

      tickAll(page);
      page.click("#care-end");
      judged();
      assertThat(site.care("Cuve 1")).isEmpty();
      assertThat(page.has("#care-banner-end")).isFalse();
    }
  }

  /** Leaves the panel without doing anything. */
  private static void back(ShownPage page) {
    fire(page, ".side-foot .button");
  }

  private static void fire(ShownPage page, String what) {
    ScreenPictures.onWindow(
        () -> {
          ((javafx.scene.control.Button) page.node(what)).fire();
          return what;
        });
  }

  private static void tickAll(ShownPage page) {
    Node list = page.node(".checklist");
    ScreenPictures.onWindow(
        () -> {
          list.lookupAll(".check-box").forEach(box -> ((CheckBox) box).setSelected(true));
          return list;
        });
  }

  @Test
  void aTankWithUnitsDoesNotGoOutOfService() {
    try (ShownPage page = tank("Cuve 1")) {
      menu(page, 2);
      page.type("#care-reason", "Réforme").click("#care-out");
      judged();

      assertThat(site.care("Cuve 1")).isEmpty();
      says(page, "Il reste des unités dans cette cuve.");
    }
  }

  @Test
  void thresholdsAreSignedByTwoAndJudgeAtOnce() {
    ThresholdsPage[] thresholds = new ThresholdsPage[1];
    try (ShownPage page =
        new ShownPage(
            screen -> {
              thresholds[0] =
                  new ThresholdsPage(
                      screen,
                      site.desk().tending().thresholds(),
                      site.stock.tanks(),
                      site.open.ground().signing(),
                      site::by);
              return thresholds[0];
            })) {
      type(page, "temp-top.high.1.limit", "x");
      fire(page, "#sign-thresholds");
      assertThat(page.has("#login-1")).as("no number, no signature").isFalse();

      type(page, "temp-top.high.1.limit", "\u2212172");
      fire(page, "#sign-thresholds");
      signed(page, 1, "c.demo");
      signed(page, 2, "p.modele").type("#sign-remark", "Cartographie de la cuve").confirm();
      judged();
    }
    assertThat(site.desk().tending().thresholds().inForce().site().steps(TOP).getFirst().limit())
        .isEqualTo(-172);
    assertThat(AlarmSettings.PROPOSED.steps(TOP).getFirst().limit()).isEqualTo(-160);
    site.at("Cuve 1", -170).reads(Duration.ofMinutes(11));
    assertThat(site.top("Cuve 1").state().isActive()).isTrue();
  }

  private static void type(ShownPage page, String id, String text) {
    Parent table = (Parent) page.node(".threshold-table");
    ScreenPictures.onWindow(
        () -> {
          table.lookupAll(".text-field").stream()
              .filter(field -> id.equals(field.getId()))
              .forEach(field -> ((TextField) field).setText(text));
          return table;
        });
  }

  @Test
  void anOpeningIsAnnouncedCountedDownAndClosed() {
    try (ShownPage page = tank("Cuve 1")) {
      page.click("#opening-open").click("#opening-unit-0").click("#opening-announce");
      judged();
      assertThat(phase()).isEqualTo(OpeningPhase.ANNOUNCED);
      says(page, "5:00");

      page.click("#opening-next");
      judged();
      assertThat(phase()).isEqualTo(OpeningPhase.OPEN);
      site.at("Cuve 1", -171).reads(Duration.ofSeconds(80));
      judged();
      says(page, "3:40");

      page.click("#opening-next");
      judged();
      assertThat(phase()).isEqualTo(OpeningPhase.RECOVERING);
    }
  }

  private OpeningPhase phase() {
    return site.watch().opening(site.named("Cuve 1").id()).orElseThrow().phase();
  }

  /** Friday afternoon, and the level will not last until somebody is there again. */
  @Test
  void aTankToFillBeforeTheWeekendSaysUntilWhenAndWhoIsThereNext() {
    Instant saturday = Instant.parse("2026-11-28T13:00:00Z");
    Outlook outlook =
        new Outlook(
            OptionalDouble.of(30),
            OptionalDouble.of(32),
            Optional.empty(),
            Optional.of(saturday),
            Outlook.Why.LEVEL,
            Optional.of(site.clock.now()),
            Optional.of(Instant.parse("2026-12-01T07:30:00Z")),
            1,
            List.of(),
            Optional.empty());
    site.watch().derived(Map.of(site.named("Cuve 1").id(), outlook), Map.of());
    site.watch().tick();
    site.watch().drain();
    try (ShownPage page =
        new ShownPage(
            screen -> {
              tanks = new TanksPage(screen, site.desk());
              return tanks;
            })) {
      judged();
      says(page, "remplir avant sam.", "prochain jour ouvré mar.");
    }
    assertThat(
            site.watch().snapshot().alarms().stream()
                .filter(alarm -> alarm.point().kind() == AlarmKind.TIME_LEFT))
        .hasSize(1);
  }

  @Test
  void oneKeyReachesAnyTank() {
    try (ShownPage page =
        new ShownPage(
            screen -> {
              tanks = new TanksPage(screen, site.desk());
              return tanks;
            })) {
      List<String> names = site.stock.tanks().tanks().stream().map(tank -> tank.name()).toList();
      for (int key = 0; key < names.size(); key++) {
        on(tanks, Target.page("tanks"));
        page.press(KeyCode.valueOf("DIGIT" + (key + 1)));
        assertThat(page.has("#tank-acts")).as(names.get(key)).isTrue();
        assertThat(page.text(".page-title")).isEqualTo(names.get(key));
      }
    }
  }

  @Test
  void theAlarmPageSaysWhoseCellsAndWhenTheirInfusionIsPlanned() {
    site.warm("Cuve 1");
    try (ShownPage page = alarms()) {
      on(alarms, Target.of("alarms", "alarm", site.id("Cuve 1").toString()));
      says(page, "EXEMPLE", "perfusion");
    }
  }

  /** How fast it warms is no temperature, and proves no unit too warm. */
  @Test
  void aRateOfRiseIsShownInKelvinAnHour() {
    site.warm("Cuve 1");
    AlarmNow rate =
        site.watch().snapshot().alarms().stream()
            .filter(alarm -> alarm.point().kind() == AlarmKind.RATE)
            .findFirst()
            .orElseThrow();
    try (ShownPage page = alarms()) {
      on(alarms, Target.of("alarms", "alarm", rate.id().toString()));
      says(page, "84\u202fK/h");
      assertThat(page.words()).doesNotContain("84,0\u202f°C", "dépassée");
    }
  }

  @Test
  void everyAlarmEventIsExportedInWords() {
    site.warm("Cuve 1");
    try (ShownPage page = alarms()) {
      MenuButton export = (MenuButton) page.node("#export");
      ScreenPictures.onWindow(
          () -> {
            export.getItems().getFirst().fire();
            return export;
          });
    }
    assertThat(exported).hasSize(1);
    Exports.Table table = exported.getFirst();
    assertThat(table.name()).isEqualTo("alarmes");
    assertThat(table.lines())
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(line -> line.size() == table.headings().size())
        .anyMatch(line -> line.contains("Cuve 1") && line.contains("température haute"));
  }
}
