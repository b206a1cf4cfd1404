package org.givre.duty;

import java.util.UUID;

/** A person or desk that can be told, the same through every version of the plan. */
public record ContactId(UUID value) {
  public static ContactId fresh() {
    return new ContactId(UUID.randomUUID());
  }
}
