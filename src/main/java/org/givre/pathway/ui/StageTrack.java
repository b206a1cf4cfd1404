package org.givre.pathway.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.givre.fx.Texts;
import org.givre.pathway.Stage;
import org.givre.pathway.TreatmentCase;

/** The stages of a case as a row of marks: reached, skipped, now, to come. */
final class StageTrack extends HBox {

  private static final List<Stage> STAGES = List.of(Stage.values());

  StageTrack(Texts texts, TreatmentCase one) {
    super(3);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("stage-track");
    int now = STAGES.indexOf(one.stage());
    for (Stage stage : STAGES.subList(0, STAGES.size() - 1)) {
      Region mark = new Region();
      mark.getStyleClass().addAll("stage-mark", style(one, stage, now));
      getChildren().add(mark);
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        texts.say(
            "pathway.track",
            now + 1,
            STAGES.size(),
            texts.say("pathway.stage." + one.stage().name())));
  }

  private static String style(TreatmentCase one, Stage stage, int now) {
    int at = STAGES.indexOf(stage);
    if (at == now) {
      return "now";
    }
    if (at > now) {
      return "to-come";
    }
    return one.reached(stage).isPresent() ? "reached" : "skipped";
  }
}
