package org.givre.history;

/**
 * Whole numbers near zero in few bits. Each is split into a quotient in ones and a remainder of
 * {@code k} bits; {@code k} follows what came before, so that a quiet night costs a bit or two a
 * reading and an opening does not blow up. Both directions learn the same way.
 */
final class Rice {

  /** So many ones announce 64 plain bits. */
  private static final int ESCAPE = 24;

  /** Sixteen times what a number was lately. */
  private long mean;

  Rice(long usual) {
    mean = usual * 16;
  }

  void write(BitWriter out, long signed) {
    long number = signed << 1 ^ signed >> 63;
    int k = k();
    long quotient = number >>> k;
    if (quotient >= 0 && quotient < ESCAPE) {
      out.bits((1L << quotient) - 1 << 1, (int) quotient + 1);
      out.bits(number, k);
    } else {
      out.bits((1L << ESCAPE) - 1, ESCAPE);
      out.bits(number, 64);
    }
    learn(number);
  }

  long read(BitReader in) {
    int k = k();
    int quotient = in.ones(ESCAPE);
    long number =
        quotient == ESCAPE
            ? in.bits(32) << 32 | in.bits(32)
            : (long) quotient << k | (k > 32 ? in.bits(k - 32) << 32 | in.bits(32) : in.bits(k));
    learn(number);
    return number >>> 1 ^ -(number & 1);
  }

  private int k() {
    return mean < 16 ? 0 : 63 - Long.numberOfLeadingZeros(mean / 16);
  }

  private void learn(long number) {
    long most = (mean >> 1) + 64; // one gap must not spoil the code of the hour after it
    mean += (number < 0 ? most : Math.min(number, most)) - (mean >> 4);
  }
}
