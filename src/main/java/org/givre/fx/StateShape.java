package org.givre.fx;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/** A state as a shape of its own, readable without colour. Drawn on a field of 20 units. */
public final class StateShape extends StackPane {

  private static final String OCTAGON = "M6 .8H14L19.2 6V14L14 19.2H6L.8 14V6Z";
  private static final String TRIANGLE =
      "M9 1.6Q10 .1 11 1.6L19.6 17Q20.3 18.9 18.4 19H1.6Q-.3 18.9.4 17Z";
  private static final String DIAMOND = "M10 .3L19.7 10 10 19.7.3 10Z";
  private static final String DISC = "M10 1A9 9 0 1 0 10 19A9 9 0 1 0 10 1Z";
  private static final String SQUARE = "M2 2H18V18H2Z";
  private static final String TICK = "M5.6 10.3L8.8 13.4 14.4 7.2";
  private static final String CALL = "M10 5V11.2M10 14.2V14.4";
  private static final String CALL_LOW = "M10 7V12.2M10 15.6V15.8";
  private static final String ASK = "M7.6 8A2.5 2.5 0 1 1 10.6 10.4Q10 10.7 10 11.8M10 14.4V14.6";
  private static final String LETTER_I = "M10 9.4V14M10 6.2V6.4";
  private static final String PAUSE = "M7.8 7V13M12.2 7V13";
  private static final String BAR = "M6 10H14";

  private final double size;
  private State state;

  public StateShape(State state, double size) {
    this.size = size;
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    getStyleClass().add("state-shape");
    show(state);
  }

  public State state() {
    return state;
  }

  public void show(State other) {
    if (state != null) {
      getStyleClass().remove(state.styleClass());
    }
    state = other;
    getStyleClass().add(other.styleClass());
    Group drawing = drawing(other);
    double scale = size / 20;
    drawing.setScaleX(scale);
    drawing.setScaleY(scale);
    getChildren().setAll(new Group(drawing));
  }

  private static Group drawing(State state) {
    return switch (state) {
      case CRITICAL -> new Group(solid(OCTAGON), mark(CALL));
      case ATTENTION -> new Group(solid(TRIANGLE), mark(CALL_LOW));
      case UNKNOWN -> new Group(solid(DIAMOND), mark(ASK));
      case NORMAL -> new Group(ring(DISC), line(TICK));
      case DONE -> new Group(solid(DISC), mark(TICK));
      case INFO -> new Group(ring(DISC), line(LETTER_I));
      case TO_DO -> new Group(ring(DISC));
      case LACKING -> new Group(dashed(DISC), line(CALL));
      case OUT_OF_SERVICE -> new Group(dashed(SQUARE), line(PAUSE));
      case REFUSED -> new Group(solid(DISC), mark(BAR));
    };
  }

  private static Shape solid(String path) {
    return styled(path, "solid");
  }

  private static Shape ring(String path) {
    return styled(path, "ring");
  }

  private static Shape dashed(String path) {
    Shape shape = styled(path, "ring");
    shape.getStrokeDashArray().setAll(3.2, 2.4);
    return shape;
  }

  /** A mark on a solid shape. */
  private static Shape mark(String path) {
    return styled(path, "mark");
  }

  /** A mark inside a ring. */
  private static Shape line(String path) {
    return styled(path, "line");
  }

  private static Shape styled(String path, String styleClass) {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    shape.getStyleClass().add(styleClass);
    return shape;
  }
}
