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
 * @param door opens a session; may wait for the data folder to open, in the background
 * @param demo accounts to show, empty in a real folder
 * @param opened goes on with the person who signed in
 */
public record SignInDesk(
    Door door, Ticker ticker, List<KnownAccount> demo, Consumer<Session> opened) {

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
