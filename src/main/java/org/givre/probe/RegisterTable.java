package org.givre.probe;

/**
 * The four tables of a Modbus device that can be read. Functions that write have no constant, so
 * they cannot be expressed.
 */
public enum RegisterTable {
  COILS(1, 2000),
  DISCRETE_INPUTS(2, 2000),
  HOLDING(3, 125),
  INPUT(4, 125);

  private final int function;
  private final int most;

  RegisterTable(int function, int most) {
    this.function = function;
    this.most = most;
  }

  /** The function code that reads this table. */
  public int function() {
    return function;
  }

  /** How many bits or registers one request may ask for. */
  public int most() {
    return most;
  }

  public boolean isBits() {
    return this == COILS || this == DISCRETE_INPUTS;
  }
}
