package org.givre.fx;

/** What a thing is like, always shown as word, shape and colour together. */
public enum State {
  CRITICAL("critical"),
  ATTENTION("attention"),
  /** Not measured, not known. */
  UNKNOWN("unknown"),
  NORMAL("normal"),
  /** Normal, filled: a step that is done, a verdict that is given. */
  DONE("done"),
  INFO("info"),
  TO_DO("to-do"),
  LACKING("lacking"),
  OUT_OF_SERVICE("out-of-service"),
  /** An act or field that a rule refused. */
  REFUSED("refused");

  private final String styleClass;

  State(String styleClass) {
    this.styleClass = styleClass;
  }

  /** The style class that colours it: {@code state-critical}… */
  public String styleClass() {
    return "state-" + styleClass;
  }

  /** The key of its plain word, for accessible text. */
  public String key() {
    return "fx.state." + styleClass;
  }
}
