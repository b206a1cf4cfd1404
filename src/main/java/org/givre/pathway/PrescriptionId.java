package org.givre.pathway;

import java.util.UUID;

/** One prescription. */
public record PrescriptionId(UUID value) {

  public static PrescriptionId of(String text) {
    return new PrescriptionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
