package org.givre.alarm;

/** What happened to an alarm; kept as its code, said by {@code alarm.act.<code>}. */
public enum AlarmAct {
  EXCURSION_OPENED("excursion-opened"),
  EXCURSION_CLOSED("excursion-closed"),
  RAISED("raised"),
  ROSE("rose"),
  FELL("fell"),
  RETURNED("returned"),
  LATCHED("latched"),
  CLEARED("cleared"),
  ACKNOWLEDGED("acknowledged"),
  WITHDRAWN("withdrawn"),
  REPEATED("repeated"),
  RESET("reset"),
  UNKNOWN("unknown"),
  KNOWN_AGAIN("known-again"),
  CAUSE_CHANGED("cause-changed"),
  SETTINGS_CHANGED("settings-changed"),
  PROBE_CHANGED("probe-changed"),
  SENSOR_CLOSED("sensor-closed"),
  RESUMED("resumed"),
  SHELVED("shelved"),
  UNSHELVED("unshelved"),
  INHIBITED("inhibited"),
  UNINHIBITED("uninhibited"),
  /** An hour before an inhibition ends: whoever signed it is told. */
  INHIBITION_ENDING("inhibition-ending"),
  /** A rule of the settings begins to hold its telling back: {@code words} say which. */
  SUPPRESSED("suppressed"),
  UNSUPPRESSED("unsuppressed");

  private final String code;

  AlarmAct(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** True where somebody must be told again: sound, message, first in the list. */
  public boolean annunciates() {
    return this == RAISED || this == ROSE || this == REPEATED || this == WITHDRAWN;
  }

  public static AlarmAct ofCode(String code) {
    for (AlarmAct act : values()) {
      if (act.code.equals(code)) {
        return act;
      }
    }
    throw new IllegalArgumentException("alarm act " + code);
  }
}
