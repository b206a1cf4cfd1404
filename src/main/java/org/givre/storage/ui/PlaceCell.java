package org.givre.storage.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.storage.Position;

/** One place of a rack, 42 px high: its edge and filling say what it is, its words say it too. */
final class PlaceCell extends ToggleButton {

  private final Position position;
  private final CellShown shown;

  PlaceCell(Position position, CellShown shown) {
    this.position = position;
    this.shown = shown;
    setId("place-" + position.path());
    getStyleClass().setAll("place-cell", "place", shown.kind().code());
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(shown.spoken());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(content());
  }

  Position position() {
    return position;
  }

  CellShown shown() {
    return shown;
  }

  private VBox content() {
    VBox lines = new VBox(1);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    if (shown.kind() == CellShown.Kind.BLOCKED) {
      HBox blocked = Row.line(5, Icons.of("fth-slash", 13), line(shown.title(), "place-detail"));
      blocked.setAlignment(Pos.CENTER);
      lines.setAlignment(Pos.CENTER);
      lines.getChildren().add(blocked);
      return lines;
    }
    Label title = line(shown.title(), "place-title", "strong");
    HBox head = Row.line(0, title);
    if (!shown.kind().icon().isEmpty()) {
      head.getChildren().addAll(Row.space(), Icons.of(shown.kind().icon(), 12));
    }
    HBox.setHgrow(title, Priority.SOMETIMES);
    lines.getChildren().addAll(head, line(shown.detail(), "place-detail"));
    return lines;
  }

  private static Label line(String text, String... styles) {
    Label label = Labels.of(text, styles);
    label.setMinWidth(0);
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    return label;
  }
}
