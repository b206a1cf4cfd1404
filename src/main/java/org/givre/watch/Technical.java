package org.givre.watch;

import org.givre.alarm.AlarmLevel;

/** What may be wrong with the program or this computer; each is an alarm of its own. */
public enum Technical {
  /** Readings do not reach the disk at all. */
  SPOOL_UNWRITABLE("spool-unwritable", AlarmLevel.CRITICAL),
  /** Readings are on disk, but the database does not take them. */
  ROWS_UNWRITABLE("rows-unwritable", AlarmLevel.WARNING),
  /** The thread that keeps readings does not: it hangs or died. */
  KEEPING_DEAD("keeping-dead", AlarmLevel.CRITICAL),
  /** A line's thread had to be replaced. */
  LINE_STUCK("line-stuck", AlarmLevel.WARNING),
  /** The wall clock jumped: labels before and after do not fit. */
  CLOCK_JUMPED("clock-jumped", AlarmLevel.WARNING),
  /** The spool holds a line that is not what was written. */
  SPOOL_DAMAGED("spool-damaged", AlarmLevel.WARNING),
  /** One way of telling people fails; the next one is used. */
  TELLING_FAILS("telling-fails", AlarmLevel.WARNING),
  /** No way of telling people works: only who stands before a screen knows. */
  NOBODY_TOLD("nobody-told", AlarmLevel.CRITICAL),
  /** The rota has a hole ahead. */
  NOBODY_ON_CALL("nobody-on-call", AlarmLevel.WARNING),
  /** A part of the alarm chain was not proven when it was due. */
  DRILL_OVERDUE("drill-overdue", AlarmLevel.WARNING),
  /** This machine cannot be heard: no output, or muted. */
  SOUND_LOST("sound-lost", AlarmLevel.WARNING),
  /** Little room is left on the disk of the data folder. */
  DISK_LOW("disk-low", AlarmLevel.WARNING),
  /** The clock is off against network time. */
  CLOCK_OFF("clock-off", AlarmLevel.WARNING),
  /** Network time is not followed. */
  CLOCK_UNSYNCED("clock-unsynced", AlarmLevel.WARNING),
  /** The computer runs on its battery. */
  ON_BATTERY("on-battery", AlarmLevel.WARNING),
  /** The battery is nearly empty: the watch will stop. */
  BATTERY_LOW("battery-low", AlarmLevel.CRITICAL),
  /** The other Givre that this one looks after has stopped giving a sign of life. */
  STATION_SILENT("station-silent", AlarmLevel.CRITICAL),
  /** Readings wait in the spool, or the spool takes too much room. */
  SPOOL_LONG("spool-long", AlarmLevel.WARNING),
  /** The sign of life for the watchdog outside could not be given. */
  HEARTBEAT_LOST("heartbeat-lost", AlarmLevel.WARNING),
  /** The last good backup is too old, or the second medium does not take them. */
  BACKUP_LATE("backup-late", AlarmLevel.WARNING),
  /** Two administrators made somebody's password anew. */
  PASSWORD_RESET("password-reset", AlarmLevel.WARNING);

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
