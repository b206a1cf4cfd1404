package org.givre.alarm;

import java.time.Instant;
import java.util.Optional;

/**
 * What a machine did, to be kept and told.
 *
 * @param at when it happened
 * @param value the reading that caused it, not a number when none did
 * @param limit the limit concerned, not a number when none is
 * @param words cause, note, or the comment of who acted; empty when none
 * @param answer who acted; empty when the machine did
 * @param until the end of a shelving or an inhibition; empty for everything else
 * @param second who answered for it too; empty for most
 */
public record AlarmEvent(
    Instant at,
    AlarmAct act,
    AlarmLevel level,
    double value,
    double limit,
    String words,
    Optional<Answer> answer,
    Optional<Instant> until,
    String second) {

  public AlarmEvent(
      Instant at,
      AlarmAct act,
      AlarmLevel level,
      double value,
      double limit,
      String words,
      Optional<Answer> answer,
      Optional<Instant> until) {
    this(at, act, level, value, limit, words, answer, until, "");
  }

  static AlarmEvent of(Instant at, AlarmAct act, AlarmLevel level) {
    return new AlarmEvent(
        at, act, level, Double.NaN, Double.NaN, "", Optional.empty(), Optional.empty());
  }

  AlarmEvent reading(double reading, double against) {
    return new AlarmEvent(at, act, level, reading, against, words, answer, until, second);
  }

  AlarmEvent saying(String other) {
    return new AlarmEvent(at, act, level, value, limit, other, answer, until, second);
  }

  AlarmEvent answered(Answer who) {
    return new AlarmEvent(
        at, act, level, value, limit, who.comment(), Optional.of(who), until, second);
  }

  /** The name of who acted; empty when the machine did. */
  public String by() {
    return answer.map(Answer::name).orElse("");
  }

  AlarmEvent until(Instant end) {
    return new AlarmEvent(at, act, level, value, limit, words, answer, Optional.of(end), second);
  }

  AlarmEvent with(String name) {
    return new AlarmEvent(at, act, level, value, limit, words, answer, until, name);
  }
}
