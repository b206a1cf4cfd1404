package org.givre.custody.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.givre.custody.Found;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.storage.Position;

/** One field that takes a unit, a patient or a place, and proposes places for a unit. */
final class FindCard {

  private final Card card = new Card();

  private static final int MOST = 8;
  private static final int PLACES = 4;

  private final Screen screen;
  private final StockDesk desk;
  private final StockWords words;
  private final TextField field = new TextField();
  private final VBox answers = new VBox(2);
  private final PauseTransition pause = new PauseTransition(Duration.millis(150));
  private Consumer<Found> onFound = found -> {};
  private Consumer<Position> onPlace = place -> {};
  private int asked;

  FindCard(Screen screen, StockDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.words = new StockWords(screen.texts());
    screen.texts().prompt(field, "custody.find.prompt");
    field.accessibleTextProperty().bind(screen.texts().of("custody.find.prompt"));
    field.setId("stock-find");
    field.textProperty().addListener((at, before, after) -> pause.playFromStart());
    field.setOnAction(entered -> ask());
    pause.setOnFinished(over -> ask());
    answers.getStyleClass().add("find-answers");
    VBox all =
        new VBox(
            8,
            screen.texts().on(Labels.heading(""), "custody.find.title"),
            screen.texts().on(Labels.wrapped("", "caption"), "custody.find.about"),
            field,
            answers);
    all.setFillWidth(true);
    all.getStyleClass().add("find-card");
    Region scroll = PageFrame.scroll(all);
    card.rows(scroll);
    card.setMinHeight(150);
  }

  Card card() {
    return card;
  }

  void onFound(Consumer<Found> then) {
    onFound = then;
  }

  void onPlace(Consumer<Position> then) {
    onPlace = then;
  }

  void take() {
    field.requestFocus();
  }

  private void ask() {
    pause.stop();
    String typed = field.getText();
    int mine = ++asked;
    screen
        .tasks()
        .run(() -> desk.finder().find(typed, MOST).stream().map(this::answer).toList())
        .done(
            found -> {
              if (mine == asked) {
                show(typed, found);
              }
            })
        .start();
  }

  private void show(String typed, List<Answer> found) {
    answers.getChildren().setAll(found.stream().map(this::button).toList());
    if (found.isEmpty() && typed.strip().length() > 1) {
      answers
          .getChildren()
          .add(Labels.wrapped(screen.say("custody.find.nothing", typed.strip()), "muted"));
    }
  }

  /** What a line of the answer says; made off the window's thread, because it looks things up. */
  private record Answer(String icon, String title, String detail, Runnable act) {}

  private Answer answer(Found found) {
    return switch (found) {
      case Found.FoundPatient one ->
          new Answer(
              "fth-user",
              one.patient().displayName(),
              words.say("custody.find.patient", words.formats().day(one.patient().birthDate())),
              () -> onFound.accept(one));
      case Found.FoundPlace one ->
          new Answer(
              "fth-map-pin", one.position().path(), one.tank().name(), () -> onFound.accept(one));
      case Found.FoundUnit one ->
          new Answer(
              "fth-package",
              words.name(desk.shown(one.unit())),
              one.patient().displayName() + " · " + words.state(one.unit().state()),
              () -> {
                onFound.accept(one);
                propose(one);
              });
    };
  }

  private Button button(Answer answer) {
    Button button = new Button();
    button.getStyleClass().setAll("find-answer");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setGraphic(
        Row.line(
            8,
            Icons.of(answer.icon(), 14),
            Row.twoLines(Labels.strong(answer.title()), Labels.caption(answer.detail()))));
    button.setAccessibleText(answer.title() + ", " + answer.detail());
    button.setOnAction(fired -> answer.act().run());
    return button;
  }

  /** A unit that stands nowhere gets places proposed. */
  private void propose(Found.FoundUnit one) {
    if (one.unit().position().isPresent()) {
      return;
    }
    screen
        .tasks()
        .run(
            () ->
                desk.acts().placesFor(desk.by(""), one.unit().id(), PLACES).stream()
                    .map(this::proposal)
                    .toList())
        .done(places -> answers.getChildren().setAll(places.stream().map(this::button).toList()))
        .start();
  }

  private Answer proposal(Position place) {
    String tank = desk.tanks().tank(place.tank()).orElseThrow().name();
    return new Answer("fth-map-pin", place.path(), tank, () -> onPlace.accept(place));
  }
}
