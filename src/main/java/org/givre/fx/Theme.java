package org.givre.fx;

/** Light, dark or high contrast: a column of the token file, nothing else. */
public enum Theme {
  LIGHT("light"),
  DARK("dark"),
  CONTRAST("contrast");

  private final String code;

  Theme(String code) {
    this.code = code;
  }

  /** As kept in the settings file. */
  public String code() {
    return code;
  }

  /** Light for a word that is none of ours. */
  public static Theme of(String code) {
    for (Theme theme : values()) {
      if (theme.code.equals(code)) {
        return theme;
      }
    }
    return LIGHT;
  }

  public String key() {
    return "fx.theme." + code;
  }
}
