package org.givre.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/** Theme and text size of the scenes it dresses; both change live. */
public final class Look {

  /** Of the root at 100 %, in px; everything else is in em of it. */
  private static final double BODY = 13;

  private final Fonts fonts = Fonts.ofThisMachine();
  private final List<Scene> scenes = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Palette> palette;
  private int percent;

  public Look(Theme theme, int percent) {
    this.palette = new ReadOnlyObjectWrapper<>(Palette.of(theme));
    this.percent = percent;
  }

  /** The colours of the moment; a canvas paints itself again when they change. */
  public ReadOnlyObjectProperty<Palette> palette() {
    return palette.getReadOnlyProperty();
  }

  public Palette colours() {
    return palette.get();
  }

  public Fonts fonts() {
    return fonts;
  }

  public int percent() {
    return percent;
  }

  /** How many px a px of the drawings is now: 1, 1.25 or 1.5. */
  public double scale() {
    return percent / 100.0;
  }

  public void dress(Scene scene) {
    scenes.add(scene);
    put(scene);
  }

  public void use(Theme theme) {
    palette.set(Palette.of(theme));
    scenes.forEach(this::put);
  }

  /** Text size: 100, 125 or 150. */
  public void size(int other) {
    percent = other;
    scenes.forEach(this::put);
  }

  private void put(Scene scene) {
    scene
        .getStylesheets()
        .setAll(
            colours().stylesheet(),
            Look.class.getResource("givre.css").toExternalForm(),
            fonts.stylesheet());
    scene.getRoot().setStyle("-fx-font-size: " + BODY * scale() + "px;");
    scene.getRoot().getStyleClass().removeAll("light", "dark", "contrast");
    scene.getRoot().getStyleClass().add(colours().theme().code());
  }
}
