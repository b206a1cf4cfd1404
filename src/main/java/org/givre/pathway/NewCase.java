package org.givre.pathway;

import org.givre.patient.PatientId;
import org.givre.product.ProductId;

/** A treatment to be opened. */
public record NewCase(PatientId patient, ProductId product, String indication) {

  public NewCase {
    indication = indication.strip();
  }
}
