package org.givre.dispensing;

import java.util.Optional;
import org.givre.measure.Celsius;

/** The bath or dry device, and its temperature on an external calibrated thermometer. */
public record DeviceCheck(String device, Optional<Celsius> checked, String thermometer) {

  public static final DeviceCheck NONE = new DeviceCheck("", Optional.empty(), "");
}
