package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.givre.fx.Buttons;
import org.givre.fx.CurveCanvas;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.measure.CurvePlan;
import org.givre.measure.CurvePlan.Column;
import org.givre.measure.CurvePlan.Trace;
import org.givre.measure.CurveWindow;
import org.givre.measure.Quantity;
import org.givre.storage.Tank;
import org.givre.words.Formats;

/** The chart of a tank: from an hour to thirty years, back and forth, read under the cursor. */
final class LiveChart {

  /** Every span that can be chosen. */
  enum Span {
    HOUR("watch.span.hour", Duration.ofHours(1)),
    SIX_HOURS("watch.span.six-hours", Duration.ofHours(6)),
    DAY("watch.span.day", Duration.ofHours(24)),
    WEEK("watch.span.week", Duration.ofDays(7)),
    MONTH("watch.span.month", Duration.ofDays(30)),
    YEAR("watch.span.year", Duration.ofDays(365)),
    ALL("watch.span.thirty-years", Duration.ofDays(10_957));

    private final String key;
    private final Duration length;

    Span(String key, Duration length) {
      this.key = key;
      this.length = length;
    }
  }

  private static final CurveCanvas.Scale SCALE = new CurveCanvas.Scale(-203, -115);

  private final Screen screen;
  private final TankDesk desk;
  private final EventCard events;
  private final TankLookup lookup;
  private final CurveCanvas curve;
  private final VBox card = new VBox();
  private final VBox readOut = new VBox(3);
  private final SegmentedBar<Span> spans = new SegmentedBar<>();
  private final Button later;
  private Tank tank;
  private Span span = Span.DAY;
  private Optional<Instant> end = Optional.empty();
  private Instant drawn = Instant.EPOCH;
  private CurvePlan plan;

  LiveChart(Screen screen, TankDesk desk, EventCard events) {
    this.screen = screen;
    this.desk = desk;
    this.events = events;
    this.lookup = new TankLookup(desk, screen.texts());
    this.curve = new CurveCanvas(screen.look(), CurveCanvas.Style.PAGE);
    for (Span each : Span.values()) {
      spans.choice(each, screen.texts(), each.key);
    }
    spans.choose(span).onChoice(this::choose);
    Button earlier =
        Buttons.icon(screen.texts(), "watch.chart.earlier", "fth-chevron-left", () -> move(-1));
    later = Buttons.icon(screen.texts(), "watch.chart.later", "fth-chevron-right", () -> move(1));
    Region swatch = new Region();
    swatch.getStyleClass().add("band-mark");
    swatch.setMinSize(14, 9);
    swatch.setMaxSize(14, 9);
    Label legend = screen.texts().on(Labels.of("", "caption"), "watch.chart.band");
    HBox head = Row.line(8, spans, Row.space(), swatch, legend, earlier, later);
    head.getStyleClass().add("chart-head");
    readOut.getStyleClass().add("read-out");
    readOut.setMouseTransparent(true);
    readOut.setVisible(false);
    Pane over = new Pane(readOut);
    over.setMouseTransparent(true);
    StackPane drawing = new StackPane(curve, over);
    VBox.setVgrow(drawing, Priority.ALWAYS);
    card.getStyleClass().add("givre-card");
    card.getChildren().addAll(head, drawing);
    card.setMinWidth(0);
    curve.onCursor(this::cursor);
    curve.widthProperty().addListener((at, before, after) -> draw());
  }

  Region card() {
    return card;
  }

  void open(Tank of) {
    tank = of;
    end = Optional.empty();
    draw();
  }

  /** The watch goes on: a chart that ends now is drawn again when a column has passed. */
  void follow(Instant now) {
    Duration column = span.length.dividedBy(600);
    if (end.isEmpty() && Duration.between(drawn, now).compareTo(column) > 0) {
      draw();
    }
  }

  private void choose(Span other) {
    span = other;
    draw();
  }

  private void move(int direction) {
    Instant now = desk.ticker().now();
    Instant from = end.orElse(now);
    Instant to = from.plus(span.length.dividedBy(2).multipliedBy(direction));
    end = to.isBefore(now) ? Optional.of(to) : Optional.empty();
    draw();
  }

  private void draw() {
    if (tank == null || curve.getWidth() <= 0) {
      return;
    }
    Instant now = desk.ticker().now();
    Instant to = end.orElse(now);
    drawn = now;
    later.setDisable(end.isEmpty());
    CurveWindow window =
        new CurveWindow(to.minus(span.length), to, to.isBefore(now) ? to : now, curve.columns());
    Tank of = tank;
    screen
        .tasks()
        .run(
            () -> {
              EventCard.Happened happened = events.lookUp(of, window);
              return new Drawn(lookup.page(of, window, happened.marks()), happened);
            })
        .done(this::show)
        .start();
  }

  private record Drawn(CurvePlan plan, EventCard.Happened happened) {}

  private void show(Drawn now) {
    plan = now.plan();
    curve.show(plan, SCALE, screen.texts().formats());
    events.show(now.happened());
  }

  private void cursor(Optional<Instant> at) {
    readOut.setVisible(at.isPresent() && plan != null);
    if (at.isEmpty() || plan == null) {
      return;
    }
    Formats formats = screen.texts().formats();
    int index = (int) plan.place(at.get());
    readOut.getChildren().setAll(Labels.strong(formats.longDayHour(at.get())));
    for (Trace trace : plan.traces()) {
      columnAt(trace, index)
          .ifPresentOrElse(column -> line(trace, column, formats), () -> gap(trace, at.get()));
    }
    double x = curve.getWidth() * index / plan.columns();
    boolean left = x > curve.getWidth() * 0.6;
    readOut.relocate(left ? x - 230 : x + 26, 14);
  }

  private void line(Trace trace, Column column, Formats formats) {
    boolean degrees = trace.quantity() == Quantity.TEMPERATURE;
    String value =
        degrees
            ? formats.celsius(column.last())
            : formats.withUnit(
                column.last(), 0, trace.quantity() == Quantity.LEVEL_MM ? "mm" : "%");
    readOut.getChildren().add(Row.pair(trace.name(), Labels.strong(value)));
    if (degrees && column.most() - column.least() >= 0.1) {
      readOut
          .getChildren()
          .add(
              Row.pair(
                  screen.say("watch.chart.least-most"),
                  formats.number(column.least(), 1) + " … " + formats.number(column.most(), 1)));
    }
  }

  private void gap(Trace trace, Instant at) {
    trace.gaps().stream()
        .filter(gap -> !at.isBefore(gap.from()) && !at.isAfter(gap.to()))
        .findFirst()
        .ifPresent(
            gap ->
                readOut
                    .getChildren()
                    .add(Row.pair(trace.name(), EventWords.gap(screen.texts(), gap))));
  }

  private static Optional<Column> columnAt(Trace trace, int index) {
    return trace.segments().stream()
        .flatMap(segment -> segment.columns().stream())
        .filter(column -> column.index() == index)
        .findFirst();
  }

  /** For tests: the plan that is drawn. */
  Optional<CurvePlan> plan() {
    return Optional.ofNullable(plan);
  }

  List<Span> spans() {
    return List.of(Span.values());
  }
}
