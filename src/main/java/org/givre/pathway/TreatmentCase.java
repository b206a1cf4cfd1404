package org.givre.pathway;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;

/**
 * One treatment: patient, product, indication in words, the stages reached (oldest first), and why
 * it stopped where it did.
 */
public record TreatmentCase(
    CaseId id,
    PatientId patient,
    ProductId product,
    String indication,
    Instant opened,
    List<StageReached> stages,
    Optional<ExitReason> exit) {

  public TreatmentCase {
    stages = List.copyOf(stages);
  }

  /** The furthest stage reached. */
  public Stage stage() {
    return stages.stream()
        .map(StageReached::stage)
        .max(Comparator.naturalOrder())
        .orElse(Stage.OPENED);
  }

  public Optional<StageReached> reached(Stage stage) {
    return stages.stream().filter(r -> r.stage() == stage).findFirst();
  }

  public boolean isOpen() {
    return exit.isEmpty() && stage() != Stage.CLOSED;
  }
}
