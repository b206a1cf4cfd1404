package org.givre.fx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
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
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return new Fonts("Segoe UI", "Segoe UI Semibold", "Segoe UI");
    }
    load("LiberationSans-Regular");
    load("LiberationSans-Bold");
    if (system.startsWith("mac")) {
      return new Fonts("System", "System", LIBERATION);
    }
    boolean inter = Font.font("Inter", 13).getFamily().equals("Inter");
    return inter
        ? new Fonts("Inter", "Inter SemiBold", LIBERATION)
        : new Fonts(LIBERATION, LIBERATION, LIBERATION);
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

  String stylesheet() {
    String weight = isOwnFamily() ? family(strong) : "-fx-font-weight: bold;";
    String css =
        String.join(
            "\n",
            List.of(
                ".root { " + family(body) + " }",
                ".strong, .heading, .page-title, .card-name, .step-now > .line > .step-name,"
                    + " .accent.button, .badge, .chip, .table-view .column-header .label,"
                    + " .segments .toggle-button:selected { "
                    + weight
                    + " }",
                ".figure { " + family(figures) + " -fx-font-weight: bold; }",
                ".code, .codes { " + family(MONO) + " }"));
    return "data:text/css;charset=utf-8;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(UTF_8));
  }

  private static String family(String name) {
    return "-fx-font-family: \"" + name + "\";";
  }
}
