package org.givre.acquisition.wire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.givre.measure.Value;
import org.givre.probe.DataType;
import org.givre.probe.FaultKind;
import org.givre.probe.Point;
import org.givre.probe.RegisterMap;
import org.givre.probe.Sentinel;
import org.givre.probe.StatusWord;

/** The points of one block, out of the data of a reply that was found right. */
final class Registers {

  /** Below this every device met in the field counts its errors, whatever its profile says. */
  private static final int ERRORS_BELOW = -32000;

  private static final int MOST_DECIMALS = 3;

  private final byte[] frame;
  private final int start;

  private Registers(byte[] frame, int start) {
    this.frame = frame;
    this.start = start;
  }

  static Decoded.Points read(RegisterMap map, int block, byte[] frame, int start) {
    Registers registers = new Registers(frame, start);
    Map<String, Value> values = new LinkedHashMap<>();
    Map<String, String> notes = new LinkedHashMap<>();
    map.points().stream()
        .filter(point -> point.block() == block)
        .forEach(point -> values.put(point.name(), registers.value(point)));
    map.status()
        .filter(word -> word.block() == block)
        .ifPresent(word -> registers.status(word, values, notes));
    return new Decoded.Points(values, notes);
  }

  private void status(StatusWord word, Map<String, Value> values, Map<String, String> notes) {
    int bits = register(word.index());
    if (word.inverse().isPresent() && (bits ^ register(word.inverse().getAsInt())) != 0xFFFF) {
      values.put(word.name(), Bounds.missing(FaultKind.INTEGRITY));
      return;
    }
    for (StatusWord.Flag flag : word.flags()) {
      values.put(flag.name(), new Value.Good(bits >> flag.bit() & 1));
    }
    for (StatusWord.FaultBit fault : word.faults()) {
      if ((bits >> fault.bit() & 1) == 1) {
        values.put(fault.point(), Bounds.missing(fault.means()));
      }
    }
    if (word.flags().isEmpty() && values.values().stream().allMatch(Value.Good.class::isInstance)) {
      notes.put(word.name(), "OK");
    }
  }

  private Value value(Point point) {
    return switch (point.type()) {
      case BIT -> new Value.Good(bit(point.index()));
      case FLOAT32 -> real(point);
      case INT16, UINT16, INT32, UINT32 -> whole(point);
    };
  }

  private Value whole(Point point) {
    long pattern = pattern(point);
    long raw = signed(point.type(), pattern);
    Optional<FaultKind> fault = sentinel(point, pattern, raw).or(() -> everywhere(point, raw));
    if (fault.isPresent()) {
      return Bounds.missing(fault.get());
    }
    BigDecimal number = BigDecimal.valueOf(raw);
    if (point.scaling().decimals().isPresent()) {
      int decimals = register(point.scaling().decimals().getAsInt());
      if (decimals > MOST_DECIMALS) {
        return Bounds.missing(FaultKind.OUT_OF_BOUNDS);
      }
      number = number.movePointLeft(decimals).setScale(decimals, RoundingMode.UNNECESSARY);
    }
    return Bounds.judge(point.quantity(), point.least(), point.most(), scaled(point, number));
  }

  private Value real(Point point) {
    int bits = point.order().bits(frame, start + 2 * point.index());
    float raw = Float.intBitsToFloat(bits);
    if (!Float.isFinite(raw)) {
      return Bounds.missing(FaultKind.NOT_FINITE);
    }
    Optional<FaultKind> fault = sentinel(point, Integer.toUnsignedLong(bits), raw);
    if (fault.isPresent()) {
      return Bounds.missing(fault.get());
    }
    // The shortest decimal that the float stands for: -195.8, not -195.8000030517578.
    BigDecimal number = new BigDecimal(Float.toString(raw));
    return Bounds.judge(point.quantity(), point.least(), point.most(), scaled(point, number));
  }

  private static double scaled(Point point, BigDecimal raw) {
    return point.scaling().value(raw);
  }

  private static Optional<FaultKind> sentinel(Point point, long pattern, double raw) {
    for (Sentinel sentinel : point.sentinels()) {
      boolean met =
          switch (sentinel) {
            case Sentinel.Bits bits -> bits.pattern() == pattern;
            case Sentinel.Below below -> raw < below.limit();
            case Sentinel.Between between -> raw >= between.least() && raw <= between.most();
          };
      if (met) {
        return Optional.of(sentinel.means());
      }
    }
    return Optional.empty();
  }

  /** What stands for a fault on every device: 8000h, 8001h, 7FFFh, and below -32000. */
  private static Optional<FaultKind> everywhere(Point point, long raw) {
    if (point.type() != DataType.INT16) {
      return Optional.empty();
    }
    if (raw == Short.MAX_VALUE || raw <= Short.MIN_VALUE + 1) {
      return Optional.of(FaultKind.SENSOR_BREAK);
    }
    return raw < ERRORS_BELOW ? Optional.of(FaultKind.SENSOR_ERROR) : Optional.empty();
  }

  private long pattern(Point point) {
    return point.type().width() == 1
        ? register(point.index())
        : Integer.toUnsignedLong(point.order().bits(frame, start + 2 * point.index()));
  }

  private static long signed(DataType type, long pattern) {
    return switch (type) {
      case INT16 -> (short) pattern;
      case INT32 -> (int) pattern;
      case BIT, UINT16, UINT32, FLOAT32 -> pattern;
    };
  }

  private int register(int index) {
    return (frame[start + 2 * index] & 0xFF) << 8 | frame[start + 2 * index + 1] & 0xFF;
  }

  private int bit(int index) {
    return frame[start + index / 8] >> index % 8 & 1;
  }
}
