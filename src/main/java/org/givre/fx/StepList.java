package org.givre.fx;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Steps of an act: done ones with what was found, the one that is now, those to come. */
public final class StepList extends VBox {

  /** Where a step stands. */
  public enum Stage {
    DONE,
    NOW,
    TO_COME
  }

  /** One step; {@code found} is what was found, or what it will ask. */
  public record Step(Stage stage, String name, String found) {}

  private IntConsumer onChoice = step -> {};

  public StepList() {
    getStyleClass().add("steps");
  }

  /** Called with the index of a clicked step that is done or now. */
  public StepList onChoice(IntConsumer then) {
    onChoice = then;
    return this;
  }

  public void show(List<Step> steps) {
    getChildren().clear();
    for (int at = 0; at < steps.size(); at++) {
      getChildren().add(row(at, steps.get(at)));
    }
  }

  private Node row(int at, Step step) {
    Label name = Labels.wrapped(step.name(), "step-name");
    Label found = Labels.wrapped(step.found(), "caption");
    found.setManaged(!step.found().isEmpty());
    Label number = Labels.of(Integer.toString(at + 1), "step-number");
    number.setMinWidth(12);
    VBox words = Row.twoLines(name, found);
    HBox row = new HBox(10, disc(step.stage()), number, words);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().addAll("step", style(step.stage()));
    HBox.setHgrow(words, Priority.ALWAYS);
    if (step.stage() != Stage.TO_COME) {
      row.setOnMouseClicked(click -> onChoice.accept(at));
    }
    row.setAccessibleText((at + 1) + ". " + step.name() + ", " + step.found());
    return row;
  }

  private static String style(Stage stage) {
    return switch (stage) {
      case DONE -> "step-done";
      case NOW -> "step-now";
      case TO_COME -> "step-to-come";
    };
  }

  private static StackPane disc(Stage stage) {
    return switch (stage) {
      case DONE -> new StateShape(State.DONE, 20);
      case NOW -> now();
      case TO_COME -> new StateShape(State.TO_DO, 20);
    };
  }

  private static StackPane now() {
    StackPane inner = new StackPane();
    inner.getStyleClass().add("step-now-dot");
    inner.setMaxSize(8, 8);
    StackPane outer = new StackPane(inner);
    outer.getStyleClass().add("step-now-ring");
    outer.setMinSize(20, 20);
    outer.setMaxSize(20, 20);
    return outer;
  }
}
