package org.givre.probe;

/** The boiling point of nitrogen, which a probe in the liquid is compared with. */
public final class Nitrogen {

  public static final double SEA_LEVEL_KPA = 101.3;

  private static final double AT_SEA_LEVEL = -195.8;
  private static final double KELVIN_PER_KPA = 0.088;
  private static final double LEAST_KPA = 60;
  private static final double MOST_KPA = 110;

  private Nitrogen() {}

  /** In °C at a pressure in kPa (monitoring handbook §12). */
  public static double boilsAt(double kiloPascal) {
    return AT_SEA_LEVEL + KELVIN_PER_KPA * (kiloPascal - SEA_LEVEL_KPA);
  }

  /** Whether a barometer on earth can show it, so that hPa typed as kPa is seen. */
  public static boolean isPressure(double kiloPascal) {
    return kiloPascal >= LEAST_KPA && kiloPascal <= MOST_KPA;
  }
}
