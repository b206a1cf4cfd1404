package org.givre.fx;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a page without data teaches: what it is for and the first act. */
public final class EmptyPage extends VBox {

  public EmptyPage(Texts texts, String icon, String sentenceKey, Button... firstAct) {
    super(16);
    getStyleClass().add("empty-page");
    setAlignment(Pos.CENTER);
    VBox.setVgrow(this, Priority.ALWAYS);
    var sentence = texts.on(Labels.wrapped("", "muted"), sentenceKey);
    sentence.setMaxWidth(420);
    sentence.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    getChildren().addAll(Icons.of(icon, 32), sentence);
    getChildren().addAll(firstAct);
  }
}
