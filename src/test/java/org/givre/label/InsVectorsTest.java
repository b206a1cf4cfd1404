package org.givre.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The INS DataMatrix written and read as the vectors say. */
class InsVectorsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static List<VectorFile.Row> encoded() {
    return rows("encode");
  }

  static List<VectorFile.Row> decoded() {
    return rows("decode");
  }

  private static List<VectorFile.Row> rows(String direction) {
    return VectorFile.rows(InsVectorsTest.class, "ins-datamatrix.csv").stream()
        .filter(r -> r.get("direction").equals(direction) || r.get("direction").equals("both"))
        .toList();
  }

  @Test
  void noRowIsLeftOut() {
    assertThat(encoded()).hasSize(23);
    assertThat(decoded()).hasSize(27);
  }

  @ParameterizedTest
  @MethodSource("encoded")
  void writes(VectorFile.Row row) {
    InsDataMatrix.Standing standing =
        row.get("identity_status").equals("qualifiee")
            ? InsDataMatrix.Standing.QUALIFIED
            : InsDataMatrix.Standing.NOT_QUALIFIED;
    switch (InsDataMatrix.encode(traits(row), standing)) {
      case InsDataMatrix.Encoded.Text text ->
          assertThat(text.text()).isEqualTo(row.get("string")).isNotEmpty();
      case InsDataMatrix.Encoded.Impossible impossible ->
          assertThat(impossible.faults().getFirst().why().name()).isIn(row.faults());
    }
  }

  @ParameterizedTest
  @MethodSource("decoded")
  void reads(VectorFile.Row row) {
    switch (InsParser.parse(row.get("string"), 0)) {
      case Scan.Ins ins -> {
        assertThat(row.isRight()).isTrue();
        assertThat(ins.traits()).isEqualTo(traits(row));
        assertThat(ins.traits().isOfNobody()).isEqualTo(row.get("flags").equals("TEST_OID"));
      }
      case Scan.Malformed malformed -> {
        assertThat(row.isRight()).as(malformed.toString()).isFalse();
        assertThat(malformed.faults().getFirst().why().name()).isIn(row.faults());
      }
      default -> throw new AssertionError(row);
    }
  }

  @ParameterizedTest
  @MethodSource("decoded")
  void theScannerAgrees(VectorFile.Row row) {
    Scan scan = Scanner.complete().read(row.get("string"), TODAY);
    assertThat(scan.kind()).isEqualTo(row.isRight() ? Scan.Kind.INS : Scan.Kind.MALFORMED);
  }

  private static InsTraits traits(VectorFile.Row row) {
    return new InsTraits(
        row.get("matricule"),
        row.get("oid"),
        row.get("given_names"),
        row.get("birth_name"),
        row.get("sex"),
        LocalDate.parse(row.get("dob")),
        row.get("birth_place"));
  }
}
