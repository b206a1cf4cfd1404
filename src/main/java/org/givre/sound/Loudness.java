package org.givre.sound;

/** Whether this machine can be heard, as far as it can know without ears. */
public enum Loudness {
  /** No output at all. */
  ABSENT,
  /** The output is muted or turned down to nothing. */
  MUTED,
  /** The system says that it is turned up. */
  UP,
  /** There is an output; the system does not say how loud. */
  UNKNOWN
}
