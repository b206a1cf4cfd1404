package org.givre.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.custody.TakeOverStore;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.patient.ManyPatients;
import org.givre.product.Products;
import org.givre.storage.ManyPlaces;
import org.givre.storage.StorageStore;
import org.givre.storage.TankBook;

/**
 * Takes over an existing inventory: the whole of it is shown first, every fault with its line, and
 * either every line is written or none. The units begin here; what they went through before is
 * proved apart.
 */
public final class InventoryImport {

  /** The name of the mapping that the page proposes again. */
  private static final String LAST = "inventory";

  private final Works works;
  private final Journal journal;
  private final Stock stock;
  private final ZoneId zone;

  /** Where an inventory is judged against and written to. */
  public record Stock(
      Products products,
      TankBook tanks,
      StorageStore storage,
      ManyPlaces places,
      ManyPatients patients,
      TakeOverStore custody,
      MappingStore mappings) {}

  /** Whether a tank that nobody made yet is made, as large as the file needs it. */
  public enum Tanks {
    MUST_EXIST,
    MADE_WHERE_LACKING
  }

  /**
   * A file that the vault keeps, read as a table.
   *
   * @param name as the person calls it
   */
  public record Source(String name, Digest digest, SheetTable table, ColumnMapping mapping) {}

  /** What was written. */
  public record Written(int units, int lots, int patients, List<String> tanksMade) {}

  public InventoryImport(Works works, Journal journal, Stock stock, ZoneId zone) {
    this.works = works;
    this.journal = journal;
    this.stock = stock;
    this.zone = zone;
  }

  /** Everything the import would do, and everything against it; nothing is written. */
  public Outcome<InventoryPreview> preview(By by, Source source, Tanks tanks) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RECEIVE));
    source.mapping().lacking().forEach(c -> refusals.add(new TableBar.ColumnLacking(c)));
    return refusals.isEmpty()
        ? Outcome.done(works.read(work -> preview(work, by, source, tanks)))
        : Outcome.refused(refusals);
  }

  private InventoryPreview preview(Work work, By by, Source source, Tanks tanks) {
    return judge(known(work, by), by, tanks).judge(source.table(), source.mapping());
  }

  private InventoryKnown known(Work work, By by) {
    return new InventoryKnown(work, stock.storage(), stock.patients(), stock.custody())
        .products(stock.products(), by.at());
  }

  private InventoryJudge judge(InventoryKnown known, By by, Tanks tanks) {
    boolean make = tanks == Tanks.MADE_WHERE_LACKING;
    return new InventoryJudge(known, LocalDate.ofInstant(by.at(), zone), make);
  }

  /** How the columns were understood the last time, where every heading is still there. */
  public ColumnMapping mapping(SheetTable table) {
    ColumnMapping guessed = ColumnMapping.guessed(table.headings());
    return works
        .read(work -> stock.mappings().find(work, LAST))
        .filter(last -> table.headings().containsAll(last.headings().values()))
        .filter(last -> last.lacking().isEmpty())
        .orElse(guessed);
  }

  /** All of it or nothing. Needs RECEIVE and ACCEPT_STOCK, and SET_RULES where tanks are made. */
  public Outcome<Written> write(By by, Source source, Tanks tanks) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RECEIVE));
          refusals.addAll(by.notAllowed(Permission.ACCEPT_STOCK));
          source.mapping().lacking().forEach(c -> refusals.add(new TableBar.ColumnLacking(c)));
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          InventoryKnown known = known(work, by);
          InventoryPreview seen = judge(known, by, tanks).judge(source.table(), source.mapping());
          return seen.isWritable()
              ? write(known, work, by, source, seen)
              : Outcome.refused(new TableBar.InventoryHasFaults(seen.faultyLines().size()));
        });
  }

  private Outcome<Written> write(
      InventoryKnown known, Work work, By by, Source source, InventoryPreview seen) {
    for (String tank : seen.newTanks()) {
      List<Refusal> refusals =
          stock.tanks().create(work, by, NewTank.holding(tank, seen.lines())).refusals();
      if (!refusals.isEmpty()) {
        return Outcome.refused(refusals);
      }
    }
    known.tanksAgain();
    long faults =
        seen.newTanks().isEmpty()
            ? 0
            : judge(known, by, Tanks.MUST_EXIST).places(seen.lines()).stream()
                .filter(RowNote::blocks)
                .count();
    if (faults > 0) {
      return Outcome.refused(new TableBar.InventoryHasFaults((int) faults));
    }
    return new InventoryWriter(work, by, stock, source, known)
        .write(seen)
        .map(
            written -> {
              stock.mappings().keep(work, LAST, source.mapping());
              journal.record(
                  work,
                  by.fact(
                          "exchange.inventory-taken-over",
                          new Subject("inventory", source.digest().hex(), source.name()))
                      .with("units", written.units())
                      .with("lots", written.lots())
                      .with("patients", written.patients())
                      .with("tanks", seen.newTanks().toString())
                      .with("digest", source.digest().hex()));
              return new Written(
                  written.units(), written.lots(), written.patients(), seen.newTanks());
            });
  }
}
