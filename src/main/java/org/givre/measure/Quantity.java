package org.givre.measure;

/** What a channel measures, with its UCUM unit and the bounds that physics sets (never clamped). */
public enum Quantity {
  TEMPERATURE("temperature", "Cel", -200.0, 60.0),
  LEVEL_MM("level-mm", "mm", 0.0, 2000.0),
  LEVEL_PERCENT("level-percent", "%", 0.0, 105.0),
  WEIGHT("weight", "kg", -5.0, 2000.0),
  USAGE("usage", "mm/d", 0.0, 500.0),
  FLAG("flag", "1", 0.0, 1.0),
  OXYGEN("oxygen", "%", 0.0, 105.0),
  STATUS("status", "1", 0.0, 65535.0);

  private final String code;
  private final String unit;
  private final double least;
  private final double most;

  Quantity(String code, String unit, double least, double most) {
    this.code = code;
    this.unit = unit;
    this.least = least;
    this.most = most;
  }

  public String code() {
    return code;
  }

  /** UCUM unit. */
  public String unit() {
    return unit;
  }

  public double least() {
    return least;
  }

  public double most() {
    return most;
  }
}
