package org.givre.access;

import java.time.Instant;
import java.util.Optional;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;

/**
 * Signatures with a password, each time. Two steps: {@link #pledge} checks the person outside any
 * transaction, {@link #keep} writes the signature inside the act's own.
 */
public final class Signing {

  /**
   * Checks the password and the right to sign. A wrong password is counted and journaled at once,
   * whatever becomes of the act.
   *
   * <p>Refused: {@link WrongPassword}, {@link AccountLocked}, {@link NotAllowed}.
   */
  public Outcome<Pledge> pledge(Credentials who, ToSign what, Instant at) {
    throw new UnsupportedOperationException();
  }

  /** Keeps one signature with the act that it signs. */
  public Signature keep(Work work, Pledge pledge) {
    throw new UnsupportedOperationException();
  }

  /** Keeps two signatures with the act that they sign. */
  public TwoSignatures keep(Work work, TwoPersons both) {
    throw new UnsupportedOperationException();
  }

  public Optional<Signature> signature(Work work, SignatureId id) {
    throw new UnsupportedOperationException();
  }
}
