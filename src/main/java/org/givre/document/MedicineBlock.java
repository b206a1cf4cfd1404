package org.givre.document;

import java.time.LocalDate;
import java.util.List;
import org.givre.measure.Celsius;

/**
 * The medicine a sheet is about.
 *
 * @param units the units by their number in the lot, "1 / 2"
 * @param limit the product's storage limit; warmer is an excursion, equal is conform
 * @param productSheet version of the product sheet in force for this act
 * @param manufacturerPatient the manufacturer's own patient number, empty when none
 */
public record MedicineBlock(
    String name,
    String inn,
    String lot,
    List<UnitLine> units,
    int unitsInLot,
    LocalDate expiry,
    Celsius limit,
    int productSheet,
    String manufacturerPatient) {

  /** One unit: its rank in the lot, its component ("CD8", empty when none), its millilitres. */
  public record UnitLine(int rank, String component, double millilitres, Container container) {}

  /** What holds the cells, as the sheet names it. */
  public enum Container {
    BAG,
    VIAL
  }

  public MedicineBlock {
    units = List.copyOf(units);
  }

  public double millilitres() {
    return units.stream().mapToDouble(UnitLine::millilitres).sum();
  }
}
