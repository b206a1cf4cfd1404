package org.givre.patient;

import java.util.UUID;

/** One patient of this site; says nothing about who it is, so it may stand in logs and links. */
public record PatientId(UUID value) {

  public static PatientId of(String text) {
    return new PatientId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
