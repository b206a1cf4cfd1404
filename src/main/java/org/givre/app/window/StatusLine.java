package org.givre.app.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.State;
import org.givre.fx.StateShape;

/** What is known to be working and since when; stale is said to be stale. */
final class StatusLine extends HBox {

  private final HBox lines = new HBox(22);
  private final Label program = Labels.of("", "status-program");

  StatusLine() {
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    program.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(lines, Row.space(), program);
  }

  void show(List<FrameState.Line> now, String programText) {
    lines.getChildren().setAll(now.stream().map(StatusLine::line).toList());
    program.setText(programText);
  }

  private static Node line(FrameState.Line line) {
    boolean well = line.state() == State.NORMAL;
    Label name = Labels.of(line.name(), "status-name");
    name.setGraphic(well ? Icons.of("fth-check", 13) : new StateShape(line.state(), 13));
    name.setMinWidth(USE_PREF_SIZE);
    HBox both = Row.line(5, name, Labels.of(line.what(), "status-what"));
    both.getStyleClass().addAll("status-item", line.state().styleClass());
    both.setAccessibleText(line.name() + " " + line.what());
    return both;
  }
}
