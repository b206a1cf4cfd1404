package org.givre.custody;

import java.math.BigDecimal;

/** A volume in millilitres, with the decimals the certificate gives. */
public record Millilitres(BigDecimal value) {

  public Millilitres {
    value = value.stripTrailingZeros();
    if (value.signum() < 0) {
      throw new IllegalArgumentException("not a volume");
    }
  }

  public static Millilitres of(String value) {
    return new Millilitres(new BigDecimal(value));
  }
}
