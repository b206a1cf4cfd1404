package org.givre.storage;

/** What a tank is for. A unit in quarantine is also kept apart physically. */
public enum TankPurpose {
  STOCK,
  QUARANTINE,
  BACKUP,
  /** Collected cells that await the manufacturer, apart from medicines. */
  CELLS
}
