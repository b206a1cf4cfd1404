package org.givre.fx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One choice out of a few, side by side; one is always chosen. */
public final class SegmentedBar<T> extends HBox {

  private final ToggleGroup group = new ToggleGroup();
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private Consumer<T> onChoice = choice -> {};
  private boolean letting;

  public SegmentedBar() {
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
    group
        .selectedToggleProperty()
        .addListener(
            (at, before, after) -> {
              if (after == null && !letting) {
                group.selectToggle(before);
              }
            });
  }

  /** Adds a choice with a text of the language. */
  public SegmentedBar<T> choice(T value, Texts texts, String key, Object... places) {
    return add(value, texts.on(new ToggleButton(), key, places));
  }

  /** Adds a choice whose text is data: the name of a tank. */
  public SegmentedBar<T> choice(T value, String text) {
    return add(value, new ToggleButton(text));
  }

  private SegmentedBar<T> add(T value, ToggleButton button) {
    button.setToggleGroup(group);
    button.setOnAction(fired -> onChoice.accept(value));
    buttons.put(value, button);
    getChildren().add(button);
    int last = getChildren().size() - 1;
    for (int at = 0; at <= last; at++) {
      ToggleButton each = (ToggleButton) getChildren().get(at);
      each.getStyleClass().removeAll("left-pill", "center-pill", "right-pill");
      if (last > 0) {
        each.getStyleClass().add(at == 0 ? "left-pill" : at == last ? "right-pill" : "center-pill");
      }
    }
    return this;
  }

  /** Called when the user chooses, not when the program does. */
  public SegmentedBar<T> onChoice(Consumer<T> then) {
    onChoice = then;
    return this;
  }

  public SegmentedBar<T> choose(T value) {
    ToggleButton button = buttons.get(value);
    if (button != null) {
      button.setSelected(true);
    }
    return this;
  }

  /** None of the choices is what is shown now. */
  public void chooseNone() {
    letting = true;
    group.selectToggle(null);
    letting = false;
  }

  public void clear() {
    buttons.clear();
    getChildren().clear();
  }
}
