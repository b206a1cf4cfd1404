package org.givre.inventory;

import java.time.Instant;
import org.givre.access.By;
import org.givre.access.TwoSignatures;
import org.givre.kernel.Work;

/** Orders the signed report inside the act's own transaction; returns its number as printed. */
public interface InventorySheets {

  /** An inventory that two persons have just signed. */
  record Signed(Progress progress, TwoSignatures signatures, Instant at) {}

  String report(Work work, By by, Signed signed);
}
