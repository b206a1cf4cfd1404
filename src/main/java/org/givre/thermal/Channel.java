package org.givre.thermal;

/** One channel with its readings during one stay. */
record Channel(Watched watched, Trace trace) {

  /** Longer than this between two readings is a gap: three periods. */
  long gapMicros() {
    return watched.period().toNanos() / 1000 * 3;
  }
}
