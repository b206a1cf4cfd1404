package org.givre.fx;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * An act with the reason it is not allowed now beside it: visible and grey rather than hidden, so
 * that nobody wonders where it went.
 */
public final class ActButton extends HBox {

  private final Button button;
  private final Label reason = Labels.wrapped("", "caption");

  public ActButton(Button button) {
    super(8);
    this.button = button;
    setAlignment(Pos.CENTER_RIGHT);
    reason.setMaxWidth(320);
    getChildren().addAll(reason, button);
    allow();
  }

  public Button button() {
    return button;
  }

  public void allow() {
    show("");
  }

  public void refuse(String why) {
    show(why);
  }

  private void show(String why) {
    Buttons.allow(button, why);
    reason.setText(why);
    reason.setVisible(!why.isEmpty());
    reason.setManaged(!why.isEmpty());
  }
}
