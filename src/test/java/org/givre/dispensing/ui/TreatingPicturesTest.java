package org.givre.dispensing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import org.givre.access.Session;
import org.givre.app.ActsPages;
import org.givre.custody.UnitId;
import org.givre.db.Databases;
import org.givre.db.FreshDatabase;
import org.givre.dispensing.ActsWorld;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pictures of Délivrance, on a real H2 file. */
class TreatingPicturesTest {

  private final AtomicBoolean refused = new AtomicBoolean();
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

  private ActsPages pages(Screen screen) {
    Session session = world.by("c.demo").session();
    return new ActsPages(world.ground, screen, world.stock, world.acts, () -> session);
  }

  private Page treating(Screen screen) {
    return pages(screen).treating(world.readings, wanted -> Optional.empty());
  }

  private static void openUnit(Page page, UnitId unit) {
    page.open(Target.of(TreatingPage.KEY, "unit", unit.toString()));
  }

  @Test
  void theListSaysWhatWaitsAndWhatIsUnderWay() {
    ActsWorld.Bag ready = world.readyToRelease("YESCARTA");
    ActsWorld.Bag under = world.readyToRelease("ABECMA");
    world.release(under);
    world.takenOut(under, under.unit());
    world.thawed(under.unit());

    ScreenPictures.page("delivrance", this::treating);

    assertThat(world.dossier(ready).isComplete()).isTrue();
  }

  @Test
  void theDossierAndItsTwoSignatures() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.later(Duration.ofHours(30));
    world.readings.warm(-155.3);
    world.later(Duration.ofMinutes(6));
    world.readings.cold();
    world.later(Duration.ofHours(20));

    AtomicReference<Screen> screen = new AtomicReference<>();
    ScreenPictures.page(
        "liberation",
        ScreenPictures::quiet,
        given -> {
          screen.set(given);
          return treating(given);
        },
        page -> {
          openUnit(page, bag.unit());
          On window = new On((Parent) screen.get().panels());
          window.press("release");
          window.type("first-login", "c.demo");
          window.type("first-password", ActsWorld.PASSWORD);
          window.press("first-sign");
          window.type("second-login", "c.demo");
          refused.set(window.says("déjà signé") || window.says("already signed"));
        });

    assertThat(refused).isTrue();
  }

  @Test
  void theConsoleShowsTheDeadlineLargest() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.later(Duration.ofMinutes(3));
    world
        .acts
        .thawing()
        .begin(world.by("h.essai"), bag.unit(), ActsWorld.bath(), world.now())
        .orThrow();
    world.later(Duration.ofSeconds(265));
    world.acts.thawing().end(world.by("h.essai"), bag.unit(), world.now()).orThrow();
    world.later(Duration.ofSeconds(526));

    ScreenPictures.page(
        "decongelation", ScreenPictures::quiet, this::treating, page -> openUnit(page, bag.unit()));
  }

  @Test
  void theProductSheetsWithTheirMarks() {
    world.signSheet("KYMRIAH");
    ScreenPictures.page(
        "fiches-produits",
        ScreenPictures::quiet,
        screen -> pages(screen).productSheets(),
        page -> page.open(Target.of("settings", "product", "YESCARTA")));
  }

  @Test
  void theNextVersionOfASheetIsTypedBesideTheOneBefore() {
    world.signSheet("YESCARTA");
    ScreenPictures.page(
        "fiche-produit-version",
        ScreenPictures::quiet,
        screen -> pages(screen).productSheets(),
        page -> {
          page.open(Target.of("settings", "product", "YESCARTA"));
          new On((javafx.scene.Parent) page.view()).press("edit-sheet");
          new On((javafx.scene.Parent) page.view()).type("edit-shelf-life", "18");
        });
  }

  @Test
  void theRegisterKeepsItsCancelledLine() {
    for (int n = 0; n < 2; n++) {
      ActsWorld.Bag bag = world.readyToReleaseOnce(n);
      world.release(bag);
      world.takenOut(bag, bag.unit());
      world.thawed(bag.unit());
      world.handOver(bag.units(), new org.givre.dispensing.NumberSource.NextOfGivre()).orThrow();
    }
    var register = world.acts.register();
    var line = register.year(2026).getFirst().line();
    register
        .cancel(
            world.by("c.demo", "mauvais service"),
            line,
            world.pledge("c.demo", register.toCancel(line)))
        .orThrow();
    ScreenPictures.page(
        "ordonnancier",
        screen -> pages(screen).register(world.readings, wanted -> Optional.empty()));
    assertThat(register.year(2026)).hasSize(2);
  }

  @Test
  void theDeadlinesAloneForTheOtherSideOfTheRoom() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.thawed(bag.unit());
    world.later(Duration.ofSeconds(466));
    ScreenPictures.page(
        "decongelation-plein-ecran",
        ScreenPictures::quiet,
        this::treating,
        page -> {
          openUnit(page, bag.unit());
          page.fullScreen();
        });
  }
}
