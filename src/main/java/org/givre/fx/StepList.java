package org.givre.fx;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
      getChildren().add(row(at, steps.get(at), at == steps.size() - 1));
    }
  }

  private Node row(int at, Step step, boolean last) {
    Label name = Labels.wrapped(step.name(), "step-name", "strong");
    Label found = Labels.wrapped(step.found(), "caption");
    found.setManaged(!step.found().isEmpty());
    Label number = Labels.of(Integer.toString(at + 1), "step-number", "strong");
    number.setMinWidth(12);
    VBox words = Row.twoLines(name, found);
    words.getStyleClass().add("step-words");
    words.setAlignment(Pos.TOP_LEFT);
    HBox row = new HBox(10, rail(step.stage(), last), number, words);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().addAll("step", style(step.stage()));
    HBox.setHgrow(words, Priority.ALWAYS);
    if (step.stage() != Stage.TO_COME) {
      choosable(row, at);
    }
    row.setAccessibleText((at + 1) + ". " + step.name() + ", " + step.found());
    return row;
  }

  private void choosable(HBox row, int at) {
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.BUTTON);
    row.setOnMouseClicked(click -> onChoice.accept(at));
    row.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            onChoice.accept(at);
          }
        });
  }

  /** The step's disc, and the line down to the next one. */
  private static VBox rail(Stage stage, boolean last) {
    Region line = new Region();
    line.getStyleClass().add("step-line");
    line.setVisible(!last);
    VBox.setVgrow(line, Priority.ALWAYS);
    VBox rail = new VBox(4, disc(stage), line);
    rail.setAlignment(Pos.TOP_CENTER);
    return rail;
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
