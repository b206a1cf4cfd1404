package org.givre.pathway;

import java.util.UUID;

/** One order to a manufacturer. */
public record OrderId(UUID value) {

  public static OrderId of(String text) {
    return new OrderId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
