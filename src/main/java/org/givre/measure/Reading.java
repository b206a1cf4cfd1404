package org.givre.measure;

import java.time.Instant;

/**
 * One value, or its absence, of one channel at one instant (UTC), with the bytes it was decoded
 * from.
 *
 * @param monotonicNanos the monotonic clock at the instant of reading; ages are taken from it
 * @param raw the whole reply in upper-case hexadecimal, empty when nothing came or none applies
 * @param profileRevision which profile decoded it, as {@code id@revision}; empty when typed
 */
public record Reading(
    ChannelId channel,
    Instant at,
    long monotonicNanos,
    Value value,
    String raw,
    String profileRevision,
    Source source) {

  /** The same reading, its value judged otherwise. */
  public Reading with(Value other) {
    return new Reading(channel, at, monotonicNanos, other, raw, profileRevision, source);
  }
}
