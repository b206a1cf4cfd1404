package org.givre.fx;

import org.kordamp.ikonli.javafx.FontIcon;

/** Icons by their Ikonli name ({@code fth-grid}); never alone without accessible text. */
public final class Icons {
  private Icons() {}

  public static FontIcon of(String name) {
    return of(name, 16);
  }

  /** Of a size in px: 12 to 16, 18, 20, 22, 24, 28, 32 or 40. */
  public static FontIcon of(String name, int size) {
    FontIcon icon = new FontIcon(name);
    icon.getStyleClass().addAll("icon", "icon-" + size);
    return icon;
  }
}
