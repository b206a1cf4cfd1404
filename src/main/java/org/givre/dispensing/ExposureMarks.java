package org.givre.dispensing;

import java.time.Duration;

/**
 * How long a product may be out of nitrogen before somebody is warned, and before it is a
 * deviation. No text gives these values: the pharmacist decides.
 *
 * @param signed false as long as no two persons have signed them: "to be verified"
 */
public record ExposureMarks(Duration warn, Duration deviation, boolean signed) {

  public static final ExposureMarks USUAL =
      new ExposureMarks(Duration.ofMinutes(3), Duration.ofMinutes(5), false);
}
