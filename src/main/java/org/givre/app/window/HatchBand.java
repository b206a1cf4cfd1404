package org.givre.app.window;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

/** The slanted stripes behind « mode exercice ». */
final class HatchBand extends Pane {

  private static final double STEP = 22;

  HatchBand() {
    getStyleClass().add("hatch-band");
    setMinHeight(0);
  }

  @Override
  protected void layoutChildren() {
    int wanted = (int) Math.ceil((getWidth() + getHeight()) / STEP) + 1;
    while (getChildren().size() < wanted) {
      Line line = new Line();
      line.getStyleClass().add("hatch-line");
      getChildren().add(line);
    }
    for (int at = 0; at < getChildren().size(); at++) {
      Line line = (Line) getChildren().get(at);
      line.setVisible(at < wanted);
      line.setStartX(at * STEP - getHeight());
      line.setStartY(getHeight() + 4);
      line.setEndX(at * STEP + 4);
      line.setEndY(-4);
    }
    javafx.scene.shape.Rectangle clip = new javafx.scene.shape.Rectangle(getWidth(), getHeight());
    setClip(clip);
  }
}
