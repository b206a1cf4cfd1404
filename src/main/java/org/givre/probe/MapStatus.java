package org.givre.probe;

import java.util.List;
import java.util.OptionalInt;

/**
 * A register of a maker's sheet whose bits say that a sensor is broken: a bit that is set takes the
 * value of its point away.
 *
 * @param register counted from 0 as on the wire
 * @param inverse the register that holds the same bits inverted, if the device has one
 * @param faults which bit speaks of which point
 */
public record MapStatus(RegisterTable table, int register, OptionalInt inverse, List<Bit> faults) {

  /** Bit 5 speaks of the point {@code top}. */
  public record Bit(int bit, String point) {}

  private static final int REGISTERS = 0x10000;
  private static final int BITS = 16;

  public MapStatus {
    faults = List.copyOf(faults);
  }

  int first() {
    return Math.min(register, inverse.orElse(register));
  }

  int last() {
    return Math.max(register, inverse.orElse(register));
  }

  StatusWord in(int block, int first) {
    OptionalInt copy =
        inverse.isPresent() ? OptionalInt.of(inverse.getAsInt() - first) : OptionalInt.empty();
    return new StatusWord(
        "status",
        block,
        register - first,
        copy,
        List.of(),
        faults.stream()
            .map(bit -> new StatusWord.FaultBit(bit.bit(), bit.point(), FaultKind.SENSOR_BREAK))
            .toList());
  }

  /** Whether it is a register that can be read and speaks of points that are there. */
  boolean isReadable(List<MapPoint> points) {
    return !table.isBits()
        && first() >= 0
        && last() < REGISTERS
        && inverse.orElse(-1) != register
        && !faults.isEmpty()
        && faults.stream().allMatch(bit -> bit.bit() >= 0 && bit.bit() < BITS)
        && faults.stream()
            .allMatch(bit -> points.stream().anyMatch(point -> point.name().equals(bit.point())));
  }
}
