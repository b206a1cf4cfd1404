package org.givre.fx;

import javafx.scene.control.Label;

/** Text in the sizes of the scale: body 13, captions 12, card names 15, page titles 20. */
public final class Labels {
  private Labels() {}

  public static Label of(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  public static Label body(String text) {
    return of(text);
  }

  public static Label strong(String text) {
    return of(text, "strong");
  }

  /** Second text, 12 px. */
  public static Label caption(String text) {
    return of(text, "caption");
  }

  /** Card and section names, 13 px, strong. */
  public static Label heading(String text) {
    return of(text, "heading");
  }

  public static Label title(String text) {
    return of(text, "page-title");
  }

  /** Lots, codes, raw frames. */
  public static Label code(String text) {
    return of(text, "code");
  }

  /** The name of a key, beside what it does. */
  public static Label keyHint(String key) {
    Label hint = of(key, "key-hint");
    hint.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return hint;
  }

  /** A number that changes while it is looked at: digits of one width. */
  public static Label figure(String text, String... styleClasses) {
    Label label = of(text, styleClasses);
    label.getStyleClass().add("figure");
    return label;
  }

  /** Breaks its lines instead of being cut. */
  public static Label wrapped(String text, String... styleClasses) {
    Label label = of(text, styleClasses);
    label.setWrapText(true);
    label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    return label;
  }
}
