package org.givre.dispensing;

import org.givre.custody.LotId;

/** What a pharmacist read on the certificate: does the lot meet its specification? */
public record SpecificationFinding(
    LotId lot, Result result, int parameters, OutOfSpecification file, Stamp stamp) {

  public enum Result {
    CONFORM,
    OUT_OF_SPECIFICATION
  }

  /** What a release out of specification needs, all of it (domain §7); empty text where lacking. */
  public record OutOfSpecification(
      String parameter,
      String value,
      String specification,
      String companyLetter,
      String physicianDecision,
      String patientInformed,
      String pharmacistDecision,
      String notification) {

    public static final OutOfSpecification NONE =
        new OutOfSpecification("", "", "", "", "", "", "", "");

    public boolean isComplete() {
      return java.util.stream.Stream.of(
              parameter,
              value,
              specification,
              companyLetter,
              physicianDecision,
              patientInformed,
              pharmacistDecision,
              notification)
          .noneMatch(String::isBlank);
    }
  }
}
