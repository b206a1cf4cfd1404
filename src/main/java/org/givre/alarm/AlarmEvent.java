package org.givre.alarm;

import java.time.Instant;

/**
 * What a machine did, to be kept and told.
 *
 * @param at when it happened
 * @param value the reading that caused it, not a number when none did
 * @param limit the limit concerned, not a number when none is
 * @param words cause, comment or note; empty when none
 * @param by who acted; empty when the machine did
 */
public record AlarmEvent(
    Instant at,
    AlarmAct act,
    AlarmLevel level,
    double value,
    double limit,
    String words,
    String by) {

  static AlarmEvent of(Instant at, AlarmAct act, AlarmLevel level) {
    return new AlarmEvent(at, act, level, Double.NaN, Double.NaN, "", "");
  }

  AlarmEvent reading(double reading, double against) {
    return new AlarmEvent(at, act, level, reading, against, words, by);
  }

  AlarmEvent saying(String other) {
    return new AlarmEvent(at, act, level, value, limit, other, by);
  }

  AlarmEvent by(Answer answer) {
    return new AlarmEvent(at, act, level, value, limit, answer.comment(), answer.name());
  }
}
