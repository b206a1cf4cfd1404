package org.givre.thermal;

import org.givre.kernel.Refusal;

/** Only a pharmacist judges what a temperature did to a product. */
public record PharmacistJudges(String displayName) implements Refusal {
  @Override
  public java.util.List<Object> facts() {
    return java.util.List.of(displayName);
  }
}
