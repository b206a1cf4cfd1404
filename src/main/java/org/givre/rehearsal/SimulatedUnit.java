package org.givre.rehearsal;

import java.util.Optional;
import java.util.Random;

/** One controller on a simulated line: what it says to a request. */
interface SimulatedUnit {

  int address();

  /** Lets the tank's time pass. */
  void advance(double seconds);

  /** Repeats its present values for ever. */
  void freeze();

  /**
   * The complete answer to a request, or nothing when this unit is not meant or understands
   * nothing.
   */
  Optional<byte[]> answer(byte[] request, Condition condition);

  /** The same answer as a transmission error leaves it. */
  byte[] damaged(byte[] answer, Random chance);

  /** What is wrong with the unit itself in this answer. */
  record Condition(Probe topProbe, Identity identity) {}

  /** Whether a probe answers. */
  enum Probe {
    WHOLE,
    BROKEN
  }

  /** Whether the unit says who it is. */
  enum Identity {
    OWN,
    ANOTHER
  }
}
