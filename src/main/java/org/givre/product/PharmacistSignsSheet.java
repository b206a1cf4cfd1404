package org.givre.product;

import java.util.List;
import org.givre.kernel.Refusal;

/** The first who signs a product sheet is a pharmacist. */
public record PharmacistSignsSheet(String displayName) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(displayName);
  }
}
