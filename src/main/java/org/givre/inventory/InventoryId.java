package org.givre.inventory;

import java.util.UUID;

/** One physical inventory. */
public record InventoryId(UUID value) {

  public static InventoryId of(String text) {
    return new InventoryId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
