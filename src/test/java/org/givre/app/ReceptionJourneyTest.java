package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.givre.access.By;
import org.givre.access.Session;
import org.givre.access.store.Argon2Passwords;
import org.givre.app.window.Frame;
import org.givre.app.window.FrameState;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.dispensing.IdentityField;
import org.givre.dispensing.LoggerBar;
import org.givre.dispensing.ReceptionDecision;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.ui.ArrivalDesk;
import org.givre.dispensing.ui.ReceptionPage;
import org.givre.exchange.file.PaperDoor;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.fx.Theme;
import org.givre.kernel.HandTicker;
import org.givre.label.Scanner;
import org.givre.pathway.Order;
import org.givre.settings.DataFolder;
import org.givre.thermal.TankReadings;
import org.givre.vault.Vault;
import org.givre.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An arrival led from the shipper to the stock on the page Réception, over a real data folder. */
class ReceptionJourneyTest {

  private static final String SECOND = "h.essai";
  private static final String PASSWORD = "exercice-2026";

  @TempDir Path folder;

  private final HandTicker clock = HandTicker.at("2026-11-24T10:26:00Z").running();
  private OpenFolder open;
  private StockParts stock;
  private ActsParts acts;
  private Session pharmacist;
  private String loggerFile = journey("LB-5521", -168.4);
  private Stage stage;
  private Scene scene;

  @BeforeEach
  void openTheDemonstration() {
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
    TankReadings none = new NoReadings();
    ActsGround judged =
        ActsGround.of(
            ground, stock, new ActsGround.Watched(none, (work, tank, from, to) -> List.of()));
    acts =
        ActsParts.of(ground, judged, SheetParts.of(ground).ordering(ground, stock, judged, none));
    pharmacist =
        ground.signIn().open(DemoAccount.ALL.getFirst().credentials(), clock.now()).orThrow();
  }

  @AfterEach
  void closeIt() {
    if (stage != null) {
      ScreenPictures.onWindow(
          () -> {
            stage.hide();
            return true;
          });
    }
    open.close();
  }

  /** The tank's probes say nothing here: an arrival is decided without its later life. */
  private static final class NoReadings implements TankReadings {
    @Override
    public List<org.givre.thermal.Watched> channels(
        org.givre.kernel.Work work, org.givre.storage.TankId tank, Instant from, Instant to) {
      return List.of();
    }

    @Override
    public void each(
        org.givre.kernel.Work work,
        org.givre.measure.ChannelId channel,
        Instant from,
        Instant to,
        Consumer<org.givre.measure.Reading> sink) {}
  }

