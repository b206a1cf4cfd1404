package org.givre.care;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.givre.alarm.Answer;
import org.givre.storage.TankId;

/**
 * Somebody opens a tank.
 *
 * @param by who announced it; for one that was only seen, when it was seen
 * @param units those to be handled, by id
 * @param allowed how long the lid may be off
 * @param announced false where it was only seen
 */
public record Opening(
    CareId id, TankId tank, Answer by, List<UUID> units, Duration allowed, boolean announced) {
  public Opening {
    units = List.copyOf(units);
  }

  Opening joined(List<UUID> others) {
    List<UUID> all = new java.util.ArrayList<>(units);
    others.stream().filter(unit -> !all.contains(unit)).forEach(all::add);
    return new Opening(id, tank, by, all, allowed, announced);
  }
}
