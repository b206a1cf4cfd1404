package org.givre.storage.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.givre.fx.Screen;
import org.givre.storage.RackUse;
import org.givre.storage.TankUse;

/**
 * A tank as one sees it with the lid open: its racks with their names and how many places are
 * taken. A click or the arrow keys choose a rack.
 */
public final class TankFromAbove extends StackPane {

  private static final double SIZE = 292;

  /** Still readable when the window is low. */
  private static final double LEAST = 168;

  private final Screen screen;
  private final Canvas canvas = new Canvas(SIZE, SIZE);
  private Consumer<String> onRack = rack -> {};
  private TankUse tank;
  private RackOutlines outlines;
  private String chosen = "";
  private String middle = "";

  public TankFromAbove(Screen screen) {
    this.screen = screen;
    canvas.setManaged(false);
    getChildren().add(canvas);
    setMinHeight(LEAST);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getStyleClass().add("tank-from-above");
    setId("tank-from-above");
    canvas.setOnMouseClicked(this::clicked);
    setOnKeyPressed(this::pressed);
    screen.look().palette().addListener((at, before, after) -> paint());
    focusedProperty().addListener((at, before, after) -> paint());
  }

  /** Called when the user chooses a rack. */
  public void onRack(Consumer<String> then) {
    onRack = then;
  }

  /**
   * @param rack the rack that is chosen, or empty
   * @param reading what stands in the middle of the drawing: the probe's value, or empty
   */
  public void show(TankUse use, String rack, String reading) {
    tank = use;
    outlines = RackOutlines.of(use.tank().layout());
    chosen = rack;
    middle = reading;
    setAccessibleText(spoken());
    paint();
  }

  private String spoken() {
    return screen.say(
        "storage.tank.spoken", tank.tank().name(), tank.occupied(), tank.free(), chosen);
  }

  private void clicked(MouseEvent click) {
    requestFocus();
    double half = canvas.getWidth() / 2;
    rackAt((click.getX() - half) / half, (click.getY() - half) / half).ifPresent(onRack);
  }

  /** The rack at a point of the drawing, in units of its half width from the middle. */
  Optional<String> rackAt(double x, double y) {
    return outlines == null ? Optional.empty() : outlines.at(x, y);
  }

  private void pressed(KeyEvent press) {
    int step =
        switch (press.getCode()) {
          case RIGHT, DOWN -> 1;
          case LEFT, UP -> -1;
          default -> 0;
        };
    if (step != 0 && tank != null) {
      var names = tank.racks().stream().map(RackUse::rack).toList();
      int at = Math.max(0, names.indexOf(chosen));
      onRack.accept(names.get(Math.floorMod(at + step, names.size())));
      press.consume();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return SIZE * screen.look().scale();
  }

  @Override
  protected double computePrefWidth(double height) {
    return SIZE * screen.look().scale();
  }

  @Override
  protected void layoutChildren() {
    double side = side();
    if (side != canvas.getWidth()) {
      paint();
    }
    canvas.relocate((getWidth() - side) / 2, (getHeight() - side) / 2);
  }

  /** As large as the drawing may be, or as there is room. */
  private double side() {
    double most = SIZE * screen.look().scale();
    double room = Math.min(getWidth(), getHeight());
    return room <= 0 ? most : Math.floor(Math.min(most, room));
  }

  private void paint() {
    if (tank == null) {
      return;
    }
    double size = side();
    canvas.setWidth(size);
    canvas.setHeight(size);
    new TankPainter(screen, canvas.getGraphicsContext2D(), size / 2)
        .paint(tank, outlines, chosen, middle, isFocused());
  }
}
