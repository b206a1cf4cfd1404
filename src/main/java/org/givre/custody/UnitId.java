package org.givre.custody;

import java.util.UUID;
import org.givre.storage.OccupantId;

/** One bag or vial. */
public record UnitId(UUID value) {

  public static UnitId of(String text) {
    return new UnitId(UUID.fromString(text));
  }

  public static UnitId of(OccupantId occupant) {
    return new UnitId(occupant.value());
  }

  /** How storage knows this unit. */
  public OccupantId occupant() {
    return new OccupantId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
