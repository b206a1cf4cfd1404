package org.givre.probe;

import org.givre.measure.Quantity;

/** What a channel tells about its tank (monitoring handbook §1). */
public enum ChannelKind {
  TEMP_TOP("temp-top", Quantity.TEMPERATURE),
  TEMP_BOTTOM("temp-bottom", Quantity.TEMPERATURE),
  TEMP_OTHER("temp-other", Quantity.TEMPERATURE),
  LEVEL_MM("level-mm", Quantity.LEVEL_MM),
  LEVEL_PERCENT("level-percent", Quantity.LEVEL_PERCENT),
  WEIGHT("weight", Quantity.WEIGHT),
  USAGE("usage", Quantity.USAGE),
  LID("lid", Quantity.FLAG),
  FILL("fill", Quantity.FLAG),
  POWER("power", Quantity.FLAG),
  OXYGEN("oxygen", Quantity.OXYGEN),
  STATUS("status", Quantity.STATUS);

  private final String code;
  private final Quantity quantity;

  ChannelKind(String code, Quantity quantity) {
    this.code = code;
    this.quantity = quantity;
  }

  public String code() {
    return code;
  }

  public Quantity quantity() {
    return quantity;
  }

  /** What a point of this quantity is when nobody has said which. */
  public static ChannelKind usualFor(Quantity quantity) {
    return switch (quantity) {
      case TEMPERATURE -> TEMP_OTHER;
      case LEVEL_MM -> LEVEL_MM;
      case LEVEL_PERCENT -> LEVEL_PERCENT;
      case WEIGHT -> WEIGHT;
      case USAGE -> USAGE;
      case FLAG -> FILL;
      case OXYGEN -> OXYGEN;
      case STATUS -> STATUS;
    };
  }

  public static ChannelKind ofCode(String code) {
    for (ChannelKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("channel kind " + code);
  }
}
