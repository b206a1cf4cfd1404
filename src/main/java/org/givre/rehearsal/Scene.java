package org.givre.rehearsal;

/** What goes on with a simulated tank (monitoring handbook §14). */
public enum Scene {
  NORMAL("normal"),
  LID_LEFT_OPEN("lid-left-open"),
  /** The supply valve is shut: the vacuum is good, nothing refills. */
  NO_REFILL("no-refill"),
  /** The valve is open and nothing rises, until the controller's fill limit. */
  FILL_STUCK("fill-stuck"),
  VACUUM_LOSS("vacuum-loss");

  private final String code;

  Scene(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Scene ofCode(String code) {
    for (Scene scene : values()) {
      if (scene.code.equals(code)) {
        return scene;
      }
    }
    throw new IllegalArgumentException("no such scene: " + code);
  }
}
