package org.givre.dispensing.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Session;
import org.givre.access.SignIn;
import org.givre.access.Signing;
import org.givre.dispensing.PlaceHolding;
import org.givre.dispensing.Reception;
import org.givre.kernel.Digest;
import org.givre.kernel.Ticker;

/**
 * What the page acts with.
 *
 * @param session who is signed in at this workstation
 * @param papers asks for a file and keeps it
 */
public record ArrivalDesk(
    Reception reception,
    ArrivalBook book,
    PlaceHolding holding,
    SignIn signIn,
    Signing signing,
    Supplier<Session> session,
    Ticker ticker,
    PaperFiles papers) {

  /** Asks the user for a file and keeps it in the vault. */
  public interface PaperFiles {

    /** Called on the window's thread; empty when the user chose none. */
    Optional<Kept> choose();
  }

  /** A file that the vault keeps. */
  public record Kept(String name, Digest digest) {}

  By by() {
    return new By(session.get(), ticker.now());
  }
}
