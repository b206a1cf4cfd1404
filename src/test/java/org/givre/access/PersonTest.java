package org.givre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void isNamedInFullAndInBrief() {
    Person person = new Person(new PersonId(UUID.randomUUID()), " Camille ", "démo");
    assertThat(person.displayName()).isEqualTo("Camille DÉMO");
    assertThat(person.briefName()).isEqualTo("C. Démo");
  }

  @Test
  void keepsNamesOutOfLogs() {
    Person person = new Person(new PersonId(UUID.randomUUID()), "Camille", "Démo");
    assertThat(person.toString()).doesNotContain("Camille").doesNotContain("Démo");
    assertThat(new Credentials("c.demo", "secret".toCharArray()).toString())
        .doesNotContain("secret")
        .doesNotContain("demo");
  }
}
