package org.givre.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ratios of look.md, computed from the token file (WCAG 2). */
class PaletteTest {

  private static final List<String> GROUNDS =
      List.of(
          "-color-bg-subtle",
          "-color-bg-default",
          "-color-bg-inset",
          "-givre-hover",
          "-color-accent-subtle");

  private static final List<String> TEXTS =
      List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle");

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textIsReadableOnEveryGround(Theme theme) {
    Palette palette = Palette.of(theme);
    for (String ground : GROUNDS) {
      for (String text : TEXTS) {
        assertThat(ratio(palette.of(text), palette.of(ground)))
            .as("%s on %s, %s", text, ground, theme)
            .isGreaterThanOrEqualTo(4.7);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void badgesAndSolidsAreReadable(Theme theme) {
    Palette palette = Palette.of(theme);
    pair(palette, "-color-danger-fg", "-color-danger-subtle", 6.0);
    pair(palette, "-color-warning-fg", "-color-warning-subtle", 6.0);
    pair(palette, "-givre-unknown-fg", "-givre-unknown-subtle", 6.0);
    pair(palette, "-color-success-fg", "-color-success-subtle", 5.9);
    pair(palette, "-givre-neutral-fg", "-color-neutral-subtle", 6.0);
    pair(palette, "-givre-on-danger", "-color-danger-emphasis", 4.8);
    pair(palette, "-givre-on-warning", "-color-warning-emphasis", 4.8);
    pair(palette, "-givre-on-unknown", "-givre-unknown-emphasis", 4.8);
    pair(palette, "-givre-on-success", "-color-success-emphasis", 4.8);
    pair(palette, "-givre-on-accent", "-color-accent-emphasis", 4.8);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void fieldsHaveAnEdgeThatIsSeen(Theme theme) {
    Palette palette = Palette.of(theme);
    pair(palette, "-givre-field-edge", "-color-bg-default", 3.2);
    pair(palette, "-givre-warning-edge", "-color-bg-default", 3.2);
  }

  private static void pair(Palette palette, String one, String other, double least) {
    assertThat(ratio(palette.of(one), palette.of(other)))
        .as("%s on %s, %s", one, other, palette.theme())
        .isGreaterThanOrEqualTo(least);
  }

  private static double ratio(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
