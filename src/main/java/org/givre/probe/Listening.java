package org.givre.probe;

/** A device that talks unasked. Nothing is ever sent to it. */
public enum Listening implements Conversation {
  /** Taylor-Wharton Kryos: a line when a fill starts and when it ends. */
  KRYOS,
  /** Thermo Forma 900: a frame of 20 characters, {@code T_ERR} for a dead probe. */
  FORMA_900,
  /** A scale that sends {@code W +0187.45 kg}. */
  SCALE
}
