package org.givre.probe;

import java.util.List;
import java.util.OptionalInt;
import org.givre.measure.Quantity;

/**
 * One value of a maker's register sheet.
 *
 * @param register its first register or bit, counted from 0 as on the wire
 * @param factor and {@code shift}: value = raw × factor + shift
 * @param invalid raw patterns that stand for "no value"
 * @param decimals the register of the same table that says by which power of ten the raw number is
 *     divided, as the device's display shows it; empty for most devices
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
    List<Long> invalid,
    OptionalInt decimals) {

  public MapPoint {
    invalid = List.copyOf(invalid);
  }

  /** A point whose decimals never move. */
  public MapPoint(
      String name,
      Quantity quantity,
      RegisterTable table,
      int register,
      DataType type,
      WordOrder order,
      double factor,
      double shift,
      List<Long> invalid) {
    this(name, quantity, table, register, type, order, factor, shift, invalid, OptionalInt.empty());
  }

  /** The first register that has to be read for it. */
  int first() {
    return Math.min(register, decimals.orElse(register));
  }

  /** The last register that has to be read for it. */
  int end() {
    return Math.max(last(), decimals.orElse(register));
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
    if (decimals.isPresent()) {
      int index = decimals.getAsInt() - first;
      return point.scaled(new Scaling(factor, shift, OptionalInt.of(index)));
    }
    boolean plain = factor == 1 && shift == 0;
    return plain ? point : point.scaled(Scaling.by(factor, shift));
  }

  /** Only whole numbers have their decimals elsewhere, and never in their own registers. */
  private boolean hasDecimals() {
    int at = decimals.getAsInt();
    return !table.isBits()
        && type != DataType.FLOAT32
        && at >= 0
        && at <= 0xFFFF
        && (at < register || at > last());
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
        && Double.isFinite(shift)
        && (decimals.isEmpty() || hasDecimals());
  }
}
