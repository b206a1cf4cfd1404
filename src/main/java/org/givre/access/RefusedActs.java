package org.givre.access;

import org.givre.audit.Subject;
import org.givre.kernel.Outcome;

/**
 * Writes down acts that a rule refused. The act's own transaction wrote nothing, so the refusal is
 * kept in one of its own.
 */
public final class RefusedActs {

  /**
   * Passes an outcome on; when it is refused, journals {@code <act>.refused} with the rules that
   * said no. Call it outside {@code Works.act}.
   */
  public <T> Outcome<T> noted(By by, String act, Subject subject, Outcome<T> outcome) {
    throw new UnsupportedOperationException();
  }
}
