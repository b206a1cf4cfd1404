package org.givre.history;

import java.util.Arrays;

/**
 * The numbers of a block as whole numbers, without losing a bit of them. Probes speak in tenths or
 * hundredths, so a number is mostly a count of those; a corrected one is the image of such counts
 * under a straight line, so its rank among the numbers that occur moves as little as the count did;
 * what is neither is written out.
 */
sealed interface Numbers {

  long code(double number);

  double number(long code);

  void write(Bytes out);

  /** Counts of 10^-{@code digits}. */
  record Decimals(int digits) implements Numbers {
    private static final double[] TENS = {1, 10, 100, 1_000, 10_000};
    private static final double MOST = 1e15;

    @Override
    public long code(double number) {
      return (long) Math.rint(number * TENS[digits]);
    }

    @Override
    public double number(long code) {
      return code / TENS[digits];
    }

    boolean holds(double number) {
      return Math.abs(number) < MOST
          && Double.doubleToRawLongBits(number(code(number))) == Double.doubleToRawLongBits(number);
    }

    @Override
    public void write(Bytes out) {
      out.number(digits);
    }
  }

  /** The rank among those that occur. */
  record Ranks(double[] sorted) implements Numbers {
    @Override
    public long code(double number) {
      return Arrays.binarySearch(sorted, number);
    }

    @Override
    public double number(long code) {
      if (code < 0 || code >= sorted.length) {
        throw new BlockDamaged("rank " + code);
      }
      return sorted[(int) code];
    }

    @Override
    public void write(Bytes out) {
      out.number(RANKS).number(sorted.length);
      for (double number : sorted) {
        out.real(number);
      }
    }
  }

  /** The bits themselves. */
  record Plain() implements Numbers {
    @Override
    public long code(double number) {
      return Double.doubleToRawLongBits(number);
    }

    @Override
    public double number(long code) {
      return Double.longBitsToDouble(code);
    }

    @Override
    public void write(Bytes out) {
      out.number(PLAIN);
    }
  }

  int RANKS = 10;
  int PLAIN = 11;

  static Numbers of(double[] numbers) {
    for (int digits = 0; digits < Decimals.TENS.length; digits++) {
      Decimals decimals = new Decimals(digits);
      if (Arrays.stream(numbers).allMatch(decimals::holds)) {
        return decimals;
      }
    }
    double[] sorted = Arrays.stream(numbers).sorted().distinct().toArray();
    boolean isFew = sorted.length * 3 < numbers.length;
    return isFew ? new Ranks(sorted) : new Plain();
  }

  static Numbers read(Bytes.In in) {
    int kind = in.size();
    if (kind == PLAIN) {
      return new Plain();
    }
    if (kind != RANKS) {
      if (kind >= Decimals.TENS.length) {
        throw new BlockDamaged("numbers of kind " + kind);
      }
      return new Decimals(kind);
    }
    double[] sorted = new double[in.size()];
    for (int at = 0; at < sorted.length; at++) {
      sorted[at] = in.real();
    }
    return new Ranks(sorted);
  }
}
