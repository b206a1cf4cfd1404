package org.givre.pathway;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the physician's prescription says: who prescribes (RPPS, eleven digits, empty when not
 * read), when, the dose as written, the weight in kilograms it was made for, the ward, the protocol
 * and when the infusion is planned.
 */
public record PrescriptionText(
    String prescriber,
    String rpps,
    LocalDate signedOn,
    String dose,
    Optional<BigDecimal> weightKg,
    String ward,
    String protocol,
    Optional<Instant> infusion) {

  public PrescriptionText {
    prescriber = prescriber.strip();
    rpps = rpps.replaceAll("[\\s\\u00A0\\u202F]", "");
    dose = dose.strip();
    ward = ward.strip();
    protocol = protocol.strip();
  }
}
