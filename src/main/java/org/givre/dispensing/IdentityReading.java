package org.givre.dispensing;

import java.util.EnumMap;
import java.util.Map;

/**
 * What one person read on one carrier, without seeing what the other one read. Dates as {@code
 * 2027-09-30}; a field the carrier does not bear is left out.
 */
public record IdentityReading(Carrier carrier, Map<IdentityField, String> values, Stamp stamp) {
  public IdentityReading {
    Map<IdentityField, String> stripped = new EnumMap<>(IdentityField.class);
    values.forEach(
        (field, value) -> {
          if (!value.isBlank()) {
            stripped.put(field, value.strip());
          }
        });
    values = Map.copyOf(stripped);
  }

  @Override
  public String toString() {
    return "IdentityReading[" + carrier + "]";
  }
}
