package org.givre.fx;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.givre.measure.CurvePlan;
import org.givre.measure.Gap;
import org.givre.words.Formats;

/**
 * Paints a {@link CurvePlan}: the first temperature in blue with its band, the second in grey,
 * limits named on their line, gaps hatched and never bridged; on a page also lanes of acts and
 * alarms and the level. As wide and high as it is given room.
 */
public final class CurveCanvas extends Region {

  /** Where it stands, hence how much it says. */
  public enum Style {
    /** On a card: limits by number, names at the right. */
    CARD,
    /** Alone on a page: limits named, lanes, level, a cursor. */
    PAGE,
    /** Beside a value: the line and its strictest limit only. */
    SPARK,
    /** To be read from five metres. */
    WALL
  }

  /** The temperatures at the foot and the head of the plot, °C. */
  public record Scale(double least, double most) {
    /** The one scale of every tank card. */
    public static final Scale TANKS = new Scale(-200, -140);
  }

  /** A shorter movement of the mouse is a click. */
  private static final double LEAST_DRAG = 5;

  private final Look look;
  private final Style style;
  private final Canvas canvas = new Canvas();
  private CurvePlan plan;
  private Scale scale = Scale.TANKS;
  private Telling telling;
  private Function<Gap, GapLook> gapLooks = gap -> GapLook.PLAIN;
  private Optional<Instant> cursor = Optional.empty();
  private Consumer<Optional<Instant>> onCursor = at -> {};
  private Hand hand;
  private List<ObservableValue<String>> lanes = List.of();
  private double pressedAt;
  private double draggedTo = Double.NaN;

  public CurveCanvas(Look look, Style style) {
    this.look = look;
    this.style = style;
    getStyleClass().add("curve");
    getChildren().add(canvas);
    setMinSize(60, 24);
    setPrefSize(300, style == Style.SPARK ? 40 : 110);
    look.palette().addListener((at, before, after) -> paint());
    if (style == Style.PAGE) {
      setOnMouseMoved(move -> moved(move.getX()));
      setOnMouseExited(gone -> cursor(Optional.empty()));
      setOnMousePressed(this::pressed);
      setOnMouseDragged(this::dragged);
      setOnMouseReleased(this::released);
      setOnScroll(this::scrolled);
    }
  }

  /** In what language, and how gaps are told. */
  record Telling(Formats formats, Function<Gap, GapLook> gaps, List<String> lanes) {}

  /** Names of the lanes under the curve of a page. */
  public CurveCanvas lanes(ObservableValue<String> acts, ObservableValue<String> alarms) {
    lanes = List.of(acts, alarms);
    return this;
  }

  /** What the mouse asks of a page's curve. */
  public interface Hand {

    /** The wheel: a factor below 1 looks closer; {@code around} stays where it is. */
    void zoom(Instant around, double factor);

    /** A stretch was drawn. */
    void choose(Instant from, Instant to);

    /** A place was clicked. */
    void pick(Instant at);

    /** A double click: wider again. */
    void wider(Instant around);
  }

  /** Called for wheel, drag and clicks; a page only. */
  public CurveCanvas hand(Hand then) {
    hand = then;
    return this;
  }

  /** How gaps are told from here on. */
  public CurveCanvas gaps(Function<Gap, GapLook> then) {
    gapLooks = then;
    return this;
  }

  private void pressed(MouseEvent press) {
    requestFocus();
    pressedAt = press.getX();
    draggedTo = Double.NaN;
  }

  private void dragged(MouseEvent drag) {
    CurveArea area = area();
    if (Math.abs(drag.getX() - pressedAt) > LEAST_DRAG || !Double.isNaN(draggedTo)) {
      draggedTo = Math.clamp(drag.getX(), area.left(), area.right());
      paint();
    }
  }

  private void released(MouseEvent release) {
    if (plan == null) {
      return;
    }
    double to = draggedTo;
    draggedTo = Double.NaN;
    if (!Double.isNaN(to) && Math.abs(to - pressedAt) > LEAST_DRAG) {
      hand.choose(instant(Math.min(to, pressedAt)), instant(Math.max(to, pressedAt)));
    } else if (release.getClickCount() == 2) {
      hand.wider(instant(release.getX()));
    } else if (inside(release.getX())) {
      hand.pick(instant(release.getX()));
    }
  }

  private void scrolled(ScrollEvent scroll) {
    if (plan != null && scroll.getDeltaY() != 0) {
      hand.zoom(instant(scroll.getX()), scroll.getDeltaY() > 0 ? 0.8 : 1.25);
      scroll.consume();
    }
  }

  private Instant instant(double x) {
    CurveArea area = area();
    return plan.at((x - area.left()) / area.plotWidth() * plan.columns());
  }

  private boolean inside(double x) {
    return x >= area().left() && x <= area().right();
  }

  private CurveArea area() {
    return new CurveArea(style, getWidth(), getHeight());
  }

  /** Puts the cursor at an instant, as the keyboard does. */
  public void point(Optional<Instant> at) {
    cursor(at);
  }

  /** Where an instant stands, px from the left. */
  public double x(Instant at) {
    return area().left() + plan.place(at) / plan.columns() * area().plotWidth();
  }

  /** Shows a plan; its limits and marks are drawn when they fall into the scale. */
  public void show(CurvePlan what, Scale of, Formats in) {
    plan = what;
    scale = of;
    List<String> names = lanes.stream().map(ObservableValue::getValue).toList();
    telling = new Telling(in, gapLooks, names);
    paint();
  }

  /** What is drawn. */
  public Optional<CurvePlan> plan() {
    return Optional.ofNullable(plan);
  }

  /** How many columns to plan for at the width of the moment. */
  public int columns() {
    return (int) Math.max(60, new CurveArea(style, getWidth(), getHeight()).plotWidth());
  }

  /** Told where the mouse is in time, on a page. */
  public void onCursor(Consumer<Optional<Instant>> then) {
    onCursor = then;
  }

  private void moved(double x) {
    cursor(plan == null || !inside(x) ? Optional.empty() : Optional.of(instant(x)));
  }

  private void cursor(Optional<Instant> at) {
    cursor = at;
    onCursor.accept(at);
    paint();
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      paint();
    }
  }

  private void paint() {
    canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (plan != null && canvas.getWidth() > 0) {
      CurveArea area = new CurveArea(style, canvas.getWidth(), canvas.getHeight());
      CurvePainter painter =
          new CurvePainter(canvas.getGraphicsContext2D(), look, area, scale, telling);
      painter.paint(plan, cursor);
      if (!Double.isNaN(draggedTo)) {
        painter.selection(pressedAt, draggedTo);
      }
    }
  }
}
