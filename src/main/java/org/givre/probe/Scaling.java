package org.givre.probe;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * From the raw number to the value: {@code raw × factor + offset}, worked out in decimals, so that
 * a limit is met exactly where the device says so.
 *
 * @param decimals the register (index in the block) that says by which power of ten, 0 to 3, the
 *     raw number is divided; empty for most devices
 */
public record Scaling(double factor, double offset, OptionalInt decimals) {

  public static final Scaling NONE = by(1.0);

  public static Scaling by(double factor) {
    return new Scaling(factor, 0.0, OptionalInt.empty());
  }

  public static Scaling by(double factor, double offset) {
    return new Scaling(factor, offset, OptionalInt.empty());
  }

  public static Scaling decimalsIn(int register) {
    return new Scaling(1.0, 0.0, OptionalInt.of(register));
  }

  public double value(BigDecimal raw) {
    return raw.multiply(BigDecimal.valueOf(factor)).add(BigDecimal.valueOf(offset)).doubleValue();
  }
}
