package org.givre.product;

/** How a unit is thawed. */
public enum ThawMethod {
  /** Water bath or approved dry device at about 37 °C. */
  BATH_OR_DRY_37,
  /** Bath only, never above 40 °C. */
  BATH_37,
  /** Left at room temperature; no device. */
  ROOM_TEMPERATURE;

  /** True where a device heats, whose temperature must be checked before. */
  public boolean needsDevice() {
    return this != ROOM_TEMPERATURE;
  }
}
