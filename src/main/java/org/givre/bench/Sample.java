package org.givre.bench;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** Times of the same thing done many times, in milliseconds. */
public final class Sample {

  private final double[] millis;
  private int count;

  public Sample(int size) {
    millis = new double[size];
  }

  /** Times one doing of it. */
  public void time(LongSupplier clock, Runnable doing) {
    long start = clock.getAsLong();
    doing.run();
    add((clock.getAsLong() - start) / 1e6);
  }

  public void add(double time) {
    millis[count++] = time;
  }

  /** The time that so many in a hundred do not exceed (nearest rank). */
  public double percentile(double percent) {
    if (count == 0) {
      throw new IllegalStateException("nothing was timed");
    }
    double[] sorted = Arrays.copyOf(millis, count);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(percent / 100 * count);
    return sorted[Math.max(0, Math.min(count, rank) - 1)];
  }
}
