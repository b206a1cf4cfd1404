package org.givre.dispensing;

import java.util.Locale;

/** What is checked at an arrival before and after the shipper is opened (domain §5). */
public enum ControlPoint {
  SEALS,
  UPRIGHT,
  SHOCKS,
  DELIVERY_NOTE,
  LOGGER,
  TEMPERATURE_RECORD,
  TANK_READY,
  INTEGRITY,
  APPEARANCE,
  COUNT;

  /** The words are {@code dispensing.control.<key>}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
