package org.givre.fx;

import org.kordamp.ikonli.javafx.FontIcon;

/** Icons by their Ikonli name ({@code fth-grid}); never alone without accessible text. */
public final class Icons {
  private Icons() {}

  public static FontIcon of(String name) {
    return of(name, 16);
  }

  /** Of a size in px at 100 %. */
  public static FontIcon of(String name, int size) {
    FontIcon icon = new FontIcon(name);
    icon.setIconSize(size);
    icon.getStyleClass().add("icon");
    return icon;
  }
}
