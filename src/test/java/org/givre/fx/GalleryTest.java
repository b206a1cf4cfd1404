package org.givre.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.app.window.FrameState;
import org.givre.measure.Value;
import org.givre.words.Formats;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;

/** Every part of the look on one page, so that a change to the stylesheet is seen at once. */
class GalleryTest {

  @Test
  void everyPartHasItsPlaceInThePicture() {
    ScreenPictures.page("parts", GalleryTest::alarming, Gallery::new, page -> {});
    assertThat(Theme.of("dark")).isEqualTo(Theme.DARK);
  }

  private static FrameState alarming(Words words) {
    FrameState quiet = ScreenPictures.quiet(words);
    return new FrameState(
        quiet.site(),
        quiet.person(),
        new FrameState.Alarms(
            State.UNKNOWN,
            "2 alarmes",
            Optional.of(
                new FrameState.Strip(
                    State.UNKNOWN,
                    "SANS MESURE",
                    "Cuve Quarantaine : aucun relevé depuis 10:16",
                    "1 unité concernée · active, non acquittée",
                    Target.page("alarms")))),
        Map.of(
            "today", new FrameState.Count(6, FrameState.Kind.DUE),
            "reception", new FrameState.Count(1, FrameState.Kind.IN_PROGRESS)),
        quiet.status());
  }

  private record Row3(String name, String code, String value) {}

  private static final class Gallery implements Page {
    private final PageFrame frame;

    Gallery(Screen screen) {
      Texts texts = screen.texts();
      frame =
          PageFrame.titled(texts, "app.nav.stock")
              .line("4 cuves · 18 unités de 12 patients")
              .acts(
                  new SegmentedBar<String>()
                      .choice("a", "Cuve 1")
                      .choice("b", "Cuve 2")
                      .choice("c", "Secours")
                      .choose("a"),
                  Buttons.withKey(
                      Buttons.plain(texts, "app.nav.tanks", "fth-monitor", () -> {}), "F11"),
                  Buttons.primary(texts, "app.nav.reception", "fth-droplet", () -> {}));
      HBox cards = new HBox(16, states(texts), readings(screen), steps(texts));
      cards.getChildren().forEach(card -> HBox.setHgrow(card, javafx.scene.layout.Priority.ALWAYS));
      frame.content(new VBox(16, cards, table(texts)));
    }

    private static Card states(Texts texts) {
      Card card = Card.named(texts, "app.nav.stock").count("3 en cours");
      card.right(Buttons.link(texts, "app.nav.journal", () -> {}));
      for (State state : State.values()) {
        card.body()
            .getChildren()
            .add(
                Row.line(
                    12,
                    new StateShape(state, 20),
                    new Badge(state, texts.say(state.key())),
                    Badge.quiet(state, texts.say(state.key())),
                    Badge.chip("dans 3 jours")));
      }
      return card;
    }

    private static Card readings(Screen screen) {
      Formats formats = screen.texts().formats();
      ReadingLabel good = new ReadingLabel(ReadingLabel.Size.CARD);
      good.show(formats, new Value.Good(-178.4), 1, "°C", "28,4 K sous la limite");
      ReadingLabel missing = new ReadingLabel(ReadingLabel.Size.CARD);
      missing.show(formats, new Value.Missing("TIMEOUT"), 1, "°C", "dernière : −181,2 °C à 10:16");
      ReadingLabel suspect = new ReadingLabel(ReadingLabel.Size.STRIP);
      suspect.show(formats, new Value.Suspect(-171.2, "FROZEN"), 1, "°C", "figée depuis 30 min");
      ClockRing ring = new ClockRing(screen.look(), 150, ClockRing.Rank.OTHER);
      ring.show(Duration.ofSeconds(1274), Duration.ofMinutes(30), State.NORMAL, "il reste");
      Field<TextField> right = Field.text(screen.texts(), "fx.sign.login");
      Field<TextField> wrong = Field.text(screen.texts(), "fx.sign.password");
      wrong.wrong("C. Démo a déjà signé. Une autre personne habilitée doit signer ici.");
      ActButton later = new ActButton(Buttons.primary(screen.texts(), "fx.back", "", () -> {}));
      later.refuse("2 pièces manquent.");
      return new Card()
          .content(
              new HBox(24, good, missing, suspect),
              new HBox(16, ring, new FormGrid(1).add(right, wrong)),
              later)
          .edge(State.ATTENTION);
    }

    private static Card steps(Texts texts) {
      StepList steps = new StepList();
      steps.show(
          List.of(
              new StepList.Step(StepList.Stage.DONE, "Expédition", "DS-0417, reçue à 11:26"),
              new StepList.Step(StepList.Stage.NOW, "Ouverture : identité", "chrono hors azote"),
              new StepList.Step(StepList.Stage.TO_COME, "Décision", "conforme ou non")));
      return Card.named(texts, "app.nav.reception")
          .rows(
              steps,
              Notice.of(State.REFUSED, "Le 8e caractère diffère.", "Relire ce champ à deux."));
    }

    private static TableView<Row3> table(Texts texts) {
      TableView<Row3> table = Tables.of(texts, "app.nav.stock");
      table.getColumns().add(Tables.text(texts, "app.nav.patients", 200, Row3::name));
      table.getColumns().add(Tables.code(texts, "app.nav.stock", 120, Row3::code));
      table.getColumns().add(Tables.number(texts, "app.nav.tanks", 120, Row3::value));
      table.getItems().add(new Row3("EXEMPLE Alice", "KTE-24088", "−150 °C"));
      table.getItems().add(new Row3("FICTIF Bruno", "KTE-24097", "−130 °C"));
      table.getSelectionModel().select(1);
      return table;
    }

    @Override
    public String key() {
      return "stock";
    }

    @Override
    public Node view() {
      return frame;
    }
  }
}
