package org.givre.access;

import java.time.Instant;
import org.givre.kernel.Outcome;

/** Opens and closes sessions. Every attempt is journaled. */
public final class SignIn {

  /** Refused: {@link WrongPassword}, {@link AccountLocked}. */
  public Outcome<Session> open(Credentials who, Instant at) {
    throw new UnsupportedOperationException();
  }

  public void close(Session session, Instant at) {
    throw new UnsupportedOperationException();
  }
}
