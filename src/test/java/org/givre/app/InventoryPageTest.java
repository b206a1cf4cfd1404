package org.givre.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.givre.access.By;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.store.Argon2Passwords;
import org.givre.app.window.Frame;
import org.givre.exchange.BilledLine;
import org.givre.exchange.ui.InventoryPage;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Theme;
import org.givre.kernel.HandTicker;
import org.givre.measure.Celsius;
import org.givre.settings.DataFolder;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.TankPlan;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;
import org.givre.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inventory seen whole on its page, then taken over. */
class InventoryPageTest {

  @TempDir Path folder;

  private final HandTicker clock = HandTicker.at("2026-11-22T10:00:00Z");
  private OpenFolder open;
  private StockParts stock;
  private Session session;
  private Path file;
  private Stage stage;
  private Scene scene;

  @BeforeEach
  void open() throws IOException {
    open =
        OpenFolder.open(
            new DataFolder(folder.resolve("data")),
            OpenFolder.Use.TRAINING,
            "desktop",
            clock,
            new Argon2Passwords(64, 1, 1));
    stock = StockParts.of(open.ground(), ActsParts.products(open.ground()));
    NewAccount account =
        new NewAccount(
            "c.demo",
            "exercice-2026".toCharArray(),
            EnumSet.of(Role.ADMINISTRATOR, Role.PHARMACIST));
    session = open.ground().firstRun().create("Camille", "DÉMO", account, clock.now()).orThrow();
    file = folder.resolve("inventaire.csv");
    try (InputStream in = BilledLine.class.getResourceAsStream("inventory-import-60.csv")) {
      Files.write(file, in.readAllBytes());
    }
  }

  @AfterEach
  void close() {
    if (stage != null) {
      ScreenPictures.onWindow(
          () -> {
            stage.hide();
            return true;
          });
    }
    open.close();
  }

  private InventoryPage page(Screen screen) {
    Optional<File> chosen = Optional.of(file.toFile());
    return TakeOverPages.of(
        screen,
        ExchangeParts.of(open.ground(), stock),
        () -> new By(session, clock.now()),
        () -> chosen);
  }

  private void show() {
    ScreenPictures.onWindow(
        () -> {
          Screen screen = ScreenPictures.screen(Words.french(), Theme.LIGHT);
          Frame frame = (Frame) screen.panels();
          InventoryPage page = page(screen);
          frame.show(ScreenPictures.quiet(Words.french()));
          frame.show(page);
          scene = new Scene(frame, 1366, 768);
          screen.look().dress(scene);
          stage = new Stage();
          stage.setScene(scene);
          stage.show();
          page.shown();
          return true;
        });
  }

  private void fire(String id) {
    ScreenPictures.onWindow(
        () -> {
          Node node = drawn().lookup(id);
          assertThat(node).as(id).isInstanceOf(ButtonBase.class);
          assertThat(node.isDisabled()).as(id).isFalse();
          ((ButtonBase) node).fire();
          return true;
        });
  }

  private String text() {
    return ScreenPictures.onWindow(() -> String.join("\n", texts(drawn())));
  }

  /**
   * The window as it is once drawn. What scrolls is in the scene only when its skin is made, which
   * the next pulse does: a look before that pulse would see an empty page.
   */
  private Parent drawn() {
    Parent root = scene.getRoot();
    root.applyCss();
    root.layout();
    return root;
  }

  private static List<String> texts(Parent parent) {
    return parent.lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(label -> ((Label) label).getText())
        .toList();
  }

  @Test
  void everyFaultIsShownAndNothingCanBeTakenUntilTheFileIsRight() throws IOException {
    show();
    fire("#inventory-choose");
    fire("#inventory-make-tanks");
    assertThat(text())
        .contains("4 lignes fautives", "ligne 24", "déjà pris à la ligne 19", "la clé est fausse");
    assertThat(ScreenPictures.onWindow(() -> scene.lookup("#inventory-take").isDisabled()))
        .isTrue();
    assertThat(stock.tanks().tanks()).isEmpty();
    pictures();

    Files.writeString(
        file,
        Files.readString(file)
            .replace("B;8;1;19/09/2026;En stock;\r\nT0000008", "C;3;1;;En stock;\r\nT0000008")
            .replace("30/02/2027", "28/02/2027")
            .replace(
                "T0000001;TEST-ALPHA;ADA;12/06/1992;F;Kymriah",
                "T0000015;TEST-OSCAR;LOU;23/08/1957;M;Kymriah")
            .replace("3400894404568", "3400894404569"),
        UTF_8);
    fire("#inventory-choose");
    assertThat(text()).contains("toutes les lignes sont bonnes");
    fire("#inventory-take");
    assertThat(stock.units().inStates(List.of("IN_STOCK"), 100)).hasSize(60);
  }

  private void pictures() {
    By by = new By(session, clock.now());
    for (String tank : List.of("CUVE-1", "CUVE-2")) {
      stock.tanks().create(by, plan(tank)).orThrow();
    }
    ScreenPictures.page(
        "reprise-inventaire",
        ScreenPictures::quiet,
        this::page,
        page -> {
          page.shown();
          ((Button) page.view().lookup("#inventory-choose")).fire();
          ((CheckBox) make(page)).fire();
        });
  }

  private static TankPlan plan(String name) {
    return new TankPlan(
        name,
        "Salle cryogénie",
        TankPurpose.STOCK,
        new Celsius(-160),
        new Layout(TankShape.ROUND, 8, 10, 5, Numbering.LETTERS_FROM_TOP, ""));
  }

  private static Node make(org.givre.fx.Page page) {
    Node box = page.view().lookup("#inventory-make-tanks");
    return box == null ? new CheckBox() : box;
  }
}
