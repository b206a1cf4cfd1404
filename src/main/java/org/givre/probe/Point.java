package org.givre.probe;

import java.util.List;
import org.givre.measure.Quantity;

/**
 * One value inside a block: where it stands, how it is read, and which numbers are no values.
 *
 * @param name as shown and kept: {@code bottom}, {@code top}, {@code level}…
 * @param block which block of the map, counted from 0
 * @param index first bit or register inside the block
 * @param least and {@code most}: the limits of physics or of the device, in the quantity's unit;
 *     what is outside is a fault and never clamped
 */
public record Point(
    String name,
    Quantity quantity,
    int block,
    int index,
    DataType type,
    WordOrder order,
    Scaling scaling,
    double least,
    double most,
    List<Sentinel> sentinels) {

  public Point {
    sentinels = List.copyOf(sentinels);
  }

  /** A point of the first block, unscaled, in the limits of its quantity. */
  public static Point of(String name, Quantity quantity, int index, DataType type) {
    return new Point(
        name,
        quantity,
        0,
        index,
        type,
        WordOrder.ABCD,
        Scaling.NONE,
        quantity.least(),
        quantity.most(),
        List.of());
  }

  public Point in(int otherBlock) {
    return new Point(
        name, quantity, otherBlock, index, type, order, scaling, least, most, sentinels);
  }

  public Point ordered(WordOrder other) {
    return new Point(name, quantity, block, index, type, other, scaling, least, most, sentinels);
  }

  public Point scaled(Scaling other) {
    return new Point(name, quantity, block, index, type, order, other, least, most, sentinels);
  }

  public Point within(double lowest, double highest) {
    return new Point(
        name, quantity, block, index, type, order, scaling, lowest, highest, sentinels);
  }

  public Point except(List<Sentinel> others) {
    return new Point(name, quantity, block, index, type, order, scaling, least, most, others);
  }

  public Point except(Sentinel... others) {
    return except(List.of(others));
  }
}
