package org.givre.fx;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** A square code for a telephone's camera: dark on light in every theme, with its quiet zone. */
public final class QrCode extends StackPane {

  private static final int QUIET = 4;

  /**
   * @param side in pixels, quiet zone included
   */
  public QrCode(String text, double side) {
    uk.org.okapibarcode.backend.QrCode symbol = new uk.org.okapibarcode.backend.QrCode();
    symbol.setContent(text);
    double module = Math.floor(side / (symbol.getWidth() + 2 * QUIET));
    Path dark = new Path();
    dark.setFill(Color.BLACK);
    dark.setStroke(null);
    symbol
        .getRectangles()
        .forEach(
            box ->
                box(dark, box.x * module, box.y * module, box.width * module, box.height * module));
    setMinSize(side, side);
    setMaxSize(side, side);
    setBackground(new Background(new BackgroundFill(Color.WHITE, CornerRadii.EMPTY, Insets.EMPTY)));
    getChildren().add(dark);
  }

  private static void box(Path path, double x, double y, double width, double height) {
    path.getElements()
        .addAll(
            new MoveTo(x, y),
            new HLineTo(x + width),
            new VLineTo(y + height),
            new HLineTo(x),
            new ClosePath());
  }
}
