package org.givre.acquisition.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.givre.fx.ActButton;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.State;
import org.givre.measure.Quantity;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.Compared;
import org.givre.probe.ComparedSoFar;
import org.givre.probe.Situation;
import org.givre.words.TypedNumber;

/** What Givre reads beside what stands on the device's own display, typed by who looks at it. */
final class CompareCard {

  private final Screen screen;
  private final ProbeWords words;
  private final GridPane table = new GridPane();
  private final Card card;
  private final SegmentedBar<Situation> situation = new SegmentedBar<>();
  private final ActButton keep;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private Situation chosen = Situation.FULL;

  private final class Line {
    final String point;
    final Quantity quantity;
    final Label read = Labels.figure("", "live-value");
    final TextField shown = new TextField();
    final Label difference = Labels.body("");
    final Badge verdict = Badge.quiet(State.TO_DO, "");
    Reading last;

    Line(String point, Quantity quantity) {
      this.point = point;
      this.quantity = quantity;
      shown.setId("shown-" + point);
      read.setId("read-" + point);
      shown.setPrefColumnCount(9);
      shown.setAccessibleText(screen.say("acquisition.compare.shown") + ", " + words.point(point));
      shown.textProperty().addListener(any -> judge());
    }

    OptionalDouble number() {
      if (last == null) {
        return OptionalDouble.empty();
      }
      return switch (last.value()) {
        case Value.Good good -> OptionalDouble.of(good.number());
        case Value.Suspect suspect -> OptionalDouble.of(suspect.number());
        case Value.Missing missing -> OptionalDouble.empty();
      };
    }

    void judge() {
      OptionalDouble typed = TypedNumber.of(shown.getText());
      OptionalDouble now = number();
      read.setText(now.isPresent() ? words.amount(quantity, now.getAsDouble()) : "—");
      if (typed.isEmpty() || now.isEmpty()) {
        difference.setText("—");
        boolean wrong = !shown.getText().isBlank() && typed.isEmpty();
        verdict.show(
            State.TO_DO,
            screen.say(wrong ? "acquisition.compare.unread" : "acquisition.compare.to-type"));
      } else {
        Compared one = compared(now.getAsDouble(), typed.getAsDouble());
        difference.setText(words.difference(quantity, one.difference()));
        verdict.show(
            one.agrees() ? State.NORMAL : State.ATTENTION,
            screen.say(
                one.agrees() ? "acquisition.compare.agrees" : "acquisition.compare.differs",
                words.difference(quantity, Compared.tolerance(quantity))));
      }
      allow();
    }

    Compared compared(double now, double typed) {
      String raw = last.raw().length() > 4000 ? last.raw().substring(0, 4000) : last.raw();
      return new Compared(point, quantity, now, typed, raw);
    }
  }

  CompareCard(Screen screen, ProbeWords words, Consumer<List<Compared>> kept) {
    this.screen = screen;
    this.words = words;
    table.setHgap(16);
    table.setVgap(8);
    situation
        .choice(Situation.FULL, screen.texts(), "acquisition.compare.full")
        .choice(Situation.AFTER_OPENING, screen.texts(), "acquisition.compare.after-opening")
        .choose(Situation.FULL)
        .onChoice(now -> chosen = now);
    Button act =
        Buttons.primary(
            screen.texts(), "acquisition.compare.keep", "fth-check", () -> kept.accept(values()));
    act.setId("keep-comparison");
    keep = new ActButton(act);
    card =
        Card.named(screen.texts(), "acquisition.compare")
            .content(
                new VBox(
                    12,
                    Row.line(12, Labels.body(screen.say("acquisition.compare.when")), situation),
                    table),
                Row.line(12, Row.space(), keep));
  }

  Card card() {
    return card;
  }

  Situation situation() {
    return chosen;
  }

  /** The points to compare; empty until the device serves. */
  void show(Map<String, Quantity> points) {
    table.getChildren().clear();
    lines.clear();
    if (points.isEmpty()) {
      table.add(Labels.wrapped(screen.say("acquisition.compare.later"), "muted"), 0, 0);
    } else {
      heads();
      points.forEach(this::add);
    }
    allow();
  }

  private void heads() {
    List<String> heads = List.of("point", "read", "shown", "difference", "verdict");
    for (int at = 0; at < heads.size(); at++) {
      table.add(Labels.caption(screen.say("acquisition.compare." + heads.get(at))), at, 0);
    }
  }

  private void add(String point, Quantity quantity) {
    Line line = new Line(point, quantity);
    lines.put(point, line);
    Node field = Row.line(6, line.shown, Labels.of(words.unit(quantity), "muted"));
    table.addRow(
        lines.size(),
        Labels.body(words.point(point)),
        line.read,
        field,
        line.difference,
        line.verdict);
    line.judge();
  }

  /** What was read last of a point. */
  void read(String point, Reading reading) {
    Line line = lines.get(point);
    if (line != null) {
      line.last = reading;
      line.judge();
    }
  }

  void progress(ComparedSoFar compared) {
    card.count(screen.say("acquisition.compare.count", compared.count(), ComparedSoFar.NEEDED));
  }

  void clear() {
    lines.values().forEach(line -> line.shown.clear());
  }

  private List<Compared> values() {
    List<Compared> values = new ArrayList<>();
    for (Line line : lines.values()) {
      OptionalDouble typed = TypedNumber.of(line.shown.getText());
      OptionalDouble now = line.number();
      if (typed.isPresent() && now.isPresent()) {
        values.add(line.compared(now.getAsDouble(), typed.getAsDouble()));
      }
    }
    return values;
  }

  private void allow() {
    if (lines.isEmpty()) {
      keep.refuse(screen.say("acquisition.compare.not-yet"));
    } else if (values().isEmpty()) {
      keep.refuse(screen.say("acquisition.compare.type-one"));
    } else {
      keep.allow();
    }
  }
}
