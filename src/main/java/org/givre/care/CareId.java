package org.givre.care;

import java.util.UUID;

/** One maintenance, one time out of service, one opening. */
public record CareId(UUID value) {

  public static CareId next() {
    return new CareId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
