package org.givre.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single European Codes read as the vectors say. */
class SecVectorsTest {

  static List<VectorFile.Row> rows() {
    return VectorFile.rows(SecVectorsTest.class, "sec.csv");
  }

  @Test
  void noRowIsLeftOut() {
    assertThat(rows()).hasSize(18);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void agrees(VectorFile.Row row) {
    Scan scan = Scanner.complete().read(row.get("input"), LocalDate.of(2026, 11, 22));
    switch (scan) {
      case Scan.Sec sec -> {
        assertThat(sec.country()).isEqualTo(row.get("country"));
        assertThat(sec.establishment()).isEqualTo(row.get("establishment"));
        assertThat(sec.donation()).isEqualTo(row.get("donation"));
        assertThat(sec.coding()).isEqualTo(row.get("coding"));
        assertThat(sec.product()).isEqualTo(row.get("product"));
        assertThat(sec.split()).isEqualTo(row.get("split"));
        assertThat(sec.expiry().map(LocalDate::toString).orElse("")).isEqualTo(row.get("expiry"));
        assertThat(sec.canonical()).isEqualTo(row.get("canonical"));
      }
      case Scan.Malformed malformed ->
          assertThat(malformed.faults().getFirst().why().name()).isIn(row.faults());
      default -> throw new AssertionError(scan);
    }
  }
}
