package org.givre.label;

import java.time.LocalDate;

/**
 * The strict traits of a national health identity.
 *
 * @param matricule 15 characters, key included
 * @param oid who gave the matricule; 1.2.250.1.213.1.4.10 and .11 are for tests and exercises
 * @param sex {@code F} or {@code M}
 * @param birthPlace COG code of 5 characters, empty when not given
 */
public record InsTraits(
    String matricule,
    String oid,
    String givenNames,
    String birthName,
    String sex,
    LocalDate birthDate,
    String birthPlace) {

  /** A matricule of nobody: test or demonstration, refused outside training. */
  public boolean isOfNobody() {
    return oid.equals("1.2.250.1.213.1.4.10") || oid.equals("1.2.250.1.213.1.4.11");
  }

  @Override
  public String toString() {
    return "InsTraits[…]";
  }
}
