package org.givre.fx;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A sentence with its state's shape and edge, in the page: a verdict, a refusal, a warning. */
public final class Notice extends HBox {

  private Notice(State state, Node words) {
    super(12);
    getStyleClass().addAll("notice", state.styleClass());
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(new StateShape(state, 20), words);
  }

  /**
   * @param what what is so
   * @param then what it means or what to do; may be empty
   */
  public static Notice of(State state, String what, String then) {
    VBox words = new VBox(2, Labels.wrapped(what, "strong"));
    words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    if (!then.isEmpty()) {
      words.getChildren().add(Labels.wrapped(then, "muted"));
    }
    Notice notice = new Notice(state, words);
    notice.setAccessibleText(what + " " + then);
    return notice;
  }

  /** Acts at its right. */
  public Notice acts(Node... acts) {
    getChildren().addAll(acts);
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return this;
  }
}
