package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
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
import org.givre.measure.Source;
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
  private ChartView view = ChartView.last(Span.DAY.length);
  private Optional<Instant> cursorAt = Optional.empty();
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
    spans.choose(Span.DAY).onChoice(this::choose);
    Button earlier =
        Buttons.icon(screen.texts(), "watch.chart.earlier", "fth-chevron-left", () -> move(-0.5));
    later = Buttons.icon(screen.texts(), "watch.chart.later", "fth-chevron-right", () -> move(0.5));
    ChartFiles files = new ChartFiles(screen, desk, lookup);
    Button picture =
        Buttons.icon(
            screen.texts(), "watch.chart.picture", "fth-image", () -> files.picture(card, tank));
    Button bring =
        Buttons.icon(
            screen.texts(),
            "watch.chart.import",
            "fth-upload",
            () -> desk.imports().open(screen, tank, this::draw));
    Button table =
        Buttons.icon(
            screen.texts(),
            "watch.chart.table",
            "fth-download",
            () -> files.table(tank, view.from(now()), view.to(now())));
    Region swatch = new Region();
    swatch.getStyleClass().add("band-mark");
    swatch.setMinSize(14, 9);
    swatch.setMaxSize(14, 9);
    Label legend = screen.texts().on(Labels.of("", "caption"), "watch.chart.band");
    HBox head =
        Row.line(8, spans, Row.space(), swatch, legend, bring, picture, table, earlier, later);
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
    curve.lanes(screen.texts().of("watch.lane.acts"), screen.texts().of("watch.lane.alarms"));
    curve.gaps(gap -> EventWords.look(screen.texts(), gap));
    curve.hand(new Mouse());
    curve.setFocusTraversable(true);
    curve.accessibleTextProperty().bind(screen.texts().of("watch.chart.keys"));
    curve.setOnKeyPressed(this::key);
    curve.widthProperty().addListener((at, before, after) -> draw());
  }

  Region card() {
    return card;
  }

  void open(Tank of) {
    tank = of;
    view = new ChartView(view.length(), Optional.empty());
    draw();
  }

  /** The watch goes on: a chart that ends now is drawn again when a column has passed. */
  void follow(Instant now) {
    Duration column = view.length().dividedBy(600);
    if (view.end().isEmpty() && Duration.between(drawn, now).compareTo(column) > 0) {
      draw();
    }
  }

  private Instant now() {
    return desk.ticker().now();
  }

  private void choose(Span other) {
    look(ChartView.last(other.length));
  }

  private void move(double share) {
    look(view.moved(share, now()));
  }

  private void look(ChartView other) {
    view = other;
    spans.chooseNone();
    for (Span each : Span.values()) {
      if (each.length.equals(view.length())) {
        spans.choose(each);
      }
    }
    draw();
  }

  private final class Mouse implements CurveCanvas.Hand {
    @Override
    public void zoom(Instant around, double factor) {
      look(view.zoomed(factor, around, now()));
    }

    @Override
    public void choose(Instant from, Instant to) {
      look(view.chosen(from, to, now()));
    }

    @Override
    public void pick(Instant at) {
      origin(at);
    }

    @Override
    public void wider(Instant around) {
      look(view.zoomed(2, around, now()));
    }
  }

  /** The reading under the cursor, as it came. */
  private void origin(Instant at) {
    if (tank != null && plan != null) {
      new ReadingPanel(screen, desk, lookup).open(tank, plan, at);
    }
  }

  private void key(KeyEvent press) {
    boolean taken = true;
    Instant middle = cursorAt.orElse(view.to(now()).minus(view.length().dividedBy(2)));
    switch (press.getCode()) {
      case LEFT -> step(press.isControlDown() ? -20 : -1);
      case RIGHT -> step(press.isControlDown() ? 20 : 1);
      case PAGE_UP -> move(-0.5);
      case PAGE_DOWN -> move(0.5);
      case ADD, PLUS, EQUALS -> look(view.zoomed(0.5, middle, now()));
      case SUBTRACT, MINUS -> look(view.zoomed(2, middle, now()));
      case END -> look(ChartView.last(view.length()));
      case ENTER, SPACE -> cursorAt.ifPresent(this::origin);
      default -> taken = false;
    }
    if (taken) {
      press.consume();
    }
  }

  private void step(int columns) {
    if (plan != null) {
      double place = cursorAt.map(plan::place).orElse((double) plan.columns()) + columns;
      curve.point(Optional.of(plan.at(Math.clamp(place, 0, plan.columns() - 0.5))));
    }
  }

  private void draw() {
    if (tank == null || curve.getWidth() <= 0) {
      return;
    }
    Instant now = now();
    Instant to = view.to(now);
    drawn = now;
    later.setDisable(view.end().isEmpty());
    CurveWindow window =
        new CurveWindow(view.from(now), to, to.isBefore(now) ? to : now, curve.columns());
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
    cursor(cursorAt);
  }

  private void cursor(Optional<Instant> at) {
    cursorAt = at;
    readOut.setVisible(at.isPresent() && plan != null);
    if (at.isEmpty() || plan == null) {
      return;
    }
    Formats formats = screen.texts().formats();
    int index = (int) plan.place(at.get());
    String when = formats.longDayHour(at.get());
    String said = formats.isTwice(at.get()) ? when + " " + formats.offset(at.get()) : when;
    readOut.getChildren().setAll(Labels.strong(said));
    for (Trace trace : plan.traces()) {
      trace
          .at(index)
          .ifPresentOrElse(column -> line(trace, column, formats), () -> gap(trace, at.get()));
    }
    double x = curve.x(at.get());
    boolean left = x > curve.getWidth() * 0.6;
    readOut.relocate(left ? x - 246 : x + 14, 14);
  }

  private void line(Trace trace, Column column, Formats formats) {
    boolean degrees = trace.quantity() == Quantity.TEMPERATURE;
    String value =
        degrees
            ? formats.celsius(column.last())
            : formats.withUnit(
                column.last(), 0, trace.quantity() == Quantity.LEVEL_MM ? "mm" : "%");
    readOut.getChildren().add(Row.pair(trace.name(), Labels.strong(value)));
    if (column.belief() == CurvePlan.Belief.DOUBTFUL) {
      readOut.getChildren().add(Labels.caption(screen.say("watch.chart.doubtful")));
    }
    if (column.source() != Source.LIVE) {
      readOut.getChildren().add(Labels.caption(screen.say("watch.chart.not-live")));
    }
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
}
