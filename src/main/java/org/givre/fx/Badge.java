package org.givre.fx;

import javafx.scene.control.Label;

/** A state as shape and word on its soft colour, 22 px high. */
public final class Badge extends Label {

  private State state;

  public Badge(State state, String word) {
    getStyleClass().add("badge");
    setMinWidth(USE_PREF_SIZE);
    show(state, word);
  }

  public void show(State other, String word) {
    if (state != null) {
      getStyleClass().remove(state.styleClass());
    }
    state = other;
    getStyleClass().add(other.styleClass());
    setGraphic(new StateShape(other, 14));
    setText(word);
    setAccessibleText(word);
  }

  /** Without fill: normal is quiet. */
  public static Badge quiet(State state, String word) {
    Badge badge = new Badge(state, word);
    badge.getStyleClass().add("quiet");
    return badge;
  }

  /** A fact without judgement: grey, no shape. */
  public static Label chip(String text) {
    Label chip = new Label(text);
    chip.getStyleClass().add("chip");
    chip.setMinWidth(USE_PREF_SIZE);
    return chip;
  }
}
