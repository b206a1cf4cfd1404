package org.givre.product.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.product.ClockEvent;
import org.givre.product.ClockRule;
import org.givre.product.SheetField;

/** The deadlines of a product: each a name, so many minutes, from one event to another. */
final class ClockInput implements SheetInput {

  private final Screen screen;
  private final VBox lines = new VBox(8);
  private final VBox all;
  private final List<Line> rules = new ArrayList<>();
  private Runnable changed = () -> {};

  /** One deadline being filled in. */
  private record Line(
      TextField name, TextField minutes, ComboBox<ClockEvent> from, ComboBox<ClockEvent> to) {
    String written() {
      return String.join(
          ";",
          name.getText().strip(),
          from.getValue().code(),
          to.getValue().code(),
          SheetInputs.figure(minutes.getText()));
    }
  }

  ClockInput(Screen screen, String old) {
    this.screen = screen;
    Button more =
        Buttons.plain(screen.texts(), "product.edit.clock.add", "fth-plus", this::another);
    more.setId("edit-clock-add");
    all = new VBox(8, lines, more);
    old.lines().filter(SheetField.CLOCK::accepts).map(ClockRule::ofWritten).forEach(this::line);
  }

  private void another() {
    line("", "", ClockEvent.THAW_END, ClockEvent.INFUSION_END);
    changed.run();
  }

  private void line(ClockRule rule) {
    line(rule.name(), "" + rule.max().toMinutes(), rule.from(), rule.to());
  }

  private void line(String name, String minutes, ClockEvent from, ClockEvent to) {
    int number = rules.size() + 1;
    Line line =
        new Line(text("name", number, name), text("minutes", number, minutes), box(from), box(to));
    line.from().setId("edit-clock-from-" + number);
    line.to().setId("edit-clock-to-" + number);
    line.name().setPrefColumnCount(6);
    line.minutes().setPrefColumnCount(4);
    rules.add(line);
    HBox first =
        Row.line(
            6,
            line.name(),
            Labels.of(screen.say("product.edit.clock.most")),
            line.minutes(),
            Labels.of(screen.say("product.edit.clock.minutes")));
    HBox second =
        Row.line(
            6,
            Labels.of(screen.say("product.edit.clock.from")),
            line.from(),
            Labels.of(screen.say("product.edit.clock.to")),
            line.to());
    VBox block = new VBox(4, first, second);
    block.getStyleClass().add("sheet-clock");
    first
        .getChildren()
        .add(
            Buttons.icon(
                screen.texts(), "product.edit.clock.remove", "fth-x", () -> drop(line, block)));
    lines.getChildren().add(block);
    line.from().valueProperty().addListener((at, was, is) -> changed.run());
    line.to().valueProperty().addListener((at, was, is) -> changed.run());
  }

  private void drop(Line line, VBox block) {
    rules.remove(line);
    lines.getChildren().remove(block);
    changed.run();
  }

  private TextField text(String what, int number, String value) {
    TextField field = new TextField(value);
    field.setId("edit-clock-" + what + "-" + number);
    field.setAccessibleText(screen.say("product.edit.clock." + what));
    field.textProperty().addListener((at, was, is) -> changed.run());
    return field;
  }

  private ComboBox<ClockEvent> box(ClockEvent event) {
    return SheetInputs.box(
        List.of(ClockEvent.values()), event, one -> screen.say("product.event." + one.code()));
  }

  @Override
  public Region node() {
    return all;
  }

  @Override
  public String text() {
    return rules.stream().map(Line::written).collect(Collectors.joining("\n"));
  }

  @Override
  public void onChange(Runnable changed) {
    this.changed = changed;
  }
}
