package org.givre.acquisition.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.FormGrid;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.measure.Quantity;
import org.givre.probe.SiteQuery;
import org.givre.probe.SiteTalker;
import org.givre.probe.TextQuery;

/** A text instrument: what it is asked, if it is asked, and how its line is understood. */
final class PatternForm {

  private final Screen screen;
  private final Field<TextField> question;
  private final Field<ComboBox<TextQuery.Ending>> ending;
  private final Field<TextField> pattern;
  private final GridPane groups = new GridPane();
  private final List<Group> lines = new ArrayList<>();

  private record Group(TextField name, ComboBox<Quantity> quantity) {}

  PatternForm(Screen screen) {
    this.screen = screen;
    question = Field.text(screen.texts(), "acquisition.pattern.question");
    question.control().setId("pattern-question");
    pattern = Field.text(screen.texts(), "acquisition.pattern.expression");
    pattern.control().setId("pattern-expression");
    pattern.control().getStyleClass().add("code");
    ending = new Field<>(screen.texts(), "acquisition.pattern.ending", new ComboBox<>());
    ending.control().getItems().setAll(TextQuery.Ending.values());
    ending.control().setValue(TextQuery.Ending.CR_LF);
    groups.setHgap(8);
    groups.setVgap(6);
    clear();
  }

  void clear() {
    question.control().setText("");
    pattern.control().setText("");
    lines.clear();
    lines.add(line("", Quantity.TEMPERATURE));
    draw();
  }

  /** The form; a talker is asked nothing. */
  Node view(boolean asked) {
    VBox all = new VBox(10);
    if (asked) {
      all.getChildren().add(new FormGrid(2).add(question, ending));
    }
    Button add =
        Buttons.plain(
            screen.texts(),
            "acquisition.map.add",
            "fth-plus",
            () -> {
              lines.add(line("", Quantity.TEMPERATURE));
              draw();
            });
    all.getChildren()
        .addAll(
            pattern,
            groups,
            Row.line(8, add),
            screen
                .texts()
                .on(
                    Labels.wrapped("", "caption"),
                    asked ? "acquisition.pattern.how" : "acquisition.pattern.how.talker"));
    return all;
  }

  private void draw() {
    groups.getChildren().clear();
    groups.add(Labels.caption(screen.say("acquisition.map.name")), 0, 0);
    groups.add(Labels.caption(screen.say("acquisition.map.quantity")), 1, 0);
    for (int at = 0; at < lines.size(); at++) {
      groups.addRow(at + 1, lines.get(at).name(), lines.get(at).quantity());
    }
  }

  private Group line(String name, Quantity quantity) {
    TextField field = new TextField(name);
    field.setId("group-" + (lines.size() + 1));
    ComboBox<Quantity> box = new ComboBox<>();
    box.setId("group-quantity-" + (lines.size() + 1));
    box.getItems().setAll(Quantity.values());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Quantity one) {
            return one == null ? "" : screen.say("acquisition.quantity." + one.code());
          }

          @Override
          public Quantity fromString(String typed) {
            return box.getValue();
          }
        });
    box.setValue(quantity);
    return new Group(field, box);
  }

  void show(SiteQuery query) {
    question.control().setText(query.question());
    ending.control().setValue(query.ending());
    show(query.pattern(), query.groups());
  }

  void show(SiteTalker talker) {
    show(talker.pattern(), talker.groups());
  }

  private void show(String expression, List<TextQuery.Group> all) {
    pattern.control().setText(expression);
    lines.clear();
    all.forEach(one -> lines.add(line(one.name(), one.quantity())));
    draw();
  }

  private List<TextQuery.Group> groups() {
    return lines.stream()
        .filter(line -> !line.name().getText().isBlank())
        .map(
            line ->
                new TextQuery.Group(
                    line.name().getText().strip(),
                    line.quantity().getValue(),
                    line.quantity().getValue().least(),
                    line.quantity().getValue().most()))
        .toList();
  }

  Optional<SiteQuery> query() {
    return Optional.of(
        new SiteQuery(
            question.control().getText(),
            ending.control().getValue(),
            pattern.control().getText(),
            groups()));
  }

  Optional<SiteTalker> talker() {
    return Optional.of(new SiteTalker(pattern.control().getText(), groups()));
  }
}
