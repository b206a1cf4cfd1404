package org.givre.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void readsBackWhateverNamesAndValuesHold() {
    Map<String, String> fields =
        Map.of("a=b", "=\n\\", "", "", "\\n", "ligne 1\nligne 2\r", "péremption", "31/08/2027");
    assertThat(Fields.read(Fields.write(fields))).isEqualTo(fields);
  }

  @Test
  void isReadableWithoutTheProgram() {
    assertThat(Fields.write(Map.of("lot", "24L0877C", "limite", "−150 °C")))
        .isEqualTo("limite=−150 °C\nlot=24L0877C\n");
  }

  @Test
  void nothingIsWrittenForNoField() {
    assertThat(Fields.write(Map.of())).isEmpty();
    assertThat(Fields.read("")).isEmpty();
  }
}
