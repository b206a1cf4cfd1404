package org.givre.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One dispensed medicine as it is declared to the payer (FICHCOMP "médicaments", MCO).
 *
 * @param finess the hospital's legal entity, 9 digits
 * @param kind type of prestation, 2 characters: {@code 06}, {@code 09}…
 * @param stay the administrative stay number, at most 20 characters
 * @param ucd13 the dispensing unit
 * @param quantity in units, to the thousandth; above zero
 * @param totalEuros price × quantity, to the thousandth of a euro
 * @param initialValidation one character, or empty
 * @param indication the indication code, at most 7 characters
 */
public record BilledLine(
    String finess,
    String kind,
    String stay,
    LocalDate day,
    String ucd13,
    BigDecimal quantity,
    BigDecimal totalEuros,
    String initialValidation,
    String indication) {

  /** The stay belongs to a patient. */
  @Override
  public String toString() {
    return "BilledLine[" + day + ", " + ucd13 + "]";
  }
}
