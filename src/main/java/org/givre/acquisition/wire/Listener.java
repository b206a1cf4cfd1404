package org.givre.acquisition.wire;

import org.givre.probe.Listening;

/** Understands the lines of a device that talks unasked. Pure; nothing is ever sent. */
public final class Listener {
  private Listener() {}

  /** What one line, terminator included, says; unknown text is GARBLED and kept by the caller. */
  public static Decoded decode(Listening device, byte[] line) {
    throw new UnsupportedOperationException();
  }
}
