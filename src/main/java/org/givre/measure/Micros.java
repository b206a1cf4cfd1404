package org.givre.measure;

import java.time.Instant;

/** Instants as microseconds since 1970, the grain of every store. */
public final class Micros {
  private Micros() {}

  public static final long SECOND = 1_000_000;
  public static final long HOUR = 3_600 * SECOND;
  public static final long DAY = 24 * HOUR;

  /** Cut, as the stores do. */
  public static long of(Instant at) {
    return at.getEpochSecond() * SECOND + at.getNano() / 1_000;
  }

  /** The first microsecond not before {@code at}: the edge of a window. */
  public static long ceiling(Instant at) {
    return of(at) + (at.getNano() % 1_000 == 0 ? 0 : 1);
  }

  public static Instant instant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, SECOND), Math.floorMod(micros, SECOND) * 1_000);
  }

  /** The UTC day, counted from 1970. */
  public static int day(long micros) {
    return (int) Math.floorDiv(micros, DAY);
  }
}
