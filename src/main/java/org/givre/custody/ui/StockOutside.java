package org.givre.custody.ui;

import java.time.Instant;
import java.util.Optional;
import org.givre.access.By;
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

  /** Blocks a unit; the reason is {@code by.why()}. */
  Outcome<UnitNow> quarantine(By by, UnitId unit);
}
