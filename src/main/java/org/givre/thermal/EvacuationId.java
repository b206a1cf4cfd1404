package org.givre.thermal;

import java.util.UUID;

/** One evacuation of a tank. */
public record EvacuationId(UUID value) {

  public static EvacuationId of(String text) {
    return new EvacuationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
