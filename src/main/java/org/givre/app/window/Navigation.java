package org.givre.app.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Texts;

/** The pages at the left, each with what waits on it; help and lock at the foot. */
final class Navigation extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Map<String, Button> buttons = new LinkedHashMap<>();
  private final Map<String, Label> counts = new LinkedHashMap<>();

  Navigation(Texts texts, Consumer<String> open, Runnable help, Runnable lock) {
    getStyleClass().add("navigation");
    int digit = 1;
    for (Entry entry : Entry.ALL) {
      Label count = new Label();
      counts.put(entry.page(), count);
      Button button =
          entry(texts, entry.icon(), entry.textKey(), count, () -> open.accept(entry.page()));
      button.accessibleHelpProperty().bind(texts.of("app.nav.shortcut", digit++));
      buttons.put(entry.page(), button);
      getChildren().add(button);
    }
    getChildren().add(Row.space());
    getChildren()
        .addAll(
            entry(texts, "fth-help-circle", "app.nav.help", hint("F1"), help),
            entry(texts, "fth-lock", "app.nav.lock", hint("Ctrl L"), lock));
    counts(Map.of());
  }

  private static Label hint(String key) {
    return Labels.keyHint(key);
  }

  private static Button entry(Texts texts, String icon, String key, Node right, Runnable act) {
    Label name = texts.on(new Label(), key);
    name.getStyleClass().add("nav-name");
    name.setMinWidth(USE_PREF_SIZE);
    HBox line = Row.line(10, Icons.of(icon), name, Row.space(), right);
    line.setAlignment(Pos.CENTER_LEFT);
    Button button = new Button();
    button.setGraphic(line);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("nav-entry");
    line.prefWidthProperty().bind(button.widthProperty().subtract(21));
    button.accessibleTextProperty().bind(name.textProperty());
    button.setOnAction(fired -> act.run());
    return button;
  }

  void choose(String page) {
    buttons.forEach((key, button) -> button.pseudoClassStateChanged(CHOSEN, key.equals(page)));
  }

  void counts(Map<String, FrameState.Count> now) {
    counts.forEach((page, label) -> show(label, now.get(page)));
  }

  private static void show(Label label, FrameState.Count count) {
    boolean shown = count != null && count.number() > 0;
    label.setVisible(shown);
    label.setManaged(shown);
    if (shown) {
      label.setText(Integer.toString(count.number()));
      label
          .getStyleClass()
          .setAll("label", count.kind() == FrameState.Kind.DUE ? "count-due" : "count-open");
    }
  }
}
