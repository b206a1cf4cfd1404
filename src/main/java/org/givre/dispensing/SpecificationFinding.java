package org.givre.dispensing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.access.TwoSignatures;
import org.givre.custody.LotId;

/**
 * What a pharmacist read on the certificate: does the lot meet its specification?
 *
 * @param decided who decided that a lot out of specification may be given all the same
 */
public record SpecificationFinding(
    LotId lot,
    Result result,
    int parameters,
    OutOfSpecification file,
    Stamp stamp,
    Optional<TwoSignatures> decided) {

  /** As read, before anybody has signed. */
  public SpecificationFinding(
      LotId lot, Result result, int parameters, OutOfSpecification file, Stamp stamp) {
    this(lot, result, parameters, file, stamp, Optional.empty());
  }

  SpecificationFinding decided(TwoSignatures signatures) {
    return new SpecificationFinding(lot, result, parameters, file, stamp, Optional.of(signatures));
  }

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
      return lacking().isEmpty();
    }

    /** The pieces not written yet, by the end of their key {@code dispensing.oos.<piece>}. */
    public List<String> lacking() {
      Map<String, String> pieces = new LinkedHashMap<>();
      pieces.put("parameter", parameter);
      pieces.put("value", value);
      pieces.put("specification", specification);
      pieces.put("letter", companyLetter);
      pieces.put("physician", physicianDecision);
      pieces.put("informed", patientInformed);
      pieces.put("pharmacist", pharmacistDecision);
      pieces.put("notification", notification);
      return pieces.entrySet().stream()
          .filter(piece -> piece.getValue().isBlank())
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
