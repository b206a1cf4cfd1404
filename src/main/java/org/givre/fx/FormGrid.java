package org.givre.fx;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Fields in columns of one width, 12 apart, read from left to right. */
public final class FormGrid extends GridPane {

  private final int columns;
  private int next;

  public FormGrid(int columns) {
    this.columns = columns;
    setHgap(12);
    setVgap(12);
    for (int at = 0; at < columns; at++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      getColumnConstraints().add(column);
    }
  }

  public FormGrid add(Field<?>... fields) {
    for (Field<?> field : fields) {
      add(field, next % columns, next / columns);
      next++;
    }
    return this;
  }

  /** A field over the whole width. */
  public FormGrid wide(Field<?> field) {
    next = (next + columns - 1) / columns * columns;
    add(field, 0, next / columns, columns, 1);
    next += columns;
    return this;
  }
}
