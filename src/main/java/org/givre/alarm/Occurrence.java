package org.givre.alarm;

import java.time.Instant;

/**
 * One alarm from its raising to its end.
 *
 * @param raised when it was first told
 * @param sounded since when it waits for an answer: raised, risen or repeated after one
 * @param step which threshold is reached now, counted from the mildest
 * @param count how often it was beyond again before anybody answered
 * @param worst the worst value, not a number for a silence
 * @param latch LATCHED as soon as one reached step is
 */
public record Occurrence(
    Instant raised,
    Instant sounded,
    int step,
    AlarmLevel level,
    int count,
    double worst,
    Instant worstAt,
    Latch latch) {

  Occurrence at(int otherStep, AlarmLevel otherLevel) {
    return new Occurrence(raised, sounded, otherStep, otherLevel, count, worst, worstAt, latch);
  }

  Occurrence latched(Latch other) {
    Latch both = latch == Latch.LATCHED ? latch : other;
    return new Occurrence(raised, sounded, step, level, count, worst, worstAt, both);
  }

  Occurrence soundedAt(Instant at) {
    return new Occurrence(raised, at, step, level, count, worst, worstAt, latch);
  }

  Occurrence again(Instant at) {
    return new Occurrence(raised, at, step, level, count + 1, worst, worstAt, latch);
  }

  Occurrence worst(double value, Instant at) {
    return new Occurrence(raised, sounded, step, level, count, value, at, latch);
  }
}
