package org.givre.document.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.givre.document.SheetLine;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Texts;

/** A sheet in the list: what it is and about whom, its number, its day, its state. */
final class SheetCell extends ListCell<SheetLine> {

  private final Texts texts;

  SheetCell(Texts texts) {
    this.texts = texts;
    getStyleClass().add("sheet-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(SheetLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    setGraphic(empty || line == null ? null : graphic(line));
  }

  private Row2 graphic(SheetLine line) {
    String kind = SheetWords.kind(texts, line.number().kind());
    String about = line.patient() + (line.subject().isEmpty() ? "" : " · " + line.subject());
    setAccessibleText(kind + " " + line.number().text() + " " + about);
    Label what = Labels.strong(kind);
    Label whom = Labels.caption(about);
    what.setMinWidth(0);
    whom.setMinWidth(0);
    Label number = Labels.code(line.number().text());
    number.setMinWidth(USE_PREF_SIZE);
    Label day = Labels.caption(texts.formats().dayHour(line.at()));
    return new Row2(Row.line(12, Row.twoLines(what, whom), right(number, day), state(line)));
  }

  private static VBox right(Label number, Label day) {
    VBox box = new VBox(1, number, day);
    box.setAlignment(Pos.CENTER_RIGHT);
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  private VBox state(SheetLine line) {
    VBox box = new VBox(SheetWords.badge(texts, line));
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(96);
    box.setPrefWidth(96);
    return box;
  }

  /** The line as one node. */
  private static final class Row2 extends VBox {
    Row2(javafx.scene.Node line) {
      super(line);
      setAlignment(Pos.CENTER_LEFT);
    }
  }
}
