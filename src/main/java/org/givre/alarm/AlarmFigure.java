package org.givre.alarm;

/** A number of the alarm settings that is no threshold, with its proposal and its bounds. */
public enum AlarmFigure {
  /** Since the last reading: a warning, in minutes. */
  NO_DATA_AFTER("no-data-after", 15, 1, 60),
  /** Since the last reading: critical, in minutes. */
  NO_DATA_CRITICAL("no-data-critical", 30, 2, 120),
  /** After how many minutes an acknowledged alarm that lasts sounds again. */
  RE_ALARM("re-alarm", 60, 5, 240),
  /** At this level filling starts, in millimetres. */
  FILL_START_MM("fill-start-mm", 205, 0, 2000),
  /** At this level filling starts, in per cent. */
  FILL_START_PERCENT("fill-start-percent", 50, 0, 100),
  /** How long the vessel stays cold once dry, by its maker, in hours; 0 where unknown. */
  DRY_HOURS("dry-hours", 0, 0, 720),
  /** After the first staffed hour, how long until a fill is done, in hours. */
  STAFF_MARGIN("staff-margin", 4, 0, 24),
  /** How long an announced opening may last, in minutes. */
  OPENING_ALLOWED("opening-allowed", 5, 1, 30),
  /**
   * After the allowed time, how long the top probe's warning and high alarm still wait, minutes.
   */
  OPENING_QUIET("opening-quiet", 20, 0, 60),
  /** After closing, within how many minutes the curve must come down. */
  FALLING_WITHIN("falling-within", 5, 1, 30),
  /** After closing, within how many minutes the top must be inside its warning limit. */
  BACK_WITHIN("back-within", 60, 10, 240);

  private final String code;
  private final double proposed;
  private final double least;
  private final double most;

  AlarmFigure(String code, double proposed, double least, double most) {
    this.code = code;
    this.proposed = proposed;
    this.least = least;
    this.most = most;
  }

  /** The word kept in stores; its screen words are {@code alarm.figure.<code>}. */
  public String code() {
    return code;
  }

  public double proposed() {
    return proposed;
  }

  public double least() {
    return least;
  }

  public double most() {
    return most;
  }

  public static AlarmFigure ofCode(String code) {
    for (AlarmFigure figure : values()) {
      if (figure.code.equals(code)) {
        return figure;
      }
    }
    throw new IllegalArgumentException("alarm figure " + code);
  }
}
