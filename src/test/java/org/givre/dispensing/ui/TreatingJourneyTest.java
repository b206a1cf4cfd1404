package org.givre.dispensing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.givre.access.Session;
import org.givre.app.ActsPages;
import org.givre.audit.Subject;
import org.givre.custody.UnitState;
import org.givre.db.Databases;
import org.givre.db.FreshDatabase;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationId;
import org.givre.deviation.DeviationKind;
import org.givre.deviation.Report;
import org.givre.dispensing.ActsWorld;
import org.givre.dispensing.ThawRecord;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.fx.Theme;
import org.givre.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole of Délivrance by its buttons, on a real H2 file. */
class TreatingJourneyTest {

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

  /** The clock runs as a real one from here on: two looks at it are never the same instant. */
  private On window(ActsWorld.Bag bag) {
    world.clock.running();
    Session session = world.by("c.demo").session();
    Screen screen = ScreenPictures.screen(Words.french(), Theme.LIGHT);
    Page page =
        new ActsPages(world.ground, screen, world.stock, world.acts, () -> session)
            .treating(world.readings, wanted -> Optional.empty());
    ((org.givre.app.window.Frame) screen.panels()).show(page);
    page.shown();
    page.open(Target.of(TreatingPage.KEY, "unit", bag.unit().toString()));
    return new On((Parent) screen.panels());
  }

  private static void sign(On window) {
    window.type("first-login", "c.demo");
    window.type("first-password", ActsWorld.PASSWORD);
    window.press("first-sign");
    window.type("second-login", "h.essai");
    window.type("second-password", ActsWorld.PASSWORD);
    window.press("two-signers-act");
  }

  @Test
  void aBagIsReleasedThawedAndHandedOverByButtons() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");

    ScreenPictures.onWindow(
        () -> {
          On window = window(bag);
          window.press("release");
          sign(window);
          window.press("identity");
          window.type("read-lot", bag.lot());
          sign(window);
          world.later(Duration.ofMinutes(2));
          window.press("removal");
          world.later(Duration.ofMinutes(2));
          window.press("thaw-start");
          window.type("device", "BM-2");
          window.type("device-degrees", "37,1");
          window.type("thermometer", "TH-07");
          window.press("panel-act");
          world.later(Duration.ofMinutes(4));
          window.press("thaw-end");
          window.press("conform");
          window.press("hand-over");
          window.type("container", "CT-03");
          window.type("carrier", "H. ESSAI");
          sign(window);
          return true;
        });

