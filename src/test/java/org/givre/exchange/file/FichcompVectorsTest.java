package org.givre.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.givre.exchange.BilledLine;
import org.givre.label.VectorFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FICHCOMP lines written and read as the vectors say. */
class FichcompVectorsTest {

  static List<VectorFile.Row> built() {
    return rows("build");
  }

  static List<VectorFile.Row> parsed() {
    return rows("parse");
  }

  private static List<VectorFile.Row> rows(String direction) {
    return VectorFile.rows(BilledLine.class, "fichcomp.csv").stream()
        .filter(r -> r.get("direction").equals(direction) || r.get("direction").equals("both"))
        .toList();
  }

  @Test
  void noRowIsLeftOut() {
    assertThat(built()).hasSize(20);
    assertThat(parsed()).hasSize(12);
  }

  @ParameterizedTest
  @MethodSource("built")
  void writes(VectorFile.Row row) {
    BilledLine billed;
    try {
      billed = billed(row);
    } catch (DateTimeException impossible) {
      assertThat(row.faults()).contains("BAD_DATE");
      return;
    }
    switch (FichcompLine.write(billed)) {
      case FichcompLine.Written.Line line -> {
        assertThat(row.isRight()).isTrue();
        assertThat(line.text()).isEqualTo(row.get("line")).hasSize(FichcompLine.LENGTH);
      }
      case FichcompLine.Written.Impossible impossible ->
          assertThat(impossible.faults().getFirst().why().name()).isIn(row.faults());
    }
  }

  @ParameterizedTest
  @MethodSource("parsed")
  void reads(VectorFile.Row row) {
    switch (FichcompLine.read(row.get("line") + "\r\n")) {
      case FichcompLine.Read.Line line -> {
        assertThat(row.isRight()).isTrue();
        BilledLine due = billed(row);
        assertThat(line.billed())
            .usingRecursiveComparison()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .isEqualTo(due);
      }
      case FichcompLine.Read.Broken broken -> {
        assertThat(row.isRight()).isFalse();
        assertThat(broken.fault().why().name()).isIn(row.faults());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("parsed")
  void noLineBreaksTheReader(VectorFile.Row row) {
    Random random = new Random(row.get("line").hashCode());
    for (int i = 0; i < 500; i++) {
      StringBuilder line = new StringBuilder(row.get("line"));
      if (!line.isEmpty()) {
        line.setCharAt(random.nextInt(line.length()), (char) (' ' + random.nextInt(200)));
      }
      assertThat(FichcompLine.read(line.toString())).isNotNull();
    }
  }

  @Test
  void everyFaultIsSaidAtOnce() {
    BilledLine wrong =
        new BilledLine(
            "630780988",
            "6",
            "",
            LocalDate.of(2026, 11, 15),
            "3400955057413",
            BigDecimal.ZERO,
            new BigDecimal("1.0005"),
            "",
            "I0000000");
    assertThat(FichcompLine.write(wrong))
        .isInstanceOfSatisfying(
            FichcompLine.Written.Impossible.class, i -> assertThat(i.faults()).hasSize(7));
  }

  private static BilledLine billed(VectorFile.Row row) {
    return new BilledLine(
        row.get("finess"),
        row.get("typeprest"),
        row.get("nas"),
        LocalDate.parse(row.get("date")),
        row.get("ucd13"),
        new BigDecimal(row.get("quantity")),
        new BigDecimal(row.get("total_eur")),
        row.get("initial_validation"),
        row.get("indication"));
  }
}
