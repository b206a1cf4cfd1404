package org.givre.dispensing.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Session;
import org.givre.access.SignIn;
import org.givre.access.Signing;
import org.givre.dispensing.PlaceHolding;
import org.givre.dispensing.Reception;
import org.givre.dispensing.Shipment;
import org.givre.dispensing.ShipperLoggers;
import org.givre.dispensing.ShipperReturns;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Ticker;

/**
 * What the page acts with.
 *
 * @param who the person at this workstation, now
 * @param papers asks for a file and keeps it
 */
public record ArrivalDesk(
    Reception reception,
    ShipperLoggers loggers,
    ShipperReturns shippers,
    ArrivalBook book,
    PlaceHolding holding,
    SignIn signIn,
    Signing signing,
    Supplier<By> who,
    Ticker ticker,
    PaperFiles papers) {

  /** Asks the user for a file and keeps it in the vault. */
  public interface PaperFiles {

    /** Called on the window's thread; empty when the user chose none. */
    Optional<Offered> choose(Wanted what);

    /** What an exercise offers instead; empty where everything is real. */
    default Optional<Offered> example(Wanted what) {
      return Optional.empty();
    }

    /** Whether all of this is an exercise: then the cassette that is read is drawn. */
    default boolean exercise() {
      return false;
    }

    /** The shipment of an exercise. */
    default Optional<Shipment> example() {
      return Optional.empty();
    }
  }

  /** What kind of file is asked for, hence which rule it must keep. */
  public enum Wanted {
    /** A PDF or an image. */
    PAPER,
    /** Whatever a logger writes. */
    LOGGER_FILE
  }

  /**
   * A file that was chosen and not kept yet.
   *
   * @param keep reads, judges and keeps it; called in the background
   */
  public record Offered(String name, Supplier<Outcome<Kept>> keep) {}

  /** A file that the vault keeps. */
  public record Kept(String name, Digest digest) {}

  By by() {
    return who.get();
  }

  Session session() {
    return who.get().session();
  }
}
