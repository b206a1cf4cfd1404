package org.givre.alarm;

import java.time.Instant;

/** Readings beyond a limit, from the first of them (not from the end of the delay). */
public record OpenExcursion(Instant since, double worst, Instant worstAt) {

  OpenExcursion and(double value, Instant at, Direction direction) {
    return direction.worse(value, worst) == worst ? this : new OpenExcursion(since, value, at);
  }
}
