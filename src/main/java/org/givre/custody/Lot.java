package org.givre.custody;

import org.givre.patient.PatientId;
import org.givre.product.ProductId;

/**
 * One batch for one patient, for ever. {@code number} is the manufacturer's, empty until it is
 * known (an order is placed long before). Collected cells and back-up bags name the product that
 * they are for: its limit is theirs.
 */
public record Lot(
    LotId id, PatientId patient, ProductId product, String number, int units, LotKind kind) {

  public Lot(LotId id, PatientId patient, ProductId product, String number, int units) {
    this(id, patient, product, number, units, LotKind.MEDICINE);
  }
}
