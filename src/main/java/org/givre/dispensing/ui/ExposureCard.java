package org.givre.dispensing.ui;

import java.time.Duration;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;

/** The out-of-nitrogen clock: it never leaves the screen while it runs. */
final class ExposureCard extends HBox {

  private static final double BAR = 352;

  private final StepFrame frame;
  private final Instant opened;
  private final Label clock = Labels.figure("", "exposure-clock");
  private final Region fill = new Region();
  private final Label level = Labels.caption("");

  ExposureCard(StepFrame frame, Instant opened) {
    super(16);
    this.frame = frame;
    this.opened = opened;
    getStyleClass().addAll("givre-card", "exposure");
    setAlignment(Pos.CENTER_LEFT);
    clock.setMinWidth(Region.USE_PREF_SIZE);
    Label name = Labels.strong(frame.say("reception.out"));
    String second = frame.screen().texts().formats().second(opened);
    level.setText(
        frame.say(
            frame.arrival().marks().signed()
                ? "reception.out.since"
                : "reception.out.since.to-verify",
            second));
    getChildren().addAll(Icons.of("fth-clock", 22), clock, Row.twoLines(name, level), bar());
    tick();
  }

  private Node bar() {
    Exposure marks = Exposure.of(Duration.ZERO, frame.arrival().marks());
    Region track = new Region();
    track.getStyleClass().add("exposure-track");
    fill.getStyleClass().add("exposure-fill");
    Pane lines = new Pane(track, fill, line(marks.warnShare()), line(marks.deviationShare()));
    lines.setMinSize(BAR, 18);
    lines.setMaxSize(BAR, 18);
    track.resizeRelocate(0, 5, BAR, 8);
    track.setManaged(false);
    fill.setManaged(false);
    Pane words =
        new Pane(
            mark("reception.mark.warn", marks.warn(), marks.warnShare()),
            mark("reception.mark.deviation", marks.deviation(), marks.deviationShare()));
    words.setMinSize(BAR, 15);
    words.setMaxSize(BAR, 15);
    VBox both = new VBox(2, lines, words);
    both.setAlignment(Pos.CENTER);
    both.setMinWidth(BAR);
    return both;
  }

  private static Node line(double share) {
    Region line = new Region();
    line.getStyleClass().add("exposure-mark");
    line.setManaged(false);
    line.resizeRelocate(BAR * share - 1, 0, 2, 18);
    return line;
  }

  private Node mark(String key, Duration at, double share) {
    Label label = Labels.of(frame.say(key, at.toMinutes()), "exposure-words");
    label.setMinWidth(110);
    label.setAlignment(Pos.CENTER);
    label.setLayoutX(BAR * share - 55);
    return label;
  }

  void tick() {
    Duration out =
        frame
            .arrival()
            .file()
            .exposure()
            .orElseGet(() -> Duration.between(opened, frame.desk().ticker().now()));
    Exposure exposure = Exposure.of(out, frame.arrival().marks());
    clock.setText(exposure.text());
    fill.resizeRelocate(0, 5, BAR * exposure.share(), 8);
    getStyleClass().removeAll("exposure-warned", "exposure-deviated");
    switch (exposure.level()) {
      case CALM -> {}
      case WARNED -> getStyleClass().add("exposure-warned");
      case DEVIATED -> getStyleClass().add("exposure-deviated");
    }
  }
}
