package org.givre.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindKeyTest {

  @ParameterizedTest
  @CsvSource({"ÉBAUCHE Katia,EBAUCHEKATIA", "P0398-4c17,P03984C17", "Œuvrard,OEUVRARD", "ç-ñ,CN"})
  void accentsCaseAndSignsArePutAside(String text, String key) {
    assertThat(FindKey.of(text)).isEqualTo(key);
  }

  @Test
  void theRangeOfAPrefixHoldsItsKeysAndNoOther() {
    for (String prefix : List.of("A", "AZ", "A9", "Z", "ZZ", "9", "C021", "EXEMPLEZ")) {
      String below = FindKey.after(prefix);
      for (String tail : List.of("", "0", "9", "A", "Z", "ZZZZZZ", "0Z9")) {
        assertThat(prefix + tail).isGreaterThanOrEqualTo(prefix).isLessThan(below);
      }
    }
    assertThat("B").isGreaterThanOrEqualTo(FindKey.after("A"));
    assertThat("AA").isGreaterThanOrEqualTo(FindKey.after("A9"));
    assertThat("B0").isGreaterThanOrEqualTo(FindKey.after("AZ"));
  }
}
