package org.givre.storage;

import java.util.UUID;

/** One nitrogen tank. */
public record TankId(UUID value) {

  public static TankId of(String text) {
    return new TankId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
