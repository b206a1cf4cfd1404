package org.givre.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them, and the letters of the code that carries them. */
class SheetNumberTest {

  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void readsBackWhatItPrints(SheetKind kind) {
    SheetNumber number = new SheetNumber(2026, kind, 123);

    assertThat(number.text()).hasSize(15).isEqualTo("2026-" + kind.code() + "-000123");
    assertThat(SheetNumber.parse(" " + number.text() + " ")).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-LIB-123",
        "2026-XYZ-000123",
        "2026-LIB-000000",
        "1026-LIB-000001",
        "2026_LIB_000123",
        "2026-lib-000123",
        "2026-LIB-0001234"
      })
  void takesNothingElseForANumber(String text) {
    assertThat(SheetNumber.parse(text)).isEmpty();
  }

  @Test
  void aSeriesEndsBeforeItsDigitsDo() {
    assertThatThrownBy(() -> new SheetNumber(2026, SheetKind.RELEASE, 1_000_000))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SheetNumber(2026, SheetKind.RELEASE, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The test vectors of RFC 4648 §10, without padding. */
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void base32IsTheStandards(String text, String letters) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);

    assertThat(Base32.write(bytes)).isEqualTo(letters);
    assertThat(Base32.read(letters).orElseThrow()).isEqualTo(bytes);
  }

  /** Two texts for one code would let a changed character pass. */
  @ParameterizedTest
  @ValueSource(strings = {"MZ", "M", "MY======", "my", "M1", "MZXW6YTBO"})
  void base32HasOneTextForOneCode(String letters) {
    assertThat(Base32.read(letters)).isEmpty();
  }

  @Test
  void base32CarriesAnyBytes() {
    Random random = new Random(5);
    for (int length = 0; length < 140; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);

      assertThat(Base32.read(Base32.write(bytes)).orElseThrow()).isEqualTo(bytes);
    }
  }
}
