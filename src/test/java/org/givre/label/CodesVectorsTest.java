package org.givre.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys of national codes and of the national number, as the vectors say. */
class CodesVectorsTest {

  static List<VectorFile.Row> codes() {
    return VectorFile.rows(CodesVectorsTest.class, "codes.csv");
  }

  static List<VectorFile.Row> numbers() {
    return VectorFile.rows(CodesVectorsTest.class, "nir-key.csv");
  }

  @Test
  void noRowIsLeftOut() {
    assertThat(codes()).hasSize(36);
    assertThat(numbers()).hasSize(28);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void codesAgree(VectorFile.Row row) {
    String input = row.get("input");
    Checked checked =
        switch (row.get("code_type") + " " + row.get("direction")) {
          case "CIP13 verify" -> Codes.cip13(input);
          case "UCD13 verify" -> Codes.ucd13(input);
          case "UCD13 from-ucd7" -> Codes.ucd13FromUcd7(input);
          case "GTIN14 to-gtin14" -> Codes.gtin14(input);
          case "CIP13 compute", "EAN13 compute" -> Codes.ean13(input);
          case "FINESS verify" -> Codes.finess(input);
          case "RPPS verify" -> Codes.rpps(input);
          case "FINESS compute", "RPPS compute" -> new Checked.Right(input + Keys.luhn(input));
          default -> throw new AssertionError(row);
        };
    agrees(row, checked, row.get("expected"));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void nationalNumbersAgree(VectorFile.Row row) {
    String input = row.get("input");
    if (row.get("direction").equals("compute")) {
      agrees(row, Nir.key(input), row.get("key"));
    } else {
      agrees(row, Nir.matricule(input), row.get("normalised"));
    }
  }

  private static void agrees(VectorFile.Row row, Checked checked, String expected) {
    switch (checked) {
      case Checked.Right right -> {
        assertThat(row.isRight()).isTrue();
        assertThat(right.code()).isEqualTo(expected);
      }
      case Checked.Wrong wrong -> {
        assertThat(row.isRight()).isFalse();
        assertThat(wrong.fault().why().name()).isIn(row.faults());
      }
    }
  }
}
