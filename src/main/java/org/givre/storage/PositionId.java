package org.givre.storage;

import java.util.UUID;

/** One position: the smallest place, for one unit. */
public record PositionId(UUID value) {

  public static PositionId of(String text) {
    return new PositionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
