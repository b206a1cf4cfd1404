package org.givre.fx;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;
import org.givre.kernel.Refusal;

/** Why an act was refused, each reason with what to do about it; takes no room when empty. */
public final class Reasons extends VBox {

  private final Texts texts;

  public Reasons(Texts texts) {
    super(8);
    this.texts = texts;
    managedProperty().bind(Bindings.isNotEmpty(getChildren()));
  }

  /** In place of those shown before. */
  public void show(List<Refusal> refusals) {
    getChildren()
        .setAll(
            refusals.stream()
                .map(each -> Notice.of(State.REFUSED, texts.say(each), texts.todo(each)))
                .toList());
  }

  public void clear() {
    getChildren().clear();
  }
}
