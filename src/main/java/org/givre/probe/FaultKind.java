package org.givre.probe;

/**
 * Why there is no number: the words of the monitoring handbook, kept as they are in stores, answers
 * and pictures of the line. A whole exchange fails ({@link #TIMEOUT} to {@link #NOT_ALLOWED}, and
 * the port's own three), or only one point of it (from {@link #SENSOR_BREAK} on).
 */
public enum FaultKind {
  /** No byte came inside the time-out. */
  TIMEOUT,
  /** Too few bytes, or a line without its terminator: the last digits may be missing. */
  TRUNCATED,
  CRC,
  CHECKSUM,
  WRONG_UNIT,
  WRONG_FUNCTION,
  /** Byte count, or number of values, not as asked. */
  WRONG_LENGTH,
  /** A Modbus exception; its code follows a colon: {@code EXCEPTION:02}. */
  EXCEPTION,
  /** What came back first is not what was sent, or came back although the setting says no. */
  ECHO_MISMATCH,
  /** Bytes after the frame. */
  TRAILING,
  /** Not the expected text. */
  GARBLED,
  /** More than 256 characters without terminator. */
  OVERLONG,
  /** Two lines where one is due: a late answer and ours, in unknown order. */
  AMBIGUOUS,
  /** The instrument itself rejects the query. */
  REFUSED,
  WRONG_IDENTITY,
  /** Refused by the driver before sending. */
  NOT_ALLOWED,
  /** The port vanished or could not be opened. */
  PORT_LOST,
  /** The line never became silent. */
  BUS_NOISE,
  /** Nothing due was asked: the program was stopped or waits. */
  NOT_ASKED,

  SENSOR_BREAK,
  SENSOR_SHORT,
  UNDER_RANGE,
  OVER_RANGE,
  SENSOR_ERROR,
  NO_VALUE,
  NOT_FINITE,
  /** A temperature below -200 °C: broken, not cold. */
  BELOW_PHYSICS,
  /** A temperature above +60 °C. */
  ABOVE_PHYSICS,
  /** Any other quantity outside its limits. */
  OUT_OF_BOUNDS,
  /** A word and its inverted copy disagree: no flag may be used. */
  INTEGRITY
}
