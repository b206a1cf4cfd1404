package org.givre.app.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.StateShape;
import org.givre.fx.Texts;

/** Around the pages that need no session: whether nothing is real, the alarms, the status line. */
public final class OutsideFrame extends BorderPane {

  private final Texts texts;
  private final StatusLine status = new StatusLine();
  private final StackPane place = new StackPane();
  private final StackPane band = new StackPane();
  private final HBox chip = new HBox();
  private List<FrameState.Line> lines = List.of();
  private String workstation;

  public OutsideFrame(Texts texts, FrameState.Site site) {
    this.texts = texts;
    this.workstation = site.workstation();
    getStyleClass().add("frame");
    Label words = texts.on(Labels.of("", "training-words"), "app.training.band");
    band.getStyleClass().add("training-band");
    band.getChildren().addAll(new HatchBand(), words);
    chip.setAlignment(Pos.CENTER_RIGHT);
    chip.getStyleClass().add("outside-chip");
    StackPane middle = new StackPane(place, chip);
    StackPane.setAlignment(chip, Pos.TOP_RIGHT);
    chip.setPickOnBounds(false);
    chip.setMaxHeight(USE_PREF_SIZE);
    setTop(new VBox(band));
    setCenter(middle);
    setBottom(status);
    training(site.training());
    texts.live(() -> status(lines));
  }

  public void training(boolean training) {
    band.setVisible(training);
    band.setManaged(training);
  }

  public void show(Node view) {
    place.getChildren().setAll(view);
  }

  public void status(List<FrameState.Line> now) {
    lines = now;
    status.show(now, texts.say("app.status.program", workstation, Frame.version()));
  }

  /** Nothing is to be clicked: without a session one sees that there is an alarm, and calls. */
  public void alarms(FrameState.Alarms now) {
    chip.getChildren().clear();
    if (now.chip().isEmpty()) {
      return;
    }
    HBox words =
        Row.line(10, new StateShape(now.worst(), 16), Labels.of(now.chip(), "alarm-words"));
    words.getStyleClass().addAll("alarm-chip", now.worst().styleClass());
    chip.getChildren().add(words);
  }
}
