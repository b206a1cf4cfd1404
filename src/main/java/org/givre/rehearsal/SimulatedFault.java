package org.givre.rehearsal;

/**
 * One thing that goes wrong on a simulated line: {@code NAME}, {@code NAME=PROBABILITY}, and
 * {@code @ADDRESS} for one device only ({@code late=0.3@2}); {@code :} may stand for {@code =}.
 */
public record SimulatedFault(Kind kind, double probability, int address) {

  static final int EVERY_DEVICE = -1;

  /** What goes wrong. */
  public enum Kind {
    /** The right answer, after the time-out. */
    LATE("late"),
    /** The answer is cut. */
    SHORT("short"),
    /** One bit is wrong. */
    CRC("crc"),
    /** Random bytes in front. */
    NOISE("noise"),
    /** Another device answers. */
    WRONG_ID("wrong-id"),
    SILENT("silent"),
    /** The first values are repeated for ever. */
    FREEZE("freeze"),
    /** The top probe is broken. */
    SENSOR_BREAK("sensor-break"),
    /** The port disappears. */
    VANISH("vanish");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public SimulatedFault {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("not a probability: " + probability);
    }
  }

  public static SimulatedFault of(Kind kind) {
    return new SimulatedFault(kind, 1, EVERY_DEVICE);
  }

  public static SimulatedFault parse(String text) {
    int at = text.indexOf('@');
    String body = at < 0 ? text : text.substring(0, at);
    int equals = Math.max(body.indexOf('='), body.indexOf(':'));
    String name = equals < 0 ? body : body.substring(0, equals);
    for (Kind kind : Kind.values()) {
      if (kind.code.equals(name)) {
        return new SimulatedFault(
            kind,
            equals < 0 ? 1 : Double.parseDouble(body.substring(equals + 1)),
            at < 0 ? EVERY_DEVICE : Integer.parseInt(text.substring(at + 1)));
      }
    }
    throw new IllegalArgumentException("no such fault: " + name);
  }

  boolean concerns(int device) {
    return address == EVERY_DEVICE || address == device;
  }
}
