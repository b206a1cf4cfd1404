package org.givre.thermal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.givre.history.Manner;
import org.givre.measure.Celsius;
import org.givre.measure.Reading;
import org.givre.measure.Source;
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
  private int warmest = -1;
  private long[] missingAt = new long[SOME];
  private String[] causes = new String[SOME];
  private int missing;
  private final List<TypedReading> typed = new ArrayList<>();

  void add(Reading reading) {
    take(micros(reading.at()), Manner.of(reading), number(reading.value()), reading.raw());
  }

  /** A reading as the history hands it over: no object for each. */
  void take(long at, Manner manner, double number, String raw) {
    switch (manner.quality()) {
      case GOOD -> usable(at, number, true);
      case SUSPECT -> {
        usable(at, number, false);
        if (manner.source() == Source.TYPED) {
          typed.add(new TypedReading(instant(at), new Celsius(number)));
        } else {
          cause(at, manner.why());
        }
      }
      case MISSING -> cause(at, manner.why());
    }
  }

  /** The number of a value; 0, which means nothing, where it has none. */
  static double number(Value value) {
    return switch (value) {
      case Value.Good good -> good.number();
      case Value.Suspect suspect -> suspect.number();
      case Value.Missing none -> 0;
    };
  }

  /** What was read on the display and typed, oldest first. */
  List<TypedReading> typed() {
    return List.copyOf(typed);
  }

  /** The place of the warmest usable reading, the first of several; −1 where there is none. */
  int warmest() {
    return warmest;
  }

  private void usable(long at, double value, boolean proves) {
    if (size == micros.length) {
      micros = Arrays.copyOf(micros, size * 2);
      values = Arrays.copyOf(values, size * 2);
      good = Arrays.copyOf(good, size * 2);
    }
    micros[size] = at;
    values[size] = value;
    if (warmest < 0 || value > values[warmest]) {
      warmest = size;
    }
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
