package org.givre.telling;

/** What a message says; kept as its code. */
public enum MessageKind {
  ALARM("alarm"),
  REPEAT("repeat"),
  /** Many alarms at once, with the list. */
  MULTIPLE("multiple"),
  /** Somebody takes care: to those who were told before. */
  TAKEN("taken"),
  /** Over without an answer. */
  ENDED("ended"),
  /** Marked as a test, through the real way. */
  DRILL("drill");

  private final String code;

  MessageKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** Calls somebody to an alarm. */
  boolean calls() {
    return this == ALARM || this == REPEAT || this == MULTIPLE;
  }

  public static MessageKind ofCode(String code) {
    for (MessageKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("message kind " + code);
  }
}
