package org.givre.thermal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.givre.measure.Reading;
import org.givre.measure.Value;

/**
 * The readings of one channel as plain arrays, oldest first: nine months at one a minute are some
 * seven megabytes. A good reading proves; a suspect one only accuses; a missing one has its cause.
 */
final class Trace {

  private static final int SOME = 512;

  private long[] micros = new long[SOME];
  private double[] values = new double[SOME];
  private boolean[] good = new boolean[SOME];
  private int size;
  private long[] missingAt = new long[SOME];
  private String[] causes = new String[SOME];
  private int missing;

  void add(Reading reading) {
    long at = micros(reading.at());
    switch (reading.value()) {
      case Value.Good value -> usable(at, value.number(), true);
      case Value.Suspect value -> {
        usable(at, value.number(), false);
        cause(at, value.why());
      }
      case Value.Missing value -> cause(at, value.why());
    }
  }

  private void usable(long at, double value, boolean proves) {
    if (size == micros.length) {
      micros = Arrays.copyOf(micros, size * 2);
      values = Arrays.copyOf(values, size * 2);
      good = Arrays.copyOf(good, size * 2);
    }
    micros[size] = at;
    values[size] = value;
    good[size++] = proves;
  }

  private void cause(long at, String why) {
    if (missing == missingAt.length) {
      missingAt = Arrays.copyOf(missingAt, missing * 2);
      causes = Arrays.copyOf(causes, missing * 2);
    }
    missingAt[missing] = at;
    causes[missing++] = why;
  }

  int size() {
    return size;
  }

  long at(int i) {
    return micros[i];
  }

  double value(int i) {
    return values[i];
  }

  boolean proves(int i) {
    return good[i];
  }

  /** The first cause written in [from, to], or null. */
  String causeWithin(long from, long to) {
    int first = Arrays.binarySearch(missingAt, 0, missing, from);
    int place = first < 0 ? -first - 1 : first;
    return place < missing && missingAt[place] <= to ? causes[place] : null;
  }

  static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