    ThawRecord record = world.acts.thawing().record(bag.unit(), world.now());
    assertThat(record.unit().state())
        .isEqualTo(new UnitState.HandedOver(UnitState.Condition.THAWED));
    assertThat(record.dispensed().orElseThrow().number().written()).isEqualTo("2026-00001");
    assertThat(record.device().orElseThrow().checked().orElseThrow().degrees()).isEqualTo(37.1);
  }

  @Test
  void anIncompleteDossierKeepsItsActGreyAndSaysWhatLacks() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.acts.quarantine().put(world.by("n.test", "étiquette douteuse"), bag.unit()).orThrow();
    world.readings.silent();
    world.later(Duration.ofMinutes(40));

    boolean[] seen =
        ScreenPictures.onWindow(
            () -> {
              ActsWorld.Bag other = world.readyToReleaseOnce(1);
              world.later(Duration.ofMinutes(30));
              On window = window(other);
              return new boolean[] {
                window.isAllowed("release"), window.says("non jugé"), window.says("manque")
              };
            });

    assertThat(seen).containsExactly(false, true, true);
  }

  @Test
  void aWrongSecondPasswordLeavesEverythingAsItWasAndSaysSo() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");

    boolean said =
        ScreenPictures.onWindow(
            () -> {
              On window = window(bag);
              window.press("release");
              window.type("first-login", "c.demo");
              window.type("first-password", ActsWorld.PASSWORD);
              window.press("first-sign");
              window.type("second-login", "h.essai");
              window.type("second-password", "faux mot de passe");
              window.press("two-signers-act");
              return window.says("mot de passe");
            });

    assertThat(said).isTrue();
    assertThat(world.acts.release().inForce(bag.unit())).isEmpty();
  }

  @Test
  void theSecondAccountOfTheFirstPersonIsRefusedBesideTheField() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");

    boolean said =
        ScreenPictures.onWindow(
            () -> {
              On window = window(bag);
              window.press("release");
              window.type("first-login", "c.demo");
              window.type("first-password", ActsWorld.PASSWORD);
              window.press("first-sign");
              window.type("second-login", "c.demo2");
              window.type("second-password", ActsWorld.PASSWORD);
              window.press("two-signers-act");
              return window.says("a déjà signé");
            });

    assertThat(said).isTrue();
    assertThat(world.acts.release().inForce(bag.unit())).isEmpty();
  }

  @Test
  void aPharmacistJudgesAGapThenReleasesThenTakesItBack() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.readings.silent();
    world.later(Duration.ofMinutes(35));
    world.readings.cold();
    world.later(Duration.ofMinutes(10));

    boolean[] seen =
        ScreenPictures.onWindow(
            () -> {
              On window = window(bag);
              boolean before = window.isAllowed("release");
              window.press("judge-gap");
              signAlone(window, "niveau d’azote stable");
              boolean after = window.isAllowed("release");
              window.press("release");
              sign(window);
              world.later(Duration.ofMinutes(1));
              window.press("withdraw");
              signAlone(window, "fièvre");
              return new boolean[] {before, after};
            });

    assertThat(seen).containsExactly(false, true);
    assertThat(world.acts.release().inForce(bag.unit())).isEmpty();
    assertThat(world.dossier(bag).isComplete()).as("it may be released again").isTrue();
  }

  private static void signAlone(On window, String reason) {
    window.type("one-reason", reason);
    window.type("one-login", "c.demo");
    window.type("one-password", ActsWorld.PASSWORD);
    window.press("panel-act");
  }

  @Test
  void aDeviationIsClosedAndAQuarantineLiftedFromTheDossier() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    Subject unit = new Subject("unit", bag.unit().toString(), "YESCARTA");
    Report torn =
        new Report(DeviationKind.DOCUMENTS, "étiquette déchirée", "", world.now(), List.of(unit));
    DeviationId deviation =
        world.acts.deviations().report(world.by("h.essai"), torn).orThrow().id();
    world.acts.quarantine().put(world.by("n.test", "étiquette douteuse"), bag.unit()).orThrow();
    world.later(Duration.ofMinutes(1));

    List<Boolean> seen =
        ScreenPictures.onWindow(
            () -> {
              On window = window(bag);
              boolean before = window.isAllowed("release");
              window.press("unblock-close");
              boolean told = window.says("étiquette déchirée");
              window.press("panel-act");
              boolean asked =
                  window.says("L’effet sur le produit n’est pas choisi") && window.says("de texte");
              window.choose("effect", Deviation.Effect.NONE.ordinal());
              window.type("decision", "étiquette recollée, identité relue à deux");
              window.press("panel-act");
              boolean between = window.isAllowed("release");
              lift(window, "", ActsWorld.PASSWORD);
              boolean wanted = window.says("Il manque le motif");
              lift(window, "identité relue à deux", "faux mot de passe");
              boolean wrong = window.says("mot de passe");
              lift(window, "identité relue à deux", ActsWorld.PASSWORD);
              return List.of(
                  before, between, told, asked, wanted, wrong, window.isAllowed("release"));
            });

    assertThat(seen).containsExactly(false, false, true, true, true, true, true);
    assertThat(world.dossier(bag).deviations())
        .extracting(Deviation::id, d -> d.closing().orElseThrow().effect())
        .containsExactly(tuple(deviation, Deviation.Effect.NONE));
    assertThat(world.dossier(bag).isComplete()).isTrue();
  }

  private static void lift(On window, String evidence, String password) {
    window.press("unblock-lift");
    window.type("evidence", evidence);
    window.type("lift-login", "c.demo");
    window.type("lift-password", password);
    window.press("panel-act");
  }

  @Test
  void whoReportedADeviationIsToldInWordsThatAnotherClosesIt() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    Subject unit = new Subject("unit", bag.unit().toString(), "YESCARTA");
    Report late =
        new Report(DeviationKind.OTHER, "transporteur en retard", "", world.now(), List.of(unit));
    world.acts.deviations().report(world.by("c.demo"), late).orThrow();

    boolean said =
        ScreenPictures.onWindow(
            () -> {
              On window = window(bag);
              window.press("unblock-close");
              window.choose("effect", Deviation.Effect.ACCEPTED.ordinal());
              window.type("decision", "sans suite");
              window.press("panel-act");
              return window.says("a ouvert cette non-conformité");
            });

    assertThat(said).isTrue();
    assertThat(world.acts.deviations().open()).hasSize(1);
  }
}
