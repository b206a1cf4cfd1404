package org.givre.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The identity that heads a sheet, spelled as it is kept.
 *
 * @param usedName empty when it is the birth name
 * @param sex F, M or I
 * @param stay the stay's number, empty when none
 * @param identityStatus PROVISOIRE, RECUPEREE, VALIDEE or QUALIFIEE
 * @param ins only when the identity is qualified (otherwise neither matricule nor code is printed)
 */
public record PatientBlock(
    String birthName,
    String usedName,
    String givenNames,
    LocalDate bornOn,
    String sex,
    String ipp,
    String stay,
    String identityStatus,
    Optional<Ins> ins) {

  /**
   * The national health identity of a qualified patient.
   *
   * @param scanCode the contents of the INS DataMatrix (version 2.2), with its separators
   */
  public record Ins(String matricule, String oid, String scanCode) {}

  public PatientBlock {
    if (ins.isPresent() && !identityStatus.equals("QUALIFIEE")) {
      throw new IllegalArgumentException("an INS on a sheet wants a qualified identity");
    }
  }

  /** Identities never reach a log. */
  @Override
  public String toString() {
    return "PatientBlock[…]";
  }
}
