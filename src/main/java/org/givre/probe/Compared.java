package org.givre.probe;

import org.givre.measure.Quantity;

/**
 * One value as Givre read it and as a person read it on the device's own display, in the unit of
 * its quantity.
 *
 * @param raw the bytes it was decoded from, upper-case hexadecimal
 */
public record Compared(String point, Quantity quantity, double read, double shown, String raw) {

  private static final double ROUNDING = 1e-9;

  public double difference() {
    return Math.abs(read - shown);
  }

  /** How far a display may be from what was read, its own rounding and a moment's change. */
  public static double tolerance(Quantity quantity) {
    return switch (quantity) {
      case TEMPERATURE -> 0.5;
      case LEVEL_MM -> 5;
      case LEVEL_PERCENT -> 2;
      case WEIGHT -> 0.5;
      case USAGE -> 1;
      case OXYGEN -> 0.2;
      case FLAG, STATUS -> 0;
    };
  }

  public boolean agrees() {
    return difference() <= tolerance(quantity) + ROUNDING;
  }
}
