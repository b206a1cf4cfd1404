package org.givre.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CredentialsTest {

  @Test
  void splitsTheCodeFromThePassword() {
    Credentials both = new Credentials(" c.demo ", "neige et azote\u001f123 456".toCharArray());

    assertThat(both.login()).isEqualTo("c.demo");
    assertThat(both.password()).isEqualTo("neige et azote".toCharArray());
    assertThat(both.code()).isEqualTo("123456");
  }

  @Test
  void forgetsWhatWasTyped() {
    char[] typed = "neige et azote\u001f123456".toCharArray();
    Credentials both = new Credentials("c.demo", typed);
    both.close();

    assertThat(typed).containsOnly('\0');
    assertThat(both.password()).containsOnly('\0');
    assertThat(both.toString()).isEqualTo("Credentials[****]");
  }
}
