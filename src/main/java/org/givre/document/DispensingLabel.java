package org.givre.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The label that goes to the bedside with one unit.
 *
 * @param keepAt how to keep it until then ("20–25 °C")
 * @param startBefore empty where the thaw is done elsewhere: the line is then left to be written
 * @param code the contents of the label's DataMatrix
 */
public record DispensingLabel(
    Establishment site,
    boolean training,
    String registerNumber,
    PatientBlock patient,
    MedicineBlock medicine,
    int rank,
    String ward,
    String keepAt,
    String act,
    Optional<Instant> startBefore,
    Optional<Instant> endBefore,
    List<String> warnings,
    String code) {

  public DispensingLabel {
    warnings = List.copyOf(warnings);
  }
}
