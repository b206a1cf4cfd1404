package org.givre.deviation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.givre.access.Session;
import org.givre.audit.ActorNames;
import org.givre.audit.Subject;
import org.givre.db.Databases;
import org.givre.db.FreshDatabase;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationFacts;
import org.givre.deviation.DeviationKind;
import org.givre.deviation.FollowUp;
import org.givre.deviation.Report;
import org.givre.dispensing.ActsWorld;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.fx.Theme;
import org.givre.kernel.ActorId;
import org.givre.kernel.Outcome;
import org.givre.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reported by anyone, followed, closed by who may, by the page's own buttons. */
class DeviationsPageTest {

  private FreshDatabase fresh;
  private ActsWorld world;
  private ActsWorld.Bag bag;

  @BeforeEach
  void open() {
    fresh = Databases.freshFile();
    world = new ActsWorld(fresh.database().works());
    bag = world.ordered("YESCARTA", 1);
  }

  @AfterEach
  void close() {
    fresh.close();
  }

  private final class Around implements DeviationDesk.Subjects, ActorNames {
    @Override
    public List<Subject> find(String text) {
      return named("unit", bag.unit().toString()).stream().toList();
    }

    @Override
    public Optional<Subject> named(String kind, String id) {
      return Optional.of(new Subject("unit", bag.unit().toString(), "Yescarta 1/1, EXEMPLE Alice"));
    }

    @Override
    public Optional<Target> page(Subject subject) {
      return Optional.of(Target.of("stock", subject.kind(), subject.id()));
    }

    @Override
    public String full(ActorId actor) {
      return actor.equals(world.by("h.essai").actor()) ? "Hugo ESSAI" : "Camille DÉMO";
    }

    @Override
    public String brief(ActorId actor) {
      return actor.equals(world.by("h.essai").actor()) ? "H. Essai" : "C. Démo";
    }
  }

  private DeviationsPage page(Screen screen) {
    Session session = world.by("c.demo").session();
    Around around = new Around();
    return new DeviationsPage(
        screen,
        new DeviationDesk(
            world.acts.deviations(),
            around,
            (by, id) -> Outcome.done("2026-FNC-000001"),
            around,
            () -> session,
            world.clock));
  }

  private Deviation reported(DeviationKind kind, String what, String action) {
    world.later(Duration.ofMinutes(7));
    Subject unit = new Subject("unit", bag.unit().toString(), "Yescarta 1/1, EXEMPLE Alice");
    return world
        .acts
        .deviations()
        .report(world.by("h.essai"), new Report(kind, what, action, world.now(), List.of(unit)))
        .orThrow();
  }

  @Test
  void aDeviationWithItsFollowUp() {
    Deviation first =
        reported(
            DeviationKind.EXPOSURE,
            "6 min 10 s hors azote au transfert\u00a0: la clé du rack était bloquée.",
            "cassette remise en vapeur, rack dégagé");
    reported(DeviationKind.DOCUMENTS, "Lettre de transport sans heure de départ.", "");
    world
        .acts
        .deviations()
        .follow(
            world.by("h.essai"),
            first.id(),
            FollowUp.Kind.TOLD,
            "laboratoire, ligne d’urgence, M. FICTIF")
        .orThrow();
    ScreenPictures.page(
        "non-conformites",
        ScreenPictures::quiet,
        this::page,
        page -> page.open(Target.of("deviations", "deviation", first.id().value().toString())));
    assertThat(world.acts.deviations().open()).hasSize(2);
  }

  @Test
  void itIsReportedFollowedAndClosedByButtons() {
    reported(DeviationKind.OTHER, "Choc à l’arrivée.", "");
    world.clock.running();
    ScreenPictures.onWindow(
        () -> {
          Screen screen = ScreenPictures.screen(Words.french(), Theme.LIGHT);
          Page page = page(screen);
          ((org.givre.app.window.Frame) screen.panels()).show(page);
          page.shown();
          type(page, "follow-words", "qualité, par téléphone");
          press(page.view(), "follow-add");
          ((ComboBox<?>) found(page.view(), "close-effect")).getSelectionModel().select(0);
          type(page, "close-decision", "sans effet, laboratoire d’accord");
          press(page.view(), "deviation-close");
          press(page.view(), "deviation-new");
          Parent frame = (Parent) screen.panels();
          ((TextInputControl) found(frame, "deviation-what")).setText("Étiquette tachée.");
          press(frame, "deviation-report");
          return null;
        });
    List<Deviation> all = world.acts.deviations().list(DeviationFacts.Which.ALL, "", 10);
    assertThat(all).extracting(Deviation::isOpen).containsExactly(true, false);
    assertThat(world.acts.deviations().find(all.getLast().id()).orElseThrow().followUps())
        .hasSize(1);
  }

  private static void type(Page page, String id, String text) {
    ((TextInputControl) found(page.view(), id)).setText(text);
  }

  private static void press(Node root, String id) {
    ((Button) found(root, id)).fire();
  }

  private static Node found(Node root, String id) {
    return find(root, id).orElseThrow(() -> new AssertionError("nothing here is " + id));
  }

  private static Optional<Node> find(Node node, String id) {
    if (id.equals(node.getId())) {
      return Optional.of(node);
    }
    if (node instanceof javafx.scene.control.ScrollPane pane && pane.getContent() != null) {
      return find(pane.getContent(), id);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> find(child, id).stream())
            .findFirst()
        : Optional.empty();
  }
}
