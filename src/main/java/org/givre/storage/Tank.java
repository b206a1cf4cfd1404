package org.givre.storage;

import org.givre.measure.Celsius;

/**
 * A nitrogen tank of the pharmacy. Its name is unique on the site. {@code setPoint} is the warmest
 * that this tank is meant to reach in service (its alarm set point, from the local mapping): a
 * product fits here when the set point is not above the product's limit.
 */
public record Tank(
    TankId id, String name, String room, TankPurpose purpose, Celsius setPoint, Layout layout) {

  /** True where a product with this limit may be kept here. */
  public boolean fits(Celsius limit) {
    return !setPoint.isAbove(limit);
  }
}
