package org.givre.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** GS1 element strings read as the vectors say. */
class Gs1VectorsTest {

  static List<VectorFile.Row> rows() {
    return VectorFile.rows(Gs1VectorsTest.class, "gs1.csv");
  }

  @Test
  void noRowIsLeftOut() {
    assertThat(rows()).hasSize(61);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theDecoderAgrees(VectorFile.Row row) {
    String input = row.get("input").replaceFirst("[\r\n]+$", "");
    int from = input.startsWith("]") ? 3 : 0;
    agrees(row, Gs1Parser.parse(input, from, today(row)));
  }

  /** Where a text stands for itself, without its symbology prefix, doubt makes it plain. */
  @ParameterizedTest
  @MethodSource("rows")
  void theScannerNeverTakesABrokenCodeForARightOne(VectorFile.Row row) {
    Scan scan = Scanner.complete().read(row.get("input"), today(row));
    if (row.isRight()) {
      agrees(row, scan);
    } else {
      assertThat(scan.kind()).isNotEqualTo(Scan.Kind.GS1);
      assertThat(scan).isNotInstanceOf(Scan.Internal.class);
    }
  }

  private static void agrees(VectorFile.Row row, Scan scan) {
    switch (scan) {
      case Scan.Gs1 gs1 -> {
        assertThat(row.isRight()).isTrue();
        assertThat(joined(gs1)).isEqualTo(row.get("ai_values"));
        assertThat(expiry(gs1)).isEqualTo(row.get("expiry"));
      }
      case Scan.Malformed malformed -> {
        assertThat(row.isRight()).as(malformed.toString()).isFalse();
        assertThat(malformed.faults().getFirst().why().name()).isIn(row.faults());
        assertThat(malformed.faults())
            .allSatisfy(f -> assertThat(f.at()).isBetween(0, row.get("input").length()));
      }
      default -> throw new AssertionError(scan);
    }
  }

  private static String joined(Scan.Gs1 gs1) {
    return gs1.elements().entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining("|"));
  }

  private static String expiry(Scan.Gs1 gs1) {
    return gs1.expiry()
        .map(e -> e.instant().map(Object::toString).orElse(e.day().toString()))
        .orElse("");
  }

  private static LocalDate today(VectorFile.Row row) {
    return LocalDate.parse(row.get("reference_date"));
  }
}
