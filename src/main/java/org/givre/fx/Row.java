package org.givre.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Arrangements that every page needs: a line of a card, a space that takes what is left. */
public final class Row {
  private Row() {}

  /** A line in a card with a hairline under it. */
  public static HBox of(Node... nodes) {
    HBox row = line(12, nodes);
    row.getStyleClass().add("card-row");
    return row;
  }

  public static HBox line(double gap, Node... nodes) {
    HBox line = new HBox(gap, nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** A name over its grey detail, as wide as there is room. */
  public static VBox twoLines(Node first, Node second) {
    VBox lines = new VBox(1, first, second);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    return lines;
  }

  /** What a thing is called in grey at the left, its value at the right. */
  public static HBox pair(String name, Node value) {
    HBox pair = line(12, Labels.of(name, "muted"), space(), value);
    pair.getStyleClass().add("pair");
    return pair;
  }

  public static HBox pair(String name, String value) {
    return pair(name, Labels.wrapped(value));
  }

  public static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    VBox.setVgrow(space, Priority.ALWAYS);
    return space;
  }
}
