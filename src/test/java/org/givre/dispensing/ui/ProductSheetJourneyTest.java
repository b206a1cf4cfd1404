package org.givre.dispensing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.Parent;
import org.givre.access.Session;
import org.givre.app.ActsPages;
import org.givre.db.Databases;
import org.givre.db.FreshDatabase;
import org.givre.dispensing.ActsWorld;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.fx.Theme;
import org.givre.product.CertificateKind;
import org.givre.product.ProductId;
import org.givre.product.ProductSheet;
import org.givre.product.SheetField;
import org.givre.product.SheetValue;
import org.givre.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A product sheet's next version, from its button to two signatures, on a real H2 file. */
class ProductSheetJourneyTest {

  private static final ProductId YESCARTA = ProductId.of("YESCARTA");

  private FreshDatabase fresh;
  private ActsWorld world;

  @BeforeEach
  void open() {
    fresh = Databases.freshFile();
    world = new ActsWorld(fresh.database().works());
  }

  @AfterEach
  void close() {
    fresh.close();
  }

  private On editor() {
    Session session = world.by("c.demo").session();
    Screen screen = ScreenPictures.screen(Words.french(), Theme.LIGHT);
    Page page =
        new ActsPages(world.ground, screen, world.stock, world.acts, () -> session).productSheets();
    ((org.givre.app.window.Frame) screen.panels()).show(page);
    page.shown();
    page.open(Target.of("settings", "product", "YESCARTA"));
    return new On((Parent) screen.panels());
  }

  private ProductSheet last() {
    return world.acts.products().versions(YESCARTA).getLast();
  }

  @Test
  void theNextVersionIsChosenInWordsProposedComparedAndSignedByTwo() {
    world.signSheet("YESCARTA");
    ProductSheet before = last();

    List<Boolean> seen =
        ScreenPictures.onWindow(
            () -> {
              On window = editor();
              window.press("edit-sheet");
              window.type("edit-shelf-life", "18");
              window.choose("edit-shelf-life-unit", 0);
              window.type("edit-storage-limit", "−155,5");
              window.press("edit-certificate-lis");
              window.type("edit-clock-minutes-1", "25");
              window.press("propose-sheet");
              boolean compared = window.says("18 mois") && window.says("4 lignes changent");
              window.press("sign-sheet");
              return List.of(compared, window.says("Signer la fiche Yescarta"));
            });

    assertThat(seen).containsExactly(true, true);
    ProductSheet after = last();
    assertThat(after.version()).isEqualTo(before.version() + 1);
    assertThat(after.isSigned()).isFalse();
    assertThat(texts(after, SheetField.SHELF_LIFE)).containsExactly("P18M");
    assertThat(texts(after, SheetField.STORAGE_LIMIT)).containsExactly("<= -155.5");
    assertThat(texts(after, SheetField.CERTIFICATE)).contains(CertificateKind.LIS.name());
    assertThat(texts(after, SheetField.CLOCK)).first().asString().endsWith(";25");
    assertThat(texts(after, SheetField.INDICATION)).isEqualTo(texts(before, SheetField.INDICATION));
    assertThat(world.acts.products().inForce(YESCARTA, world.now()).orElseThrow().version())
        .as("proposing changes nothing")
        .isEqualTo(before.version());
  }

  @Test
  void nothingTouchedIsTheSameSheetWordForWord() {
    world.signSheet("YESCARTA");
    ProductSheet before = last();
    ScreenPictures.onWindow(
        () -> {
          On window = editor();
          window.press("edit-sheet");
          window.press("propose-sheet");
          return true;
        });

    ProductSheet after = last();
    assertThat(after.version()).isEqualTo(before.version() + 1);
    for (SheetField field : SheetField.values()) {
      assertThat(texts(after, field)).as(field.name()).isEqualTo(texts(before, field));
    }
  }

  @Test
  void aFigureThatIsNoneIsRefusedInWordsAndNothingIsKept() {
    int versions = world.acts.products().versions(YESCARTA).size();
    boolean said =
        ScreenPictures.onWindow(
            () -> {
              On window = editor();
              window.press("edit-sheet");
              window.type("edit-storage-limit", "froid");
              window.press("edit-clock-add");
              window.press("propose-sheet");
              return window.says("ne se lit pas");
            });

    assertThat(said).isTrue();
    assertThat(world.acts.products().versions(YESCARTA)).hasSize(versions);
  }

  /** A dossier signed under a version keeps it, whatever is signed later. */
  @Test
  void anOldDossierKeepsTheVersionItWasSignedUnder() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    int then = world.acts.products().inForce(YESCARTA, world.now()).orElseThrow().version();
    world.later(Duration.ofMinutes(5));
    ScreenPictures.onWindow(
        () -> {
          On window = editor();
          window.press("edit-sheet");
          window.type("edit-shelf-life", "2");
          window.press("propose-sheet");
          return true;
        });

    world.signSheet("YESCARTA");
    world.later(Duration.ofMinutes(5));

    assertThat(world.acts.products().inForce(YESCARTA, world.now()).orElseThrow().version())
        .isEqualTo(then + 1);
    assertThat(world.acts.release().inForce(bag.unit()).orElseThrow().sheet().version())
        .isEqualTo(then);
  }

  private static List<String> texts(ProductSheet sheet, SheetField field) {
    return sheet.lines(field).stream().map(SheetValue::text).toList();
  }
}
