package org.givre.app;

import org.givre.custody.store.SqlTakeOver;
import org.givre.exchange.InventoryImport;
import org.givre.exchange.TableReader;
import org.givre.exchange.file.PaperDoor;
import org.givre.exchange.file.TableFiles;
import org.givre.exchange.store.SqlMappings;
import org.givre.patient.store.SqlManyPatients;
import org.givre.storage.store.SqlManyPlaces;
import org.givre.storage.store.SqlStorage;
import org.givre.vault.Vault;
import org.givre.words.Formats;

/** Files in and out, put together. */
public record ExchangeParts(
    InventoryImport inventory, TableReader tables, PaperDoor door, Vault vault) {

  public static ExchangeParts of(Ground ground, StockParts stock) {
    Vault vault = new Vault(ground.folder().vault());
    InventoryImport inventory =
        new InventoryImport(
            ground.works(),
            ground.journal(),
            new InventoryImport.Stock(
                stock.products(),
                stock.tanks(),
                new SqlStorage(),
                new SqlManyPlaces(),
                new SqlManyPatients(),
                new SqlTakeOver(),
                new SqlMappings()),
            Formats.PARIS);
    return new ExchangeParts(inventory, new TableFiles(), new PaperDoor(vault), vault);
  }
}
