package org.givre.dispensing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.givre.access.Session;
import org.givre.app.ActsPages;
import org.givre.db.Databases;
import org.givre.db.FreshDatabase;
import org.givre.deviation.DeviationKind;
import org.givre.dispensing.ActsWorld;
import org.givre.dispensing.Released;
import org.givre.dispensing.SpecificationFinding;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.fx.Theme;
import org.givre.product.ClockEvent;
import org.givre.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is decided again, by its buttons: a lot out of specification, a release and a time. */
class SecondThoughtsJourneyTest {

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

  private static void sign(On window, String second) {
    window.type("first-login", "c.demo");
    window.type("first-password", ActsWorld.PASSWORD);
    window.press("first-sign");
    window.type("second-login", second);
    window.type("second-password", ActsWorld.PASSWORD);
    window.press("two-signers-act");
  }

  @Test
  void aLotOutOfSpecificationIsFilledPieceByPieceThenDecidedByTwo() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world
        .acts
        .papers()
        .specification(
            world.by("c.demo"),
            bag.order().lot(),
            SpecificationFinding.Result.OUT_OF_SPECIFICATION,
            0,
            SpecificationFinding.OutOfSpecification.NONE)
        .orThrow();
    world.later(Duration.ofSeconds(1));

    List<Boolean> seen =
        ScreenPictures.onWindow(
            () -> {
              On window = window(bag);
              boolean before = window.isAllowed("release");
              window.press("out-of-specification");
              window.type("oos-parameter", "viabilité");
              window.type("oos-value", "68 %");
              window.press("panel-act");
              boolean between = window.isAllowed("release");
              window.press("out-of-specification");
              window.type("oos-specification", "≥ 80 %");
              window.type("oos-letter", "lettre du 20/11/2026");
              window.type("oos-physician", "bénéfice supérieur au risque");
              window.type("oos-informed", "le 21/11/2026");
              window.type("oos-pharmacist", "accepté");
              window.type("oos-notification", "déclaré le 21/11/2026");
              window.press("panel-act");
              boolean filled = window.isAllowed("release");
              window.press("out-of-specification");
              sign(window, "p.modele");
              return List.of(before, between, filled, window.isAllowed("release"));
            });

    assertThat(seen).containsExactly(false, false, false, true);
    SpecificationFinding found = world.acts.papers().specification(bag.order().lot()).orElseThrow();
    assertThat(found.file().value()).isEqualTo("68 %");
    assertThat(found.decided()).isPresent();
  }

  @Test
  void aReleaseIsCorrectedByANewSignedVersionAndTheFirstStays() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    Released first = world.release(bag);
    world.later(Duration.ofMinutes(1));

    boolean wanted =
        ScreenPictures.onWindow(
            () -> {
              On window = window(bag);
              window.press("correct-release");
              sign(window, "h.essai");
              boolean refused = window.says("Il manque le motif");
              window.type("correct-reason", "poids corrigé");
              window.type("second-password", ActsWorld.PASSWORD);
              window.press("two-signers-act");
              return refused;
            });

    Released now = world.acts.release().inForce(bag.unit()).orElseThrow();
    assertThat(wanted).isTrue();
    assertThat(now.id()).isNotEqualTo(first.id());
    assertThat(now.sheetNumber()).isNotEqualTo(first.sheetNumber());
  }

  @Test
  void aTimeWrittenWrongIsCorrectedWithItsReasonAndTheClocksFollow() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.thawed(bag.unit());
    var before = world.acts.thawing().record(bag.unit(), world.now());
    var end = before.mark(ClockEvent.THAW_END).orElseThrow().at();
    world.later(Duration.ofMinutes(6));
    var earlier = end.minusSeconds(60);
    String typed =
        java.time.LocalTime.ofInstant(earlier, java.time.ZoneId.of("Europe/Paris"))
            .format(java.time.format.DateTimeFormatter.ofPattern("HH:mm:ss"));

    boolean refused =
        ScreenPictures.onWindow(
            () -> {
              On window = window(bag);
              window.press("correct-time");
              window.type("hour", "25:99");
              window.type("reason", "lu trop tard");
              window.press("panel-act");
              boolean unread = window.says("25:99");
              window.type("hour", typed);
              window.press("panel-act");
              return unread;
            });

    assertThat(refused).isTrue();
    var after = world.acts.thawing().record(bag.unit(), world.now());
    assertThat(after.mark(ClockEvent.THAW_END).orElseThrow().at())
        .isEqualTo(earlier.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
  }

  /** Nobody touches anything: the clock runs out, and a non-conformity is open. */
  @Test
  void anOverrunOpensANonConformityByItselfAndTheConsoleSaysIt() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.thawed(bag.unit());
    world.later(Duration.ofMinutes(31));

    assertThat(world.acts.overruns().report(world.now()))
        .extracting(deviation -> deviation.report().kind())
        .containsExactly(DeviationKind.CLOCK);
    assertThat(world.acts.overruns().report(world.now())).as("once").isEmpty();

    boolean said = ScreenPictures.onWindow(() -> window(bag).says("épassé"));
    assertThat(said).isTrue();
    assertThat(world.acts.deviations().open()).hasSize(1);
  }

  /**
   * The computer's clock is set back during a thaw: nothing written moves, and nobody gains time.
   */
  @Test
  void aClockSetBackDuringAThawGivesNoTimeBackAndSaysSo() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.thawed(bag.unit());
    var before = world.acts.thawing().record(bag.unit(), world.now());
    world.later(Duration.ofMinutes(10).negated());

    var after = world.acts.thawing().record(bag.unit(), world.now());
    assertThat(after.clocks().getFirst()).isEqualTo(before.clocks().getFirst());
    assertThat(
            world.acts.infusion().started(world.by("h.essai"), bag.unit(), world.now()).refusals())
        .extracting(refusal -> refusal.code())
        .contains("TimesOutOfOrder");
  }
}
