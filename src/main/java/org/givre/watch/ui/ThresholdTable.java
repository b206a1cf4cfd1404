package org.givre.watch.ui;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.alarm.AlarmFigure;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.Latch;
import org.givre.alarm.LimitKey;
import org.givre.alarm.Threshold;
import org.givre.alarm.Thresholds;
import org.givre.fx.Badge;
import org.givre.fx.Labels;
import org.givre.fx.State;
import org.givre.fx.Texts;
import org.givre.words.Formats;

/** The numbers of the alarm thresholds to be typed, what is in force under each that differs. */
final class ThresholdTable extends GridPane {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final int COLUMNS = 7;

  private final Texts texts;
  private final Map<LimitKey, List<Line>> lines = new LinkedHashMap<>();
  private final Map<AlarmFigure, Cell> figures = new EnumMap<>(AlarmFigure.class);

  private record Line(
      AlarmLevel level, Cell limit, Cell on, Cell deadband, Cell off, CheckBox latch) {}

  /** One number to type, with the one in force. */
  private static final class Cell extends VBox {
    private final TextField field = new TextField();
    private final Label before = Labels.caption("");
    private final double inForce;
    private final Texts texts;

    Cell(Texts texts, double inForce, String id) {
      this.texts = texts;
      this.inForce = inForce;
      field.setId(id);
      field.setText(text(inForce));
      field.setPrefColumnCount(6);
      field.textProperty().addListener((at, old, now) -> compare());
      before.setManaged(false);
      before.setVisible(false);
      getChildren().addAll(field, before);
    }

    private String text(double number) {
      return texts.formats().number(number, number == Math.rint(number) ? 0 : 2);
    }

    private void compare() {
      Optional<Double> typed = number();
      boolean differs = typed.isEmpty() || typed.get() != inForce;
      before.setText(texts.say("watch.thresholds.in-force", text(inForce)));
      before.setManaged(differs);
      before.setVisible(differs);
      field.pseudoClassStateChanged(DANGER, typed.isEmpty());
    }

    Optional<Double> number() {
      String plain =
          field
              .getText()
              .strip()
              .replace(Formats.MINUS, "-")
              .replace(Formats.NARROW, "")
              .replace(',', '.');
      ParsePosition end = new ParsePosition(0);
      Number value = NumberFormat.getInstance(java.util.Locale.ROOT).parse(plain, end);
      return value == null || end.getIndex() < plain.length()
          ? Optional.empty()
          : Optional.of(value.doubleValue());
    }
  }

  ThresholdTable(Texts texts) {
    this.texts = texts;
    getStyleClass().add("threshold-table");
    setHgap(10);
    setVgap(6);
    int[] shares = {34, 13, 13, 13, 11, 11, 5};
    for (int share : shares) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
  }

  void show(Thresholds now) {
    getChildren().clear();
    lines.clear();
    figures.clear();
    String[] heads = {"machine", "level", "limit", "on", "deadband", "off", "latch"};
    for (int at = 0; at < COLUMNS; at++) {
      add(Labels.of(texts.say("watch.thresholds.head." + heads[at]), "caption"), at, 0);
    }
    int row = 1;
    for (Map.Entry<LimitKey, List<Threshold>> machine : now.limits().entrySet()) {
      List<Line> steps = new ArrayList<>();
      for (Threshold step : machine.getValue()) {
        steps.add(row(row++, machine.getKey(), steps.isEmpty(), step));
      }
      lines.put(machine.getKey(), steps);
    }
    for (AlarmFigure figure : AlarmFigure.values()) {
      Cell cell = new Cell(texts, now.figure(figure), figure.code());
      figures.put(figure, cell);
      add(Labels.wrapped(texts.say("alarm.figure." + figure.code())), 0, row, 2, 1);
      add(cell, 2, row++);
    }
  }

  private Line row(int row, LimitKey key, boolean first, Threshold step) {
    String id = key.code().replace('/', '.') + "." + row;
    Line line =
        new Line(
            step.level(),
            new Cell(texts, step.limit(), id + ".limit"),
            new Cell(texts, minutes(step.onDelay()), id + ".on"),
            new Cell(texts, step.deadband(), id + ".deadband"),
            new Cell(texts, minutes(step.offDelay()), id + ".off"),
            new CheckBox());
    line.latch().setSelected(step.latch() == Latch.LATCHED);
    line.latch().setAccessibleText(texts.say("watch.thresholds.head.latch"));
    if (first) {
      add(
          Labels.wrapped(texts.say("alarm.limit." + key.code().replace('/', '.')), "strong"),
          0,
          row);
    }
    State state = step.level() == AlarmLevel.CRITICAL ? State.CRITICAL : State.ATTENTION;
    add(new Badge(state, texts.say("alarm.level." + step.level().code())), 1, row);
    add(line.limit(), 2, row);
    add(line.on(), 3, row);
    add(line.deadband(), 4, row);
    add(line.off(), 5, row);
    add(line.latch(), 6, row);
    return line;
  }

  private static double minutes(Duration delay) {
    return delay.toSeconds() / 60.0;
  }

  /** What stands there now; empty when something is no number. */
  Optional<Thresholds> typed(Thresholds inForce) {
    Map<LimitKey, List<Threshold>> limits = new LinkedHashMap<>();
    for (Map.Entry<LimitKey, List<Line>> machine : lines.entrySet()) {
      List<Threshold> steps = new ArrayList<>();
      for (Line line : machine.getValue()) {
        Optional<Threshold> step = step(line);
        if (step.isEmpty()) {
          return Optional.empty();
        }
        steps.add(step.get());
      }
      limits.put(machine.getKey(), steps);
    }
    Map<AlarmFigure, Double> numbers = new EnumMap<>(AlarmFigure.class);
    for (Map.Entry<AlarmFigure, Cell> figure : figures.entrySet()) {
      Optional<Double> number = figure.getValue().number();
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.put(figure.getKey(), number.get());
    }
    return Optional.of(new Thresholds(limits, numbers));
  }

  private static Optional<Threshold> step(Line line) {
    Optional<Double> limit = line.limit().number();
    Optional<Double> on = line.on().number().filter(number -> number >= 0);
    Optional<Double> deadband = line.deadband().number().filter(number -> number >= 0);
    Optional<Double> off = line.off().number().filter(number -> number >= 0);
    if (limit.isEmpty() || on.isEmpty() || deadband.isEmpty() || off.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Threshold(
            line.level(),
            limit.get(),
            seconds(on.get()),
            deadband.get(),
            seconds(off.get()),
            line.latch().isSelected() ? Latch.LATCHED : Latch.PLAIN));
  }

  private static Duration seconds(double minutes) {
    return Duration.ofSeconds(Math.round(minutes * 60));
  }
}
