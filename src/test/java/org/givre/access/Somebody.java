package org.givre.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Fictitious persons who are signed in, for tests of acts. */
public final class Somebody {
  private Somebody() {}

  public static Session pharmacist() {
    return named("Camille DÉMO", Role.PHARMACIST);
  }

  public static Session secondPharmacist() {
    return named("Paul MODÈLE", Role.PHARMACIST);
  }

  public static Session technician() {
    return named("Hugo ESSAI", Role.TECHNICIAN);
  }

  public static Session nurse() {
    return named("Nadia TEST", Role.COORDINATING_NURSE);
  }

  public static Session administrator() {
    return named("Alex GABARIT", Role.ADMINISTRATOR);
  }

  /** The same name gives the same person. */
  public static Session named(String displayName, Role... roles) {
    UUID id = UUID.nameUUIDFromBytes(displayName.getBytes(StandardCharsets.UTF_8));
    return new Session(new PersonId(id), new AccountId(id), displayName, Set.of(roles));
  }

  /** What this person has just signed, as if the password had been given. */
  public static Pledge pledge(Session signer, ToSign what, Instant at) {
    return new Pledge(signer, what, at);
  }
}
