package org.givre.custody.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.kernel.Outcome;
import org.givre.storage.TankId;
import org.givre.words.Formats;
import org.givre.words.Words;

/** What the stock page asks of capabilities above custody; the program joins them. */
public interface StockOutside {

  /** When the unit is to be infused, where a prescription says so. */
  Optional<Instant> plannedOut(UnitNow unit);

  /** When the order's shipper is expected. */
  Optional<Instant> arrival(UnitNow unit);

  /** What the readings prove; empty where nothing can be said yet. */
  Optional<UnitProof> proof(UnitNow unit, Words words, Formats formats);

  /** The tank's warmest probe now, ready to show; empty where none is read. */
  String readingNow(TankId tank, Formats formats);

  /** The sheets about a unit, newest first. */
  List<SheetSeen> sheets(UnitNow unit, Words words, Formats formats);

  /**
   * Lifts a quarantine: the pharmacist proves who they are, and that this is what convinces them.
   */
  Outcome<UnitNow> lift(By by, UnitNow unit, String evidence, Credentials pharmacist);

  /** Blocks a unit; the reason is {@code by.why()}. */
  Outcome<UnitNow> quarantine(By by, UnitId unit);
}
