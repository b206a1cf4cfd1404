package org.givre.bench;

import java.time.Instant;

/** Readings as any program would store them, to measure beside: one table, one row a reading. */
public interface PlainRows {

  void create();

  void add(Instant[] at, double[] numbers);

  /** Least and most of each of so many columns of [from, to[, by one SQL statement. */
  int aggregate(Instant from, Instant to, int columns);
}
