package org.givre.custody;

import java.util.List;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;

/**
 * A lot to be announced: its patient for ever, its product, its number (empty while unknown), what
 * each unit should hold, and the identifiers that the manufacturer announced for the whole lot.
 */
public record NewLot(
    PatientId patient,
    ProductId product,
    String number,
    List<UnitContent> units,
    List<Identifier> identifiers,
    LotKind kind) {

  public NewLot {
    number = number.strip();
    units = List.copyOf(units);
    identifiers = List.copyOf(identifiers);
  }

  /** A medicine. */
  public NewLot(
      PatientId patient,
      ProductId product,
      String number,
      List<UnitContent> units,
      List<Identifier> identifiers) {
    this(patient, product, number, units, identifiers, LotKind.MEDICINE);
  }

  public NewLot as(LotKind other) {
    return new NewLot(patient, product, number, units, identifiers, other);
  }
}
