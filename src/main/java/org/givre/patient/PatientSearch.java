package org.givre.patient;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom one looks for: the date of birth first, then the first letters of a name (birth or used),
 * accents and case put aside. {@code number} finds an IPP or a matricule instead.
 */
public record PatientSearch(Optional<LocalDate> birthDate, String nameBegins, String number) {

  public static PatientSearch bornOn(LocalDate day, String nameBegins) {
    return new PatientSearch(Optional.of(day), nameBegins, "");
  }

  public static PatientSearch named(String nameBegins) {
    return new PatientSearch(Optional.empty(), nameBegins, "");
  }

  public static PatientSearch numbered(String number) {
    return new PatientSearch(Optional.empty(), "", number);
  }
}
