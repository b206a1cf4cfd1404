package org.givre.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * The workstation's own face on Windows and macOS; on Linux Inter where it is installed, else
 * Liberation Sans. Inter's digits have several widths and JavaFX cannot ask for others, so figures
 * that change stand in Liberation Sans there.
 */
public final class Fonts {

  private static final String LIBERATION = "Liberation Sans";
  private static final String MONO = "Liberation Mono";

  private final String body;
  private final String strong;
  private final String figures;

  private Fonts(String body, String strong, String figures) {
    this.body = body;
    this.strong = strong;
    this.figures = figures;
  }

  static Fonts ofThisMachine() {
    load("LiberationMono-Regular");
    load("LiberationMono-Bold");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return new Fonts("Segoe UI", "Segoe UI Semibold", "Segoe UI");
    }
    load("LiberationSans-Regular");
    load("LiberationSans-Bold");
    if (system.startsWith("mac")) {
      return new Fonts("System", "System", LIBERATION);
    }
    return has("Inter")
        ? new Fonts("Inter", semiBoldInter(), LIBERATION)
        : new Fonts(LIBERATION, LIBERATION, LIBERATION);
  }

  /** Distributions write its name with and without a space. */
  private static String semiBoldInter() {
    return has("Inter Semi Bold")
        ? "Inter Semi Bold"
        : has("Inter SemiBold") ? "Inter SemiBold" : "Inter";
  }

  private static boolean has(String family) {
    return Font.font(family, 13).getFamily().equals(family);
  }

  private static void load(String name) {
    try (InputStream font = Fonts.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
      if (font != null) {
        Font.loadFont(font, 13);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** For canvases: text of a size in px. */
  public Font body(double size) {
    return Font.font(body, size);
  }

  public Font strong(double size) {
    return isOwnFamily() ? Font.font(strong, size) : Font.font(body, FontWeight.BOLD, size);
  }

  /** Digits of one width. */
  public Font figure(double size) {
    return Font.font(figures, FontWeight.BOLD, size);
  }

  public Font code(double size) {
    return Font.font(MONO, size);
  }

  /** Whether the strong weight is a family of its own, as JavaFX sees Inter and Segoe UI. */
  private boolean isOwnFamily() {
    return !strong.equals(body);
  }

  /** A stylesheet with this machine's faces: its bold becomes the strong face. */
  String in(String stylesheet) {
    String weight = isOwnFamily() ? family(strong) : "-fx-font-weight: bolder;";
    return ".root { "
        + family(body)
        + " }\n"
        + stylesheet.replace("-fx-font-weight: bold;", weight)
        + "\n.figure { "
        + family(figures)
        + " -fx-font-weight: bold; }\n.code, .codes { "
        + family(MONO)
        + " }\n";
  }

  private static String family(String name) {
    return "-fx-font-family: \"" + name + "\";";
  }
}
