package org.givre.storage.ui;

/**
 * What a place of a rack shows: what kind of place it is now, a strong line and a grey one, and the
 * whole in words for those who cannot see it.
 */
public record CellShown(Kind kind, String title, String detail, String spoken) {

  public enum Kind {
    FREE("free"),
    OCCUPIED("occupied"),
    /** A unit set apart, or a place held for an arrival. */
    RESERVED("reserved"),
    QUARANTINE("quarantine"),
    /** Kept for a unit that was taken out. */
    KEPT("kept"),
    BLOCKED("blocked");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** Style class and end of the key of its word. */
    public String code() {
      return code;
    }

    /** The icon at its corner, empty where it has none. */
    String icon() {
      return switch (this) {
        case FREE, OCCUPIED -> "";
        case RESERVED -> "fth-clock";
        case QUARANTINE -> "fth-lock";
        case KEPT -> "fth-log-out";
        case BLOCKED -> "fth-slash";
      };
    }
  }
}
