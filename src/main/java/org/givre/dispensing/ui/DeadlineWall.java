package org.givre.dispensing.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.dispensing.ThawRecord;
import org.givre.fx.Labels;
import org.givre.fx.Screen;
import org.givre.product.ClockState;

/** F11: the deadlines of one thaw alone, readable across the room. */
final class DeadlineWall extends VBox {

  private final Screen screen;
  private final Said said;
  private final List<Line> lines = new ArrayList<>();

  /** One clock: what is left of it and its deadline. */
  private record Line(ClockState.Running clock, Label left) {}

  DeadlineWall(Screen screen, ThawRecord record, String patient) {
    super(24);
    this.screen = screen;
    this.said = new Said(screen.texts());
    getStyleClass().add("deadline-wall");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(Labels.of(record.sheet().name() + ", " + patient, "wall-name"));
    record.clocks().stream()
        .filter(ClockState.Running.class::isInstance)
        .map(ClockState.Running.class::cast)
        .sorted(Comparator.comparing(ClockState.Running::deadline))
        .forEach(clock -> getChildren().add(line(clock, record)));
    if (lines.isEmpty()) {
      getChildren().add(Labels.of(screen.say("dispensing.wall.none"), "wall-words"));
    }
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  private Region line(ClockState.Running clock, ThawRecord record) {
    boolean first = lines.isEmpty();
    Label left = Labels.figure("", "wall-left");
    lines.add(new Line(clock, left));
    String title = said.clockTitle(clock.rule(), record.sheet().clocks());
    Label deadline =
        Labels.figure(
            screen.texts().formats().hour(clock.deadline()),
            first ? "wall-deadline" : "wall-other");
    deadline.setMinWidth(Region.USE_PREF_SIZE);
    left.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane figures = new FlowPane(40, 0, deadline, left);
    figures.setRowValignment(VPos.BASELINE);
    return new VBox(
        0, Labels.of(title + " · " + screen.say("dispensing.clock.latest"), "wall-words"), figures);
  }

  void tick(Instant now) {
    for (Line line : lines) {
      Duration left = line.clock().remaining(now);
      String time = screen.texts().formats().countdown(left.abs());
      line.left()
          .setText(
              screen.say(
                  left.isNegative() ? "dispensing.wall.over" : "dispensing.wall.left", time));
      line.left().getStyleClass().removeIf(each -> each.startsWith("state-"));
      line.left().getStyleClass().add(ClockCard.state(left).styleClass());
    }
  }
}
