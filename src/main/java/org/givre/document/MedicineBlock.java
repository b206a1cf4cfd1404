package org.givre.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.givre.measure.Celsius;

/**
 * The medicine a sheet is about.
 *
 * @param units the units by their number in the lot, "1 / 2"
 * @param expiry the first expiry of the units; empty when nobody wrote one
 * @param limit the product's storage limit; warmer is an excursion
 * @param limitSign "≤" where equality is conform, "<" where it is not
 * @param productSheet version of the product sheet in force for this act
 * @param manufacturerPatient the manufacturer's own patient number, empty when none
 */
public record MedicineBlock(
    String name,
    String inn,
    String lot,
    List<UnitLine> units,
    int unitsInLot,
    Optional<LocalDate> expiry,
    Celsius limit,
    String limitSign,
    int productSheet,
    String manufacturerPatient) {

  /** One unit: its rank in the lot, its component ("CD8", empty when none), its millilitres. */
  public record UnitLine(
      int rank, String component, Optional<Double> millilitres, Container container) {}

  /** What holds the cells, as the sheet names it. */
  public enum Container {
    BAG,
    VIAL
  }

  public MedicineBlock {
    units = List.copyOf(units);
  }

  /** Of all units together; empty when one is not known. */
  public Optional<Double> millilitres() {
    double sum = 0;
    for (UnitLine unit : units) {
      if (unit.millilitres().isEmpty()) {
        return Optional.empty();
      }
      sum += unit.millilitres().get();
    }
    return Optional.of(sum);
  }
}
