package org.givre.probe;

import java.util.List;
import java.util.stream.LongStream;

/** A number that is not a value: what a device writes in place of one when its sensor fails. */
public sealed interface Sentinel {

  FaultKind means();

  /** These bits exactly, before any sign or scale. */
  record Bits(long pattern, FaultKind means) implements Sentinel {}

  /** A signed raw number below this one: the device counts its errors down from there. */
  record Below(long limit, FaultKind means) implements Sentinel {}

  /** An unscaled number in these bounds, both included: floats that stand for a state. */
  record Between(double least, double most, FaultKind means) implements Sentinel {}

  /** 8000h, 8001h, 7FFFh, FFFFh (would read as -0.1) and -9999: what most devices write. */
  static List<Sentinel> usual() {
    return breaks(0x8000, 0x8001, 0x7FFF, 0xFFFF, 0xD8F1);
  }

  /** Each of these bit patterns means a broken sensor. */
  static List<Sentinel> breaks(long... patterns) {
    return LongStream.of(patterns)
        .<Sentinel>mapToObj(pattern -> new Bits(pattern, FaultKind.SENSOR_BREAK))
        .toList();
  }
}
