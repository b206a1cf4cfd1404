package org.givre.fx;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A control under its name, with room for what is wrong with it, in words, below. */
public final class Field<C extends Control> extends VBox {

  /** The style class of a field that a scanned badge fills. */
  public static final String WHO = "who-signs";

  private final C control;
  private final Label name = new Label();
  private final Label message = Labels.wrapped("", "field-message");

  public Field(Texts texts, String key, C control) {
    super(4);
    this.control = control;
    getStyleClass().add("field");
    name.textProperty().bind(texts.of(key));
    name.getStyleClass().add("field-name");
    name.setLabelFor(control);
    control.setMaxWidth(Double.MAX_VALUE);
    control.accessibleTextProperty().bind(name.textProperty());
    getChildren().addAll(name, control, message);
    HBox.setHgrow(this, Priority.ALWAYS);
    right();
  }

  public static Field<TextField> text(Texts texts, String key) {
    return new Field<>(texts, key, new TextField());
  }

  /** Who signs: the login, typed or named by a badge that is scanned while the panel is open. */
  public static Field<TextField> who(Texts texts) {
    Field<TextField> who = text(texts, "fx.sign.login");
    who.control().getStyleClass().add(WHO);
    return who;
  }

  public C control() {
    return control;
  }

  /** Nothing wrong. */
  public void right() {
    say(State.NORMAL, "");
  }

  /** What is wrong, beside the field, with a red edge. */
  public void wrong(String what) {
    say(State.REFUSED, what);
  }

  /** Something to know that stops nobody: a warning, a result. */
  public void say(State state, String what) {
    boolean shown = !what.isEmpty();
    message.setText(what);
    message.setGraphic(shown ? new StateShape(state, 14) : null);
    message.getStyleClass().removeIf(each -> each.startsWith("state-"));
    message.getStyleClass().add(state.styleClass());
    message.setVisible(shown);
    message.setManaged(shown);
    control.pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("danger"), state == State.REFUSED && shown);
    control.setAccessibleHelp(shown ? what : null);
  }
}
