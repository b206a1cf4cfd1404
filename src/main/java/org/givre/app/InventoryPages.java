package org.givre.app;

import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.custody.store.SqlCustody;
import org.givre.document.InventoryReports;
import org.givre.fx.Screen;
import org.givre.inventory.Inventories;
import org.givre.inventory.Lids;
import org.givre.inventory.store.SqlInventories;
import org.givre.inventory.ui.InventoryDesk;
import org.givre.inventory.ui.InventoryPage;
import org.givre.storage.store.SqlStorage;

/** The page of physical inventories. */
public final class InventoryPages {
  private InventoryPages() {}

  /** Inventories, with the sheets that report them. */
  public static Inventories inventories(Ground ground, StockParts stock, SheetParts sheets) {
    return inventories(ground, stock, sheets, Lids.UNWATCHED);
  }

  private static Inventories inventories(
      Ground ground, StockParts stock, SheetParts sheets, Lids lids) {
    return new Inventories(
        ground.works(),
        ground.journal(),
        ground.signing(),
        new Inventories.Kept(new SqlInventories(), new SqlCustody(), new SqlStorage()),
        new InventoryReports(
            sheets.archive(),
            new InventoryReports.Sources(stock.ledger(), stock.names(), stock.places()),
            sheets.language()),
        lids);
  }

  /**
   * @param by who is at the workstation now
   */
  public static InventoryPage of(
      Screen screen, Ground ground, StockParts stock, SheetParts sheets, Supplier<By> by) {
    return of(screen, ground, stock, sheets, by, Lids.UNWATCHED);
  }

  /**
   * @param lids told of each opening
   */
  static InventoryPage of(
      Screen screen,
      Ground ground,
      StockParts stock,
      SheetParts sheets,
      Supplier<By> by,
      Lids lids) {
    return new InventoryPage(
        screen,
        new InventoryDesk(
            inventories(ground, stock, sheets, lids),
            stock.tanks(),
            stock.units(),
            stock.patients(),
            stock.products(),
            ground.signing(),
            by,
            ground.ticker()));
  }
}
