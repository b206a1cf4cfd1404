package org.givre.custody;

import java.time.Instant;
import org.givre.kernel.Work;
import org.givre.patient.Patient;
import org.givre.patient.Patients;
import org.givre.product.ProductSheet;
import org.givre.product.Products;

/** How the journal and refusals name a unit in every language: "Yescarta 1/1, FICTIF Bruno". */
public final class UnitNames {

  private final Products products;
  private final Patients patients;

  public UnitNames(Products products, Patients patients) {
    this.products = products;
    this.patients = patients;
  }

  public String of(Work work, Unit unit, Instant at) {
    String product =
        products
            .inForce(work, unit.product(), at)
            .map(ProductSheet::name)
            .orElse(unit.product().code());
    String patient =
        patients.find(work, unit.patient()).map(Patient::displayName).orElse("").strip();
    UnitContent content = unit.content();
    return "%s %d/%d, %s".formatted(product, content.n(), content.of(), patient);
  }
}
