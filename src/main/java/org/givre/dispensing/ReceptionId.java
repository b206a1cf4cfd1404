package org.givre.dispensing;

import java.util.UUID;

/** One arrival of one order. */
public record ReceptionId(UUID value) {
  public static ReceptionId of(String text) {
    return new ReceptionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
