package org.givre.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ISBT 128 donation numbers and data structures read as the vectors say. */
class Isbt128VectorsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static List<VectorFile.Row> rows() {
    return VectorFile.rows(Isbt128VectorsTest.class, "isbt128.csv");
  }

  static List<VectorFile.Row> scans() {
    return rows().stream().filter(row -> row.get("kind").equals("scan")).toList();
  }

  @Test
  void noRowIsLeftOut() {
    assertThat(rows()).hasSize(81);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void agrees(VectorFile.Row row) {
    String input = row.get("input");
    switch (row.get("kind")) {
      case "din-check" -> {
        DonationNumber din = new DonationNumber(input);
        assertThat(
                "char=%s|value=%d|flag=%d"
                    .formatted(din.check(), din.checkValue(), din.checkFlag()))
            .isEqualTo(row.get("expected"));
      }
      case "din-keyed" -> typed(row, DonationNumber.typed(input));
      case "scan" -> scanned(row, Isbt128Parser.parse(input.replaceFirst("[\r\n]+$", ""), 0));
      default -> throw new AssertionError(row);
    }
  }

  @ParameterizedTest
  @MethodSource("scans")
  void theScannerAgrees(VectorFile.Row row) {
    Scan scan = Scanner.complete().read(row.get("input"), TODAY);
    if (row.isRight()) {
      scanned(row, scan);
    } else {
      assertThat(scan).isInstanceOf(Scan.Malformed.class);
      assertThat(((Scan.Malformed) scan).faults().getFirst().why().name()).isIn(row.faults());
    }
  }

  /** The standard is licensed: a site without registration switches its decoder off. */
  @ParameterizedTest
  @MethodSource("scans")
  void switchedOffItsTextsArePlain(VectorFile.Row row) {
    EnumSet<Scanner.Decoder> others = EnumSet.allOf(Scanner.Decoder.class);
    others.remove(Scanner.Decoder.ISBT128);
    Scan scan = new Scanner(others).read(row.get("input"), TODAY);
    assertThat(scan).isNotInstanceOf(Scan.Isbt128.class);
    if (row.isRight()) {
      assertThat(scan).isInstanceOf(Scan.Plain.class);
    }
  }

  private static void typed(VectorFile.Row row, Checked checked) {
    switch (checked) {
      case Checked.Right right -> assertThat("din=" + right.code()).isEqualTo(row.get("expected"));
      case Checked.Wrong wrong -> assertThat(wrong.fault().why().name()).isIn(row.faults());
    }
  }

  private static void scanned(VectorFile.Row row, Scan scan) {
    switch (scan) {
      case Scan.Isbt128 isbt -> {
        String fields =
            isbt.fields().entrySet().stream()
                .map(e -> "|" + e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining());
        assertThat("ds=" + isbt.structure() + fields).isEqualTo(row.get("expected"));
      }
      case Scan.Malformed malformed -> {
        assertThat(row.isRight()).as(malformed.toString()).isFalse();
        assertThat(malformed.faults().getFirst().why().name()).isIn(row.faults());
      }
      default -> throw new AssertionError(scan);
    }
  }
}
