package org.givre.access;

import java.util.Locale;
import java.util.Optional;
import org.givre.audit.Subject;
import org.givre.kernel.Refusal;

/**
 * A human being known to the site, as named today.
 *
 * @param rpps the national number of a health professional; empty when none is known
 */
public record Person(PersonId id, String givenName, String familyName, String rpps) {

  public Person {
    givenName = givenName.strip();
    familyName = familyName.strip();
    rpps = rpps.replaceAll("\\s", "");
  }

  /** Whose national number is not known. */
  public Person(PersonId id, String givenName, String familyName) {
    this(id, givenName, familyName, "");
  }

  /** Why the number cannot be one; empty when it can, or none is given. */
  Optional<Refusal> unfit() {
    boolean fits = rpps.isEmpty() || rpps.matches("\\d{11}") && luhn(rpps) % 10 == 0;
    return fits ? Optional.empty() : Optional.of(new RppsUnfit(rpps));
  }

  private static int luhn(String digits) {
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = digits.charAt(digits.length() - 1 - at) - '0';
      int weighed = at % 2 == 0 ? digit : 2 * digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum;
  }

  /** Camille DÉMO. */
  public String displayName() {
    return (givenName + " " + familyName.toUpperCase(Locale.FRENCH)).strip();
  }

  /** C. Démo. */
  public String briefName() {
    String family =
        familyName.isEmpty()
            ? ""
            : familyName.substring(0, 1).toUpperCase(Locale.FRENCH)
                + familyName.substring(1).toLowerCase(Locale.FRENCH);
    return givenName.isEmpty() ? family : givenName.substring(0, 1) + ". " + family;
  }

  /** As the journal refers to this person. */
  public Subject subject() {
    return new Subject("person", id.value().toString(), displayName());
  }

  @Override
  public String toString() {
    return "Person[" + id.value() + "]";
  }
}
