package org.givre.pathway;

import java.time.Instant;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;

/**
 * A prescription of this case's product, never changed: a new one replaces it. It counts for
 * release once a pharmacist validated it.
 */
public record Prescription(
    PrescriptionId id,
    CaseId treatment,
    PatientId patient,
    ProductId product,
    PrescriptionText text,
    Instant entered,
    Optional<Validation> validation) {

  /** The pharmacist's analysis: who, when. */
  public record Validation(ActorId by, Instant at) {}

  public boolean isValidated() {
    return validation.isPresent();
  }
}
