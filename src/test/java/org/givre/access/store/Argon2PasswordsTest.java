package org.givre.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

  private final Argon2Passwords passwords = new Argon2Passwords(64, 1, 1);

  @Test
  void tellsTheRightPasswordFromOthers() {
    String hash = passwords.hash("neige éternelle".toCharArray());
    assertThat(passwords.matches("neige éternelle".toCharArray(), hash)).isTrue();
    assertThat(passwords.matches("neige eternelle".toCharArray(), hash)).isFalse();
    assertThat(passwords.matches(new char[0], hash)).isFalse();
  }

  @Test
  void saltsEachHash() {
    assertThat(passwords.hash("azote".toCharArray()))
        .isNotEqualTo(passwords.hash("azote".toCharArray()));
  }

  @Test
  void checksAHashMadeWithOtherParameters() {
    String older = new Argon2Passwords(128, 2, 2).hash("azote".toCharArray());
    assertThat(older).startsWith("$argon2id$v=19$m=128,t=2,p=2$");
    assertThat(passwords.matches("azote".toCharArray(), older)).isTrue();
  }

  /** The reference implementation's own answer: argon2 somesalt -id -t 2 -m 16 -p 1. */
  @Test
  void agreesWithTheReferenceImplementation() {
    String reference =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assertThat(passwords.matches("password".toCharArray(), reference)).isTrue();
  }
}
