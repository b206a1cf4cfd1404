package org.givre.custody;

import java.util.OptionalInt;
import org.givre.storage.Position;
import org.givre.storage.TankId;

/** A rack of a tank, or one of its levels where {@code level} is given: what is moved whole. */
public record RackPart(TankId tank, String rack, OptionalInt level) {

  public static RackPart rack(TankId tank, String rack) {
    return new RackPart(tank, rack, OptionalInt.empty());
  }

  public static RackPart level(TankId tank, String rack, int level) {
    return new RackPart(tank, rack, OptionalInt.of(level));
  }

  boolean holds(Position position) {
    return level.isEmpty() || level.getAsInt() == position.level();
  }

  /** The level of the part that takes what stood at {@code other} of a rack. */
  int levelFor(int other) {
    return level.orElse(other);
  }
}
