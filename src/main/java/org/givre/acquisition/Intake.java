package org.givre.acquisition;

import java.time.Duration;
import java.time.Instant;
import org.givre.probe.LineId;

/** What a line hands to the intake. Nothing here waits for anybody. */
public sealed interface Intake {

  /** One cycle of a device ended, well or not: every channel of the device has its reading. */
  record Exchanged(ExchangeResult result) implements Intake {}

  /** The state of a line or one of its counters changed. */
  record HealthChanged(LineHealth health) implements Intake {}

  /**
   * Bytes that came when nothing was due: thrown away, never a value.
   *
   * @param raw upper-case hexadecimal, at most 512 bytes
   * @param request what they probably answer, empty when nothing was asked before
   */
  record HeardLate(LineId line, Instant at, String raw, String request) implements Intake {}

  /** No exchange ended for so long that the line's thread was replaced: a technical alarm. */
  record LineStuck(LineId line, Instant at, Duration silent) implements Intake {}
}
