package org.givre.rehearsal;

/**
 * What the controller of a simulated tank shows at one moment.
 *
 * @param top and {@code bottom}: °C
 * @param levelMm liquid above the sensor's zero
 * @param usageMmPerDay shown in steps of 5
 */
public record TankFigures(
    double top,
    double bottom,
    double levelMm,
    int usageMmPerDay,
    boolean lidOpen,
    boolean filling,
    boolean bypass,
    boolean fillAlarm,
    boolean low,
    int fillMinutes) {

  private static final int FILLING = 1;
  private static final int LID_OPEN = 1 << 1;
  private static final int LOW = 1 << 5;
  private static final int FILL_ALARM = 1 << 6;
  private static final int BYPASS = 1 << 7;

  /** The controller's status word, without its sensor bits. */
  int status() {
    return (filling ? FILLING : 0)
        | (lidOpen ? LID_OPEN : 0)
        | (low ? LOW : 0)
        | (fillAlarm ? FILL_ALARM : 0)
        | (bypass ? BYPASS : 0);
  }
}
