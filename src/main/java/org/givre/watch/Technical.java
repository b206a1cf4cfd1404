package org.givre.watch;

import org.givre.alarm.AlarmLevel;

/** What may be wrong with the program or this computer; each is an alarm of its own. */
public enum Technical {
  /** Readings do not reach the disk at all. */
  SPOOL_UNWRITABLE("spool-unwritable", AlarmLevel.CRITICAL),
  /** Readings are on disk, but the database does not take them. */
  ROWS_UNWRITABLE("rows-unwritable", AlarmLevel.WARNING),
  /** A line's thread had to be replaced. */
  LINE_STUCK("line-stuck", AlarmLevel.WARNING),
  /** The wall clock jumped: labels before and after do not fit. */
  CLOCK_JUMPED("clock-jumped", AlarmLevel.WARNING),
  /** The spool holds a line that is not what was written. */
  SPOOL_DAMAGED("spool-damaged", AlarmLevel.WARNING);

  private final String code;
  private final AlarmLevel level;

  Technical(String code, AlarmLevel level) {
    this.code = code;
    this.level = level;
  }

  public String code() {
    return code;
  }

  public AlarmLevel level() {
    return level;
  }
}
