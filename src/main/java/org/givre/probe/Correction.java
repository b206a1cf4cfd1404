package org.givre.probe;

/**
 * What a calibration adds to the raw value of a channel: {@code raw + offset + slope × raw}. Alarm
 * limits judge the corrected value; sentinels and the limits of physics judge the raw one.
 *
 * @param version 0 for none, then counted up with every change
 */
public record Correction(double offset, double slope, int version) {

  public static final Correction NONE = new Correction(0, 0, 0);

  /** A larger one is not a correction but a broken probe (monitoring handbook §12). */
  public static final double MOST_KELVIN = 3.0;

  public double applied(double raw) {
    return version == 0 ? raw : raw + offset + slope * raw;
  }
}
