package org.givre.probe;

import java.util.List;
import org.givre.measure.Quantity;

/**
 * One value of a maker's register sheet.
 *
 * @param register its first register or bit, counted from 0 as on the wire
 * @param factor and {@code shift}: value = raw × factor + shift
 * @param invalid raw patterns that stand for "no value"
 */
public record MapPoint(
    String name,
    Quantity quantity,
    RegisterTable table,
    int register,
    DataType type,
    WordOrder order,
    double factor,
    double shift,
    List<Long> invalid) {

  public MapPoint {
    invalid = List.copyOf(invalid);
  }

  /** Where its last register lies. */
  int last() {
    return register + type.width() - 1;
  }

  Point in(int block, int first) {
    Point point =
        Point.of(name, quantity, register - first, type)
            .in(block)
            .ordered(order)
            .except(
                invalid.stream()
                    .<Sentinel>map(raw -> new Sentinel.Bits(raw, FaultKind.NO_VALUE))
                    .toList());
    boolean plain = factor == 1 && shift == 0;
    return plain ? point : point.scaled(Scaling.by(factor, shift));
  }

  boolean isReadable() {
    boolean bits = table.isBits();
    return !name.isBlank()
        && name.matches("[a-z][a-z0-9_]{0,39}")
        && register >= 0
        && last() <= 0xFFFF
        && bits == (type == DataType.BIT)
        && Double.isFinite(factor)
        && factor != 0
        && Double.isFinite(shift);
  }
}
