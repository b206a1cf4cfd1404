package org.givre.probe;

/** How the bits of one point are to be read. */
public enum DataType {
  BIT(1),
  INT16(1),
  UINT16(1),
  INT32(2),
  UINT32(2),
  FLOAT32(2);

  private final int width;

  DataType(int width) {
    this.width = width;
  }

  /** How many bits (of {@link #BIT}) or registers it takes. */
  public int width() {
    return width;
  }
}
