package org.givre.history;

/** A sealed block whose bytes cannot be what was sealed. */
public final class BlockDamaged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BlockDamaged(String what) {
    super(what);
  }
}
