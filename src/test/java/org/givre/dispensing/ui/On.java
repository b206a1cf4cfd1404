package org.givre.dispensing.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/** Presses and types by id, through scroll panes whose skins are not made yet. */
record On(Parent root) {

  void press(String id) {
    ((ButtonBase) found(id)).fire();
  }

  void type(String id, String text) {
    ((TextInputControl) found(id)).setText(text);
  }

  void choose(String id, int at) {
    ((ComboBox<?>) found(id)).getSelectionModel().select(at);
  }

  boolean isAllowed(String id) {
    return !found(id).isDisable();
  }

  boolean says(String words) {
    return says(root, words);
  }

  private Node found(String id) {
    return find(root, id).orElseThrow(() -> new AssertionError("nothing here is " + id));
  }

  private static Optional<Node> find(Node node, String id) {
    if (id.equals(node.getId())) {
      return Optional.of(node);
    }
    if (node instanceof ScrollPane pane && pane.getContent() != null) {
      return find(pane.getContent(), id);
    }
    if (node instanceof Parent parent) {
      return parent.getChildrenUnmodifiable().stream()
          .flatMap(child -> find(child, id).stream())
          .findFirst();
    }
    return Optional.empty();
  }

  private static boolean says(Node node, String words) {
    if (node instanceof Labeled labeled && String.valueOf(labeled.getText()).contains(words)) {
      return true;
    }
    if (node instanceof ScrollPane pane && pane.getContent() != null) {
      return says(pane.getContent(), words);
    }
    return node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(child -> says(child, words));
  }
}
