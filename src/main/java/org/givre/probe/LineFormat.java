package org.givre.probe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How characters travel on a line, written {@code 9600,8N1}.
 *
 * @param speed bits per second, 300 to 115200
 */
public record LineFormat(int speed, int dataBits, Parity parity, int stopBits) {

  public static final LineFormat USUAL = new LineFormat(9600, 8, Parity.NONE, 1);

  private static final Pattern TEXT = Pattern.compile("(\\d{3,6})(?:,([78])([NEOneo])([12]))?");

  /** Above this speed the silence between frames no longer shrinks (Modbus serial line 2.5.1.1). */
  private static final int FIXED_SILENCE_ABOVE = 19_200;

  private static final long FIXED_SILENCE_NANOS = 1_750_000;

  public LineFormat {
    if (speed < 300 || speed > 115_200) {
      throw new IllegalArgumentException("speed " + speed);
    }
    if (dataBits < 7 || dataBits > 8 || stopBits < 1 || stopBits > 2) {
      throw new IllegalArgumentException(dataBits + " data bits, " + stopBits + " stop bits");
    }
  }

  /** Reads {@code 19200,8N1}, or a speed alone for 8N1. */
  public static LineFormat parse(String text) {
    Matcher found = TEXT.matcher(text.strip());
    if (!found.matches()) {
      throw new IllegalArgumentException("not a line format: " + text);
    }
    int speed = Integer.parseInt(found.group(1));
    return found.group(2) == null
        ? new LineFormat(speed, 8, Parity.NONE, 1)
        : new LineFormat(
            speed,
            Integer.parseInt(found.group(2)),
            Parity.ofLetter(found.group(3).charAt(0)),
            Integer.parseInt(found.group(4)));
  }

  public String text() {
    return speed + "," + dataBits + parity.letter() + stopBits;
  }

  /** Time of one character on the wire: start, data, parity and stop bits. */
  public long characterNanos() {
    return (1L + dataBits + parity.bits() + stopBits) * 1_000_000_000L / speed;
  }

  /** T3.5: the silence that separates two frames. */
  public long silenceNanos() {
    return speed > FIXED_SILENCE_ABOVE ? FIXED_SILENCE_NANOS : characterNanos() * 7 / 2;
  }
}