  /** What the next chooser gives: a certificate, or the logger's file of this journey. */
  private Optional<ArrivalDesk.Offered> file(ArrivalDesk.Wanted what) {
    boolean logger = what == ArrivalDesk.Wanted.LOGGER_FILE;
    PaperDoor door = new PaperDoor(new Vault(open.ground().folder().vault()));
    Path chosen = folder.resolve(logger ? "LB-5521.csv" : "certificat.pdf");
    PaperDoor.Rule rule = logger ? PaperDoor.Rule.ANY_CONTENT : PaperDoor.Rule.PDF_OR_IMAGE;
    try {
      Files.writeString(chosen, logger ? loggerFile : "%PDF-1.7 certificat");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return Optional.of(
        new ArrivalDesk.Offered(
            chosen.getFileName().toString(),
            () -> door.keep(chosen, rule).map(k -> new ArrivalDesk.Kept(k.name(), k.digest()))));
  }

  /** Two days up to the arrival, every ten minutes. */
  private static String journey(String serial, double warmest) {
    StringBuilder text =
        new StringBuilder("logger_serial,timestamp_utc,temperature_c,tilt_deg,battery_v\n");
    Instant from = Instant.parse("2026-11-22T10:20:00Z");
    for (int i = 0; i <= 288; i++) {
      double cold = -190 + 4 * Math.sin(i / 23.0) + i / 60.0;
      String value = String.format(java.util.Locale.ROOT, "%.1f", i == 200 ? warmest : cold);
      text.append(serial)
          .append(',')
          .append(from.plus(Duration.ofMinutes(10L * i)))
          .append(',')
          .append(value)
          .append(",1.2,3.60\n");
    }
    return text.toString();
  }

  private ReceptionPage page(Screen screen) {
    return ReceptionPages.of(
        screen, open.ground(), stock, acts, () -> new By(pharmacist, clock.now()), this::file);
  }

  @Test
  void fromTheShipperToTheStock() {
    Order order = awaited();
    show();

    begin(order);
    closedSteps();
    fire("#open-shipper");
    clock.forward(Duration.ofSeconds(20));
    readFirst("JNJ-26118", "JNJ-26178");
    assertThat(text())
        .as("blind")
        .doesNotContain("JNJ-26178", "JNJ-26118")
        .doesNotContain("diffère");
    scan("JNJ-26118");
    assertThat(arrival().units()).as("no unit before the identity").isEmpty();
    readSecond();

    ReceptionFile file = arrival();
    assertThat(file.identity().differing()).containsExactly(IdentityField.LOT);
    assertThat(text()).contains("caractère diffère");
    assertThat(button("#to-decision").isDisabled()).isTrue();
    clock.forward(Duration.ofSeconds(27));
    pictures("reception", file);

    readAgain();
    assertThat(arrival().identity().isComplete()).isTrue();

    scan("JNJ-26118");
    assertThat(arrival().units()).hasSize(1);
    scan("C-07-4");
    assertThat(arrival().exposure().orElseThrow().toSeconds()).isEqualTo(48);

    fire("#to-decision");
    pictures("reception-decision", file);
    find("#finding-integrity");
    conform("integrity", "appearance", "count");
    fire("#keep-controls");
    fire("#sign-decision");
    sign("c.demo", PASSWORD, SECOND, PASSWORD);

    assertThat(acts.reception().find(file.id()).orElseThrow().decided())
        .get()
        .satisfies(d -> assertThat(d.decision()).isEqualTo(ReceptionDecision.STOCKED));
    UnitNow unit = stock.units().ofLot(order.lot()).getFirst();
    assertThat(unit.state()).isEqualTo(UnitState.IN_STOCK);
    assertThat(text()).contains("réception terminée le");
    assertThat(button("#see-sheet").isDisabled()).as("the sheet is one click away").isFalse();
    assertThat(button("#see-unit").isDisabled()).isFalse();
    givenBack(file);
  }

  /** The empty shipper leaves once, with its slip. */
  private void givenBack(ReceptionFile file) {
    clock.forward(Duration.ofMinutes(50));
    fire("#shipper-back");
    type("#back-carrier", "");
    fire("#panel-act");
    assertThat(text()).contains("Le transporteur n’est pas noté");
    type("#back-carrier", "Coursier du froid");
    type("#back-waybill", "AWB 020-1234");
    fire("#panel-act");
    assertThat(acts.shippers().of(file.id()))
        .get()
        .satisfies(back -> assertThat(back.sheetNumber()).startsWith("2026-RCO-"));
    assertThat(text()).contains("Coursier du froid", "2026-RCO-").doesNotContain("encore ici");
  }

  @Test
  void aWarmJourneyIsSeenBeforeTheShipperIsOpenedAndNeverAccepted() {
    Order order = awaited();
    show();
    begin(order);
    conform("seals", "upright", "shocks");
    fire("#keep-controls");
    loggerFile = journey("LB-9999", -168.4);
    fire("#import-logger");
    assertThat(text()).contains("Ce fichier est celui de l’enregistreur LB-9999");
    assertThat(arrival().loggers()).isEmpty();

    loggerFile = journey("LB-5521", -118.2);
    fire("#import-logger");
    assertThat(text()).contains("Au-dessus de −120\u202f°C (Carvykti)", "20 min au plus");
    pictures("reception-enregistreur", arrival());
    conform("logger", "temperature-record");
    fire("#keep-controls");
    assertThat(text()).contains("L’enregistrement de température n’est pas conforme");
    assertThat(arrival().recordFlaws()).isOne();
    assertThat(
            acts.reception()
                .against(arrival(), ReceptionDecision.STOCKED, new By(pharmacist, clock.now())))
        .anyMatch(LoggerBar.LoggerNotConform.class::isInstance);
  }

  @Test
  void anIdentityThatDiffersGoesToQuarantine() {
    Order order = awaited();
    show();
    begin(order);
    closedSteps();
    fire("#open-shipper");
    readFirst("JNJ-26118", "JNJ-26178");
    readSecond();
    clock.forward(Duration.ofSeconds(70));

    fire("#to-quarantine");
    fire("#put-in-quarantine");

    assertThat(arrival().exposure().orElseThrow().toSeconds()).isEqualTo(71);
    fire("#sign-decision");
    sign("c.demo", PASSWORD, SECOND, PASSWORD, "lot illisible sur la cassette");
    UnitNow unit = stock.units().ofLot(order.lot()).getFirst();
    assertThat(unit.isQuarantined()).isTrue();
    assertThat(unit.position().flatMap(stock.tanks()::position))
        .get()
        .satisfies(
            place ->
                assertThat(stock.tanks().tank(place.tank()).orElseThrow().name())
                    .isEqualTo("Quarantaine"));
  }

  @Test
  void theSamePersonReadsOnceAndSignsOnce() {
    Order order = awaited();
    show();
    begin(order);
    closedSteps();
    fire("#open-shipper");
    readFirst("", "");
    fire("#read-second");
    assertThat(ScreenPictures.onWindow(() -> scene.getFocusOwner().getId()))
        .isEqualTo("reader-login");
    typeIdentity("", "");
    type("#reader-login", "c.demo");
    type("#reader-password", PASSWORD);
    fire("#keep-reading");
    assertThat(text()).contains("a déjà lu");
    assertThat(arrival().readings()).hasSize(1);
  }

  @Test
  void anArrivalIsTakenUpWhereItWasLeft() {
    begin(shown(awaited()));
    closedSteps();
    fire("#open-shipper");
    clock.forward(Duration.ofMinutes(4));
    show();
    fire("#go-on-" + awaitedNumber());
    assertThat(text()).contains("4:00").contains("Hors azote");
  }

  /** The folder as a power cut leaves it: its files copied while the program still writes. */
  @Test
  void afterAPowerCutTheArrivalGoesOnAtTheSameStep() throws IOException {
    begin(shown(awaited()));
    closedSteps();
    fire("#open-shipper");
    readFirst("", "");
    ReceptionFile before = arrival();

    Path cut = folder.resolveSibling(folder.getFileName() + "-cut");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Path there = cut.resolve(folder.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(there);
        } else if (!file.getFileName().toString().contains("lock")) {
          Files.copy(file, there);
        }
      }
    }
    try (OpenFolder again =
        OpenFolder.open(
            new DataFolder(cut),
            OpenFolder.Use.TRAINING,
            "desktop",
            clock,
            new Argon2Passwords(64, 1, 1))) {
      Ground ground = again.ground();
      StockParts parts = StockParts.of(ground, ActsParts.products(ground));
      ActsGround judged =
          ActsGround.of(
              ground,
              parts,
              new ActsGround.Watched(new NoReadings(), (work, tank, from, to) -> List.of()));
      ActsParts after =
          ActsParts.of(
              ground,
              judged,
              SheetParts.of(ground).ordering(ground, parts, judged, new NoReadings()));
      assertThat(after.reception().underWay()).containsExactly(before);
      assertThat(after.loggers().log(before.loggers().getFirst()).isDone()).isTrue();
    }
  }

  private String awaitedNumber() {
    return stock.orders().find(arrival().order()).orElseThrow().number();
  }

  private Order shown(Order order) {
    show();
    return order;
  }

  private void pictures(String name, ReceptionFile file) {
    ScreenPictures.page(
        name,
        ReceptionJourneyTest::frame,
        this::page,
        page -> page.open(Target.of(ReceptionPage.KEY, ReceptionPage.KEY, file.id().toString())));
  }

  private static FrameState frame(Words words) {
    FrameState quiet = ScreenPictures.quiet(words);
    return new FrameState(
        quiet.site(),
        quiet.person(),
        quiet.alarms(),
        Map.of(
            "today", new FrameState.Count(4, FrameState.Kind.DUE),
            "reception", new FrameState.Count(1, FrameState.Kind.DUE)),
        quiet.status());
  }

  private Order awaited() {
    return stock.orders().awaited().getFirst();
  }

  private ReceptionFile arrival() {
    return acts.reception().underWay().getFirst();
  }

  private void begin(Order order) {
    fire("#receive-" + order.number());
    type("#shipper", "DS-0417");
    type("#seals-expected", "2");
    type("#seals-found", "2");
    type("#logger", "LB-5521");
    fire("#begin");
  }

  private void closedSteps() {
    type("#found-seals", "2 attendus, 2 intacts");
    conform("seals", "upright", "shocks");
    fire("#keep-controls");
    fire("#import-logger");
    assertThat(text()).contains("Conforme à Carvykti");
    conform("logger", "temperature-record");
    fire("#keep-controls");
    node(".button").ifPresent(any -> attachAll());
    conform("delivery-note");
    fire("#keep-controls");
    conform("tank-ready");
    fire("#keep-controls");
  }

  private void attachAll() {
    List<String> ids =
        ScreenPictures.onWindow(
            () ->
                scene.getRoot().lookupAll(".button").stream()
                    .map(Node::getId)
                    .filter(id -> id != null && id.startsWith("attach-"))
                    .sorted()
                    .toList());
    ids.forEach(id -> fire("#" + id));
  }

  private void readFirst(String due, String read) {
    fire("#read-first");
    typeIdentity(due, read);
    fire("#keep-reading");
  }

  private void readSecond() {
    clock.forward(Duration.ofSeconds(1));
    fire("#read-second");
    typeIdentity("", "");
    type("#reader-login", SECOND);
    type("#reader-password", PASSWORD);
    fire("#keep-reading");
  }

  private void readAgain() {
    fire("#read-again");
    typeIdentity("", "");
    fire("#again-first");
    typeIdentity("", "");
    type("#reader-login", SECOND);
    type("#reader-password", PASSWORD);
    fire("#again-second");
  }

  /** Each field as expected, but for the one that is misread. */
  private void typeIdentity(String due, String misread) {
    arrival()
        .identity()
        .fields()
        .forEach(
            field -> {
              String expected = field.expected().orElse("A999926000001");
              String read = expected.equals(due) ? misread : expected;
              node("#read-" + field.field().key())
                  .ifPresent(there -> type("#read-" + field.field().key(), read));
            });
  }

  private void conform(String... points) {
    for (String point : points) {
      ScreenPictures.onWindow(
          () -> {
            Node bar = scene.lookup("#finding-" + point);
            assertThat(bar).as(point).isNotNull();
            ((ToggleButton) ((javafx.scene.layout.HBox) bar).getChildren().getFirst()).fire();
            return true;
          });
    }
  }

  private void sign(String... typed) {
    ScreenPictures.onWindow(
        () -> {
          List<TextInputControl> inputs =
              scene.getRoot().lookupAll(".side-panel .text-input").stream()
                  .filter(TextInputControl.class::isInstance)
                  .map(TextInputControl.class::cast)
                  .toList();
          assertThat(inputs).hasSize(typed.length);
          for (int i = 0; i < typed.length; i++) {
            inputs.get(i).setText(typed[i]);
          }
          scene.getRoot().lookupAll(".side-panel .accent").stream()
              .filter(Button.class::isInstance)
              .map(Button.class::cast)
              .findFirst()
              .orElseThrow()
              .fire();
          return true;
        });
  }

  private void scan(String code) {
    ScreenPictures.onWindow(
        () -> {
          Page page = (Page) scene.getProperties().get("page");
          return page.scanned(Scanner.complete().read(code, LocalDate.of(2026, 11, 24)));
        });
    layout();
  }

  private void show() {
    ScreenPictures.onWindow(
        () -> {
          Screen screen = ScreenPictures.screen(Words.french(), Theme.LIGHT);
          Frame frame = (Frame) screen.panels();
          ReceptionPage page = page(screen);
          frame.show(ScreenPictures.quiet(Words.french()));
          frame.show(page);
          scene = new Scene(frame, 1366, 768);
          scene.getProperties().put("page", page);
          screen.look().dress(scene);
          stage = new Stage();
          stage.setScene(scene);
          stage.show();
          page.shown();
          return true;
        });
    layout();
  }

  private Button button(String id) {
    return (Button) find(id);
  }

  private Node find(String id) {
    return node(id).orElseThrow(() -> new AssertionError(id + " is not on: " + text()));
  }

  private Optional<Node> node(String id) {
    return ScreenPictures.onWindow(() -> Optional.ofNullable(scene.lookup(id)));
  }

  private void fire(String id) {
    ButtonBase button = (ButtonBase) find(id);
    ScreenPictures.onWindow(
        () -> {
          assertThat(button.isDisabled()).as(id).isFalse();
          button.fire();
          return true;
        });
    layout();
  }

  private void type(String id, String text) {
    TextInputControl field = (TextInputControl) find(id);
    ScreenPictures.onWindow(
        () -> {
          field.setText(text);
          return true;
        });
  }

  private void layout() {
    ScreenPictures.onWindow(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return true;
        });
  }

  private String text() {
    return ScreenPictures.onWindow(
        () ->
            scene.getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> text != null)
                .reduce("", (a, b) -> a + "\n" + b));
  }
}
