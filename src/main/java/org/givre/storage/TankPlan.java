package org.givre.storage;

import org.givre.measure.Celsius;

/** A tank to be made, with all its places, in one step. */
public record TankPlan(
    String name, String room, TankPurpose purpose, Celsius setPoint, Layout layout) {

  public TankPlan {
    name = name.strip();
    room = room.strip();
  }
}
