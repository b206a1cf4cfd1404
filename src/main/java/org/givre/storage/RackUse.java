package org.givre.storage;

import java.util.Optional;

/** A rack in figures. {@code outOfService} holds the reason where the whole rack is blocked. */
public record RackUse(
    String rack,
    int positions,
    int occupied,
    int reserved,
    int blocked,
    Optional<String> outOfService) {

  public int free() {
    return positions - occupied - reserved - blocked;
  }
}
