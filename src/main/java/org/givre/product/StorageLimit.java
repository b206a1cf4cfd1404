package org.givre.product;

import java.util.Optional;
import org.givre.measure.Celsius;

/**
 * The temperature a product must not exceed while frozen. Compared on unrounded values: −149,96 °C
 * is above −150 °C although it shows as −150,0.
 */
public record StorageLimit(Celsius value, Bound bound) {

  /** Whether the limit itself is still conform. */
  public enum Bound {
    /** ≤: equality is conform. */
    AT_MOST("<="),
    /** <: equality is an excursion. */
    BELOW("<");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }

    /** "<=" or "<", as kept. */
    public String sign() {
      return sign;
    }
  }

  /** What one maximum means for a product. */
  public enum Finding {
    CONFORM,
    EXCURSION,
    /** No reading: neither blocked nor cleared; release impossible. */
    UNKNOWN
  }

  public static StorageLimit atMost(double degrees) {
    return new StorageLimit(new Celsius(degrees), Bound.AT_MOST);
  }

  public static StorageLimit below(double degrees) {
    return new StorageLimit(new Celsius(degrees), Bound.BELOW);
  }

  public boolean isExceededBy(Celsius temperature) {
    return switch (bound) {
      case AT_MOST -> temperature.isAbove(value);
      case BELOW -> !value.isAbove(temperature);
    };
  }

  public Finding judge(Optional<Celsius> warmest) {
    return warmest
        .map(t -> isExceededBy(t) ? Finding.EXCURSION : Finding.CONFORM)
        .orElse(Finding.UNKNOWN);
  }

  /** True where this limit forbids something that the other allows. */
  public boolean isStricterThan(StorageLimit other) {
    int order = value.compareTo(other.value);
    return order < 0 || order == 0 && bound == Bound.BELOW && other.bound == Bound.AT_MOST;
  }

  /** "<= -150.0": as kept, and as digests see it. */
  public String written() {
    return bound.sign() + " " + value.degrees();
  }

  public static StorageLimit ofWritten(String written) {
    String[] parts = written.split(" ");
    Bound bound = parts[0].equals(Bound.BELOW.sign()) ? Bound.BELOW : Bound.AT_MOST;
    return new StorageLimit(new Celsius(Double.parseDouble(parts[1])), bound);
  }
}
