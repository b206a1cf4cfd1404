package org.givre.dispensing.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.dispensing.LoggerFinding;
import org.givre.dispensing.LoggerImport;
import org.givre.dispensing.ShipperLog;
import org.givre.fx.CurveCanvas;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.measure.CurvePlan;
import org.givre.measure.CurveWindow;
import org.givre.measure.Quantity;
import org.givre.measure.TraceBuilder;
import org.givre.measure.Value;

/** One logger's record: verdict, what is wrong, curve from the kept original, figures. */
final class LoggerCurve {

  private static final int COLUMNS = 700;
  private static final double COLDEST = -200;
  private static final double ROOM = 8;
  private static final double LEAST_TOP = -140;

  private final StepFrame frame;
  private final LoggerImport taken;
  private final LoggerSaid said;
  private final VBox refused = new VBox(2);

  LoggerCurve(StepFrame frame, LoggerImport taken) {
    this.frame = frame;
    this.taken = taken;
    this.said = new LoggerSaid(frame.screen().texts());
  }

  Node view() {
    LoggerFinding finding = taken.finding();
    State state =
        finding.isConform() ? State.DONE : finding.blocks() ? State.CRITICAL : State.ATTENTION;
    HBox verdict =
        Row.line(
            10,
            new StateShape(state, 20),
            Labels.wrapped(said.verdict(finding, frame.arrival().product().name()), "card-name"));
    verdict.setId("logger-verdict");
    VBox all = new VBox(8, verdict);
    for (String flaw : said.flaws(taken)) {
      all.getChildren().add(new HBox(8, Labels.of("•"), Labels.wrapped(flaw)));
    }
    all.getChildren().addAll(refused, curve(), figures());
    return all;
  }

  private CurveCanvas curve() {
    CurveCanvas canvas = new CurveCanvas(frame.screen().look(), CurveCanvas.Style.CARD);
    canvas.setPrefHeight(150);
    canvas.setMinHeight(120);
    canvas.setAccessibleText(said.verdict(taken.finding(), frame.arrival().product().name()));
    frame
        .screen()
        .tasks()
        .act(() -> frame.desk().loggers().log(taken))
        .done(log -> show(canvas, log))
        .refused(refusals -> frame.screen().notices().refused(refusals))
        .start();
    return canvas;
  }

  private void show(CurveCanvas canvas, ShipperLog log) {
    double top =
        Math.max(
            LEAST_TOP,
            Math.max(taken.finding().above().limit().degrees(), taken.finding().warmest().degrees())
                + ROOM);
    canvas.show(plan(log), new CurveCanvas.Scale(COLDEST, top), frame.screen().texts().formats());
    said.refused(log).forEach(line -> refused.getChildren().add(Labels.wrapped(line, "muted")));
  }

  private CurvePlan plan(ShipperLog log) {
    Instant from = taken.finding().from();
    Instant to = taken.finding().to().plusSeconds(1);
    CurveWindow window = new CurveWindow(from, to, to, COLUMNS);
    Duration gap = taken.finding().interval().multipliedBy(3).dividedBy(2);
    TraceBuilder trace = new TraceBuilder(window, gap);
    log.samples()
        .forEach(sample -> trace.add(sample.at(), new Value.Good(sample.value().degrees())));
    CurvePlan.LimitLine limit =
        new CurvePlan.LimitLine(
            Quantity.TEMPERATURE,
            taken.finding().above().limit().degrees(),
            from,
            to,
            CurvePlan.Rank.STRICTEST,
            frame.arrival().product().name());
    return window
        .plan(List.of(trace.build("", Quantity.TEMPERATURE)))
        .with(List.of(limit), List.of());
  }

  private GridPane figures() {
    GridPane grid = new GridPane(24, 0);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    grid.getColumnConstraints().setAll(half, half);
    List<LoggerSaid.Pair> pairs = said.figures(taken);
    for (int i = 0; i < pairs.size(); i++) {
      grid.add(Row.pair(pairs.get(i).name(), pairs.get(i).value()), i % 2, i / 2);
    }
    return grid;
  }
}
