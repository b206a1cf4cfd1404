package org.givre.access.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.access.Credentials;
import org.givre.access.Session;
import org.givre.kernel.Outcome;
import org.givre.kernel.Ticker;

/**
 * What the sign-in page works with.
 *
 * @param badges looked up in the background
 * @param door opens a session; may wait for the data folder to open, in the background
 * @param demo accounts to show, empty in a real folder
 * @param opened goes on with the person who signed in
 */
public record SignInDesk(
    Door door, BadgeDoor badges, Ticker ticker, List<KnownAccount> demo, Consumer<Session> opened) {

  /** Whose badge was scanned. */
  @FunctionalInterface
  public interface BadgeDoor {

    /** The login that the badge names; empty, and journaled, when it is nobody's. */
    Optional<String> login(String scanned, Instant at);
  }

  /** Opens a session. */
  @FunctionalInterface
  public interface Door {

    /**
     * @param fresh the password to change to at the same time, as {@link
     *     org.givre.access.SignIn#openWith}; else as {@link org.givre.access.SignIn#open}
     */
    Outcome<Session> open(Credentials who, Optional<char[]> fresh, Instant at);
  }
}
