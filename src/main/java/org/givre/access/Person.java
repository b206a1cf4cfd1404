package org.givre.access;

import java.util.Locale;
import org.givre.audit.Subject;

/** A human being known to the site, as named today. */
public record Person(PersonId id, String givenName, String familyName) {

  public Person {
    givenName = givenName.strip();
    familyName = familyName.strip();
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
