package org.givre.fx;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/** Theme and text size of the scenes it dresses; both change live. */
public final class Look {

  /** Of the root at 100 %, in px; everything else is in em of it. */
  private static final double BODY = 13;

  /** What every page uses, the frame, then what a page needs of its own. */
  private static final List<String> SHEETS =
      List.of(
          "givre",
          "frame",
          "sign-in",
          "today",
          "tanks",
          "alarms",
          "stock",
          "reception",
          "dispensing",
          "patients",
          "documents",
          "journal",
          "settings");

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

  /** Gives a scene the look, for as long as it lives. */
  public void dress(Scene scene) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
    scenes.add(scene);
    scene.rootProperty().addListener((at, before, after) -> put(scene));
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
    scene.getStylesheets().setAll(stylesheet());
    scene.getRoot().setStyle("-fx-font-size: " + BODY * scale() + "px;");
    scene.getRoot().getStyleClass().removeAll("light", "dark", "contrast");
    scene.getRoot().getStyleClass().add(colours().theme().code());
  }

  private String stylesheet() {
    StringBuilder rules = new StringBuilder();
    SHEETS.forEach(name -> rules.append(read(name)));
    byte[] all = (colours().stylesheet() + fonts.in(rules.toString())).getBytes(UTF_8);
    return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(all);
  }

  private static String read(String name) {
    try (InputStream css = Look.class.getResourceAsStream(name + ".css")) {
      return css == null ? "" : new String(css.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
