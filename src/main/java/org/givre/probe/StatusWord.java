package org.givre.probe;

import java.util.List;
import java.util.OptionalInt;

/**
 * A register whose bits say how the device and its sensors are. A fault bit wins over a plausible
 * number. When the word and its inverted copy disagree, no bit is used and numbers are kept.
 *
 * @param name as shown; a fault may name it, when the word itself is all that there is to read
 * @param inverse the register that holds the same bits inverted, if the device has one
 */
public record StatusWord(
    String name,
    int block,
    int index,
    OptionalInt inverse,
    List<Flag> flags,
    List<FaultBit> faults) {

  /** A bit that is shown as 0 or 1. */
  public record Flag(int bit, String name) {}

  /** A bit that takes a point's value away. */
  public record FaultBit(int bit, String point, FaultKind means) {}

  public StatusWord {
    flags = List.copyOf(flags);
    faults = List.copyOf(faults);
  }
}
