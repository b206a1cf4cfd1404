package org.givre.measure;

/**
 * One value or its absence. A missing value holds no number anywhere, so nothing can show one.
 *
 * <p>{@code why} is a fault kind of the monitoring handbook (SENSOR_BREAK, TIMEOUT, FROZEN…).
 */
public sealed interface Value {

  record Good(double number) implements Value {}

  /** Shown with its reason; may raise an alarm, never clears one, never proves cold. */
  record Suspect(double number, String why) implements Value {}

  record Missing(String why) implements Value {}

  default Quality quality() {
    return switch (this) {
      case Good good -> Quality.GOOD;
      case Suspect suspect -> Quality.SUSPECT;
      case Missing missing -> Quality.MISSING;
    };
  }
}
