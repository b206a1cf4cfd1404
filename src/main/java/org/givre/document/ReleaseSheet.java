package org.givre.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The pharmaceutical release sheet (domain §10): what was decided, on what evidence, by whom.
 *
 * @param compared the chain of identity, one row a field
 * @param comparison who compared, when, and what the columns stand for
 */
public record ReleaseSheet(
    PatientBlock patient,
    MedicineBlock medicine,
    Decision decision,
    Instant decidedAt,
    List<String> sources,
    List<Compared> compared,
    String comparison,
    ThermalVerdict thermal,
    CurveFacts curve,
    List<Condition> conditions,
    String deviations,
    List<SignatureBlock> signatures,
    List<SubjectRef> subjects,
    List<String> missing)
    implements SheetFacts {

  /** What the pharmacist decided. */
  public enum Decision {
    RELEASED,
    WITHDRAWN,
    REFUSED
  }

  /** How one source read one field. */
  public enum Match {
    SAME,
    DIFFERENT,
    /** This source does not carry the field. */
    ABSENT
  }

  /** One field of the chain of identity; {@code matches} in the order of {@code sources}. */
  public record Compared(String field, String value, List<Match> matches) {
    public Compared {
      matches = List.copyOf(matches);
    }
  }

  /** What a condition came to. */
  public enum Result {
    FULFILLED,
    MISSING,
    NOT_APPLICABLE
  }

  /** One condition of release with its evidence. */
  public record Condition(
      String name, String evidence, Optional<LocalDate> on, String by, Result result) {}

  public ReleaseSheet {
    sources = List.copyOf(sources);
    compared = List.copyOf(compared);
    conditions = List.copyOf(conditions);
    signatures = List.copyOf(signatures);
    subjects = List.copyOf(subjects);
    missing = List.copyOf(missing);
  }

  @Override
  public SheetKind kind() {
    return SheetKind.RELEASE;
  }

  @Override
  public Optional<PatientBlock> about() {
    return Optional.of(patient);
  }
}
