package org.givre.patient;

import java.time.LocalDate;
import java.util.List;

/**
 * The strict traits: birth name, birth given names in order, date of birth, sex and birth place
 * (COG, five characters, empty when not known). The spelling is kept as the document shows it.
 */
public record Traits(
    String birthName, List<String> givenNames, LocalDate birthDate, Sex sex, String birthPlace) {

  public Traits {
    birthName = birthName.strip();
    givenNames = givenNames.stream().map(String::strip).filter(n -> !n.isEmpty()).toList();
    birthPlace = birthPlace.strip();
  }

  public String firstGivenName() {
    return givenNames.isEmpty() ? "" : givenNames.getFirst();
  }

  /** True where every trait that the national service compares is there. */
  public boolean isComplete() {
    return !birthName.isEmpty()
        && !givenNames.isEmpty()
        && sex != Sex.UNKNOWN
        && birthPlace.length() == 5;
  }

  @Override
  public String toString() {
    return "Traits[…]";
  }
}
