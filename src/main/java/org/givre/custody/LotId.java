package org.givre.custody;

import java.util.UUID;

/** The product of one manufacturing run, for one patient. */
public record LotId(UUID value) {

  public static LotId of(String text) {
    return new LotId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
