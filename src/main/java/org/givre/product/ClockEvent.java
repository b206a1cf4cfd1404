package org.givre.product;

/** What a post-thaw clock may count from or until, in the order these things happen to a unit. */
public enum ClockEvent {
  STORAGE_REMOVAL("storage_removal"),
  THAW_START("thaw_start"),
  THAW_END("thaw_end"),
  INFUSION_START("infusion_start"),
  INFUSION_END("infusion_end");

  private final String code;

  ClockEvent(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static ClockEvent ofCode(String code) {
    for (ClockEvent event : values()) {
      if (event.code.equals(code)) {
        return event;
      }
    }
    throw new IllegalArgumentException("no clock event " + code);
  }

  boolean isBefore(ClockEvent other) {
    return compareTo(other) < 0;
  }
}
