package org.givre.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedNumberTest {

  @Test
  void aNumberIsReadAsThePersonWritesIt() {
    assertThat(TypedNumber.of("−178,4")).hasValue(-178.4);
    assertThat(TypedNumber.of("-178.4")).hasValue(-178.4);
    assertThat(TypedNumber.of(" 1\u202f204 ")).hasValue(1204);
    assertThat(TypedNumber.of("52,")).hasValue(52);
  }

  @Test
  void whatIsNoNumberIsNone() {
    for (String typed : new String[] {"", "−", "12 °C", "1,2,3", "1e5", "--4"}) {
      assertThat(TypedNumber.of(typed)).as(typed).isEmpty();
    }
  }
}
