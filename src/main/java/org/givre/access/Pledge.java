package org.givre.access;

import java.time.Instant;
import java.util.Set;

/**
 * A person has just proved with their password that they sign this; not kept yet. Made by {@link
 * Signing#pledge} before the act's transaction (a password takes a while to check), kept by {@link
 * Signing#keep} inside it. Only {@link Signing} makes one.
 */
public final class Pledge {

  private final PersonId person;
  private final AccountId account;
  private final String displayName;
  private final Set<Role> roles;
  private final ToSign what;
  private final Instant at;

  Pledge(Session signer, ToSign what, Instant at) {
    this.person = signer.person();
    this.account = signer.account();
    this.displayName = signer.displayName();
    this.roles = signer.roles();
    this.what = what;
    this.at = at;
  }

  public PersonId person() {
    return person;
  }

  public AccountId account() {
    return account;
  }

  /** The name as it stood when they signed. */
  public String displayName() {
    return displayName;
  }

  public Set<Role> roles() {
    return roles;
  }

  public ToSign what() {
    return what;
  }

  /** When the password was given. */
  public Instant at() {
    return at;
  }
}
