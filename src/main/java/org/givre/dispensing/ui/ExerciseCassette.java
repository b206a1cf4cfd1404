package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.givre.dispensing.ComparedField;
import org.givre.dispensing.IdentityField;
import org.givre.fx.Labels;

/**
 * In an exercise there is no cassette in the hand: this one is drawn, so that two persons have
 * something to read. Never shown where anything is real.
 */
final class ExerciseCassette {

  private static final String DONATION = "G123426000123";

  private ExerciseCassette() {}

  static Optional<Node> of(StepFrame frame) {
    if (!frame.desk().papers().exercise()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (IdentityField field : frame.arrival().fields()) {
      String value =
          frame
              .arrival()
              .compared(field)
              .flatMap(ComparedField::expected)
              .map(expected -> IdentityDates.shown(expected, frame.screen().texts().formats()))
              .orElse(field == IdentityField.DIN ? DONATION : "");
      if (!value.isEmpty()) {
        words.add(value);
      }
    }
    VBox label =
        new VBox(
            2,
            Labels.caption(frame.say("reception.exercise.cassette")),
            Labels.wrapped(String.join("   ", words), "code"));
    label.getStyleClass().add("exercise-cassette");
    label.setId("exercise-cassette");
    return Optional.of(label);
  }
}
