package org.givre.alarm;

/** Which machine an alarm comes from; each lives its own life. */
public enum AlarmKind {
  HIGH("high"),
  LOW("low"),
  SILENCE("silence"),
  /** About the program itself: readings not kept, a line's thread replaced, the clock. */
  TECHNICAL("technical"),
  /** Warms by so many kelvin an hour, lid closed. */
  RATE("rate"),
  /** Not one digit moved for hours: the probe or its cable, not the nitrogen. */
  FROZEN("frozen"),
  /** Jumped by many kelvin and back within minutes: no cold does that. */
  SPIKE("spike"),
  /** Much colder than another probe at the same place: one of the two is wrong. */
  DISAGREE("disagree"),
  /** Top and bottom too far apart. */
  WIDE("wide"),
  /** The top probe reads colder than the bottom one. */
  SWAPPED("swapped"),
  /** Uses more than it usually does, as a multiple of its own median. */
  USAGE("usage"),
  /** Not filled for longer than it usually goes, as a multiple of the learned interval. */
  NO_REFILL("no-refill"),
  /** Under its start level and nothing fills, in minutes. */
  NOT_FILLING("not-filling"),
  /** Fills for too long, in minutes. */
  FILL_LONG("fill-long"),
  /** Fills, and the level does not rise, in minutes. */
  NO_RISE("no-rise"),
  /** Nobody would be there in time: 1 when it must be done today, 2 when it is too late. */
  TIME_LEFT("time-left"),
  /** An announced opening lasts longer than allowed, in minutes. */
  OPENING("opening"),
  /** After an opening the curve does not come down: 1 while it does not. */
  RECOVERY("recovery"),
  /** A maintenance is past its end: 1 while it is. */
  MAINTENANCE("maintenance"),
  /** Days since the calibration was due. */
  CALIBRATION("calibration");

  private final String code;

  AlarmKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** True where the machine judges something worked out of readings, not a reading itself. */
  public boolean isDerived() {
    return switch (this) {
      case HIGH, LOW, SILENCE, TECHNICAL -> false;
      case RATE, FROZEN, SPIKE, DISAGREE, WIDE, SWAPPED -> true;
      case USAGE, NO_REFILL, NOT_FILLING, FILL_LONG, NO_RISE -> true;
      case TIME_LEFT, OPENING, RECOVERY, MAINTENANCE, CALIBRATION -> true;
    };
  }

  /** The unit of what is worked out; empty where a reading itself is judged, or only yes or no. */
  public String unit() {
    return switch (this) {
      case RATE -> "K/h";
      case FROZEN -> "h";
      case SPIKE, DISAGREE, WIDE, SWAPPED -> "K";
      case USAGE, NO_REFILL -> "×";
      case NOT_FILLING, FILL_LONG, NO_RISE, OPENING -> "min";
      case HIGH, LOW, SILENCE, TECHNICAL, TIME_LEFT, RECOVERY, MAINTENANCE, CALIBRATION -> "";
    };
  }

  /** On which side of its limits this machine looks. */
  public Direction direction() {
    return this == LOW || this == SWAPPED ? Direction.LOW : Direction.HIGH;
  }

  public static AlarmKind ofCode(String code) {
    for (AlarmKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("alarm kind " + code);
  }
}
