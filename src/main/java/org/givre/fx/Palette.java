package org.givre.fx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import javafx.scene.paint.Color;

/**
 * The colours of one theme, by role; painters of canvases and the stylesheet read the same ones.
 */
public final class Palette {

  private final Theme theme;
  private final Map<String, String> colours = new TreeMap<>();

  private Palette(Theme theme) {
    this.theme = theme;
  }

  public static Palette of(Theme theme) {
    Properties tokens = new Properties();
    try (Reader file =
        new InputStreamReader(Palette.class.getResourceAsStream("tokens.properties"), UTF_8)) {
      tokens.load(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Palette palette = new Palette(theme);
    int column = theme.ordinal();
    for (String role : tokens.stringPropertyNames()) {
      palette.colours.put(role, tokens.getProperty(role).trim().split(" +")[column]);
    }
    return palette;
  }

  public Theme theme() {
    return theme;
  }

  /** The colour of a role: {@code -color-danger-fg}. */
  public Color of(String role) {
    String colour = colours.get(role);
    if (colour == null) {
      throw new IllegalArgumentException("no colour " + role);
    }
    return Color.web(colour);
  }

  /** The roles as a stylesheet. */
  String stylesheet() {
    StringBuilder css = new StringBuilder(".root {\n");
    colours.forEach((role, colour) -> css.append(role).append(": ").append(colour).append(";\n"));
    return css.append("}\n").toString();
  }
}
