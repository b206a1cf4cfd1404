package org.givre.serial;

/** A port could not be opened, and why. */
public final class PortUnavailable extends Exception {
  private static final long serialVersionUID = 1;

  /** Why; each has its own sentence on screen. */
  public enum Cause {
    /** No such port now: not plugged in, or another name. */
    ABSENT("absent"),
    /** Another program holds it. */
    BUSY("busy"),
    /** This account may not open it (on Linux: group dialout). */
    FORBIDDEN("forbidden"),
    /** It exists and would not open, or refused its settings. */
    UNUSABLE("unusable");

    private final String code;

    Cause(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  private final Cause cause;

  public PortUnavailable(String path, Cause cause, int systemError) {
    super("port " + path + " " + cause.code() + " (system error " + systemError + ")");
    this.cause = cause;
  }

  public Cause why() {
    return cause;
  }
}
