package org.givre.app.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.StateShape;
import org.givre.fx.Target;
import org.givre.fx.Texts;

/**
 * Over the page while an alarm is unanswered; pushes the page down, never floats, cannot be closed.
 */
final class AlarmStrip extends HBox {

  private final Label word = Labels.of("", "strip-word");
  private final Label what = Labels.of("", "strip-what");
  private final Label more = Labels.of("", "strip-more");
  private Optional<FrameState.Strip> shown = Optional.empty();

  AlarmStrip(Texts texts, Consumer<Target> open) {
    getStyleClass().add("alarm-strip");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    word.setGraphicTextGap(12);
    what.setMinWidth(0);
    more.setMinWidth(0);
    Button see =
        Buttons.plain(
            texts,
            "app.alarm.see",
            "",
            () -> shown.ifPresent(strip -> open.accept(strip.target())));
    Buttons.withKey(see, "F9").getStyleClass().add("strip-act");
    getChildren().addAll(word, what, more, Row.space(), see);
    show(Optional.empty());
  }

  void show(Optional<FrameState.Strip> strip) {
    setVisible(strip.isPresent());
    setManaged(strip.isPresent());
    boolean news = !strip.equals(shown);
    shown = strip;
    if (strip.isEmpty() || !news) {
      return;
    }
    FrameState.Strip now = strip.get();
    getStyleClass().removeIf(each -> each.startsWith("state-"));
    getStyleClass().add(now.state().styleClass());
    word.setText(now.word());
    word.setGraphic(new StateShape(now.state(), 18));
    what.setText(now.what());
    more.setText(now.more());
    setAccessibleText(now.word() + ". " + now.what() + ". " + now.more());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
