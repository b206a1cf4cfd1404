package org.givre.fx;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.givre.measure.CurvePlan;
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

  private final Look look;
  private final Style style;
  private final Canvas canvas = new Canvas();
  private CurvePlan plan;
  private Scale scale = Scale.TANKS;
  private Formats formats;
  private Optional<Instant> cursor = Optional.empty();
  private Consumer<Optional<Instant>> onCursor = at -> {};

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
    }
  }

  /** Shows a plan; its limits and marks are drawn when they fall into the scale. */
  public void show(CurvePlan what, Scale of, Formats in) {
    plan = what;
    scale = of;
    formats = in;
    paint();
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
    CurveArea area = new CurveArea(style, getWidth(), getHeight());
    if (plan == null || x < area.left() || x > area.right()) {
      cursor(Optional.empty());
    } else {
      double place = (x - area.left()) / area.plotWidth() * plan.columns();
      cursor(Optional.of(plan.at(place)));
    }
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
      new CurvePainter(canvas.getGraphicsContext2D(), look, area, scale, formats)
          .paint(plan, cursor);
    }
  }
}
