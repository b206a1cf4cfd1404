package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.dispensing.ComparedField;
import org.givre.dispensing.IdentityField;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.fx.Texts;

/** A difference stops everything: what differs, where the bag goes, and what may be done. */
final class DifferenceNotice {

  private final StepFrame frame;
  private final List<IdentityField> differing;

  private final List<IdentityField> missing;

  DifferenceNotice(StepFrame frame, List<IdentityField> differing, List<IdentityField> missing) {
    this.frame = frame;
    this.differing = differing;
    this.missing = missing;
  }

  Node view() {
    Texts texts = frame.screen().texts();
    VBox words = new VBox(5);
    differing.forEach(
        field ->
            words.getChildren().add(Labels.wrapped(sentence(field), "strong", "critical-text")));
    missing.stream()
        .sorted()
        .forEach(
            field ->
                words
                    .getChildren()
                    .add(
                        Labels.wrapped(
                            frame.say(
                                "reception.difference.missing",
                                frame.say("dispensing.field." + field.key())),
                            "strong",
                            "critical-text")));
    Label goes = Labels.wrapped(frame.say("reception.difference.goes"), "strong");
    words.getChildren().add(goes);
    words.getChildren().add(Labels.wrapped(frame.say("reception.difference.then"), "muted"));
    HBox.setHgrow(words, Priority.ALWAYS);
    VBox acts = new VBox(8, quarantine(texts), again(texts));
    acts.setMinWidth(Region.USE_PREF_SIZE);
    HBox notice = new HBox(16, new StateShape(State.REFUSED, 24), words, acts);
    notice.setAlignment(Pos.CENTER_LEFT);
    notice.getStyleClass().addAll("givre-card", "state-refused", "difference");
    return notice;
  }

  private List<IdentityField> asked() {
    List<IdentityField> asked = new ArrayList<>(differing);
    asked.addAll(missing);
    return asked;
  }

  private Node quarantine(Texts texts) {
    Button button =
        Buttons.primary(
            texts,
            "reception.difference.quarantine",
            "fth-lock",
            () -> QuarantinePanel.open(frame));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setId("to-quarantine");
    return button;
  }

  private Node again(Texts texts) {
    Button button =
        Buttons.plain(
            texts,
            "reception.difference.again",
            "fth-refresh-cw",
            () -> AgainPanel.open(frame, asked()));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setId("read-again");
    return button;
  }

  /** « Identifiant de chaîne : le 8e caractère diffère, « 8 » lu par C. Démo… ». */
  private String sentence(IdentityField field) {
    String name = frame.say("dispensing.field." + field.key());
    Optional<ComparedField> compared = frame.arrival().compared(field);
    Optional<ComparedField.Cell> odd =
        compared.flatMap(f -> f.cells().stream().filter(c -> !c.same()).findFirst());
    if (odd.isEmpty()) {
      return frame.say("reception.difference.field", name);
    }
    String due = due(compared.orElseThrow(), odd.get());
    return CharacterMarks.first(due, odd.get().value())
        .map(
            difference ->
                frame.say(
                    "reception.difference.character",
                    name,
                    difference.place(),
                    shown(difference.read()),
                    odd.get().reader().name(),
                    shown(difference.due())))
        .orElse(frame.say("reception.difference.field", name));
  }

  private static String due(ComparedField field, ComparedField.Cell odd) {
    return field
        .expected()
        .or(
            () ->
                field.cells().stream()
                    .filter(cell -> !cell.reader().equals(odd.reader()))
                    .map(ComparedField.Cell::value)
                    .findFirst())
        .orElse("");
  }

  private static String shown(String character) {
    return character.isEmpty() ? "·" : character;
  }
}
