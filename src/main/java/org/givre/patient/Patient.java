package org.givre.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A patient as known now; {@code revision} counts the corrections (1 at creation), each kept with
 * its author and reason.
 */
public record Patient(PatientId id, int revision, PatientFile file) {

  public String birthName() {
    return file.traits().birthName();
  }

  public List<String> givenNames() {
    return file.traits().givenNames();
  }

  public LocalDate birthDate() {
    return file.traits().birthDate();
  }

  public Sex sex() {
    return file.traits().sex();
  }

  public String ipp() {
    return file.ipp();
  }

  public Identity identity() {
    return file.identity();
  }

  /** The name people use: the used name where there is one. */
  public String usualName() {
    return file.usedName().isEmpty() ? birthName() : file.usedName();
  }

  /** EXEMPLE Alice: how lists, refusals and labels name a patient. */
  public String displayName() {
    return (usualName() + " " + file.traits().firstGivenName()).strip();
  }

  /** The INS where it may leave the patient's page (identity qualified). */
  public Optional<Ins> shownIns() {
    return file.identity().shown();
  }

  @Override
  public String toString() {
    return "Patient[" + id + "]";
  }
}
