package org.givre.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.givre.custody.Millilitres;
import org.givre.patient.Sex;

/** One unit as a line of the inventory says it, each value understood. */
record InventoryLine(
    int line,
    Person person,
    Medicine medicine,
    Where where,
    Optional<LocalDate> received,
    boolean quarantined) {

  /** Whose it is. */
  record Person(String ipp, String birthName, String givenNames, LocalDate born, Sex sex) {

    boolean isSame(Person other) {
      return birthName.equalsIgnoreCase(other.birthName)
          && givenNames.equalsIgnoreCase(other.givenNames)
          && born.equals(other.born);
    }
  }

  /** What it is: unit {@code n} of {@code of}. */
  record Medicine(
      String product,
      String lot,
      int n,
      int of,
      String component,
      Optional<Millilitres> volume,
      LocalDate expiry,
      String coi) {}

  /** Where it stands, as the file names it. */
  record Where(String tank, String rack, int level, int slot) {

    String written() {
      return tank + "/" + rack + "/" + level + "/" + slot;
    }
  }
}
