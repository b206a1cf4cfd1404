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

  private static final double GAP = 22;

  private final HBox lines = new HBox(GAP);
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
    requestLayout();
  }

  /**
   * Words are never cut: where the line is too narrow, the program's name goes, then the details of
   * what is well, the last first. What is not well keeps its words.
   */
  @Override
  protected void layoutChildren() {
    giveWay(getWidth() - snappedLeftInset() - snappedRightInset());
    super.layoutChildren();
  }

  private void giveWay(double width) {
    List<Label> details =
        lines.getChildren().stream()
            .filter(item -> item.getStyleClass().contains(State.NORMAL.styleClass()))
            .map(item -> (Label) ((HBox) item).getChildren().getLast())
            .toList();
    details.forEach(detail -> show(detail, true));
    show(program, true);
    if (wanted() > width) {
      show(program, false);
    }
    for (int at = details.size() - 1; at >= 0 && wanted() > width; at--) {
      show(details.get(at), false);
    }
  }

  private double wanted() {
    return lines.prefWidth(-1) + (program.isManaged() ? program.prefWidth(-1) + GAP : 0);
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
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
