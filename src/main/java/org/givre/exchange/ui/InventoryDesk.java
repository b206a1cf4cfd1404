package org.givre.exchange.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.exchange.InventoryImport;
import org.givre.exchange.TableReader;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;

/**
 * What the page of inventories acts with.
 *
 * @param files asks the user for a file
 * @param who the person at this workstation, now
 */
public record InventoryDesk(
    InventoryImport inventory, TableReader tables, Files files, Supplier<By> who) {

  /** Asks for a file; called on the window's thread, empty when none was chosen. */
  public interface Files {
    Optional<Offered> choose();
  }

  /**
   * A chosen file.
   *
   * @param keep keeps it in the vault and gives its content; called in the background
   */
  public record Offered(String name, Supplier<Outcome<Kept>> keep) {}

  /** A file that the vault keeps, with its content. */
  public record Kept(String name, Digest digest, byte[] content) {}

  /** A kept file as a source whose columns are proposed. */
  Outcome<InventoryImport.Source> source(Kept kept) {
    return tables
        .read(kept.content())
        .map(
            table ->
                new InventoryImport.Source(
                    kept.name(), kept.digest(), table, inventory.mapping(table)));
  }
}
