package org.givre.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scanned text is taken for. */
class ScannerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int MUTATIONS = Integer.getInteger("givre.scan.mutations", 200);

  private final Scanner scanner = Scanner.complete();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24L0931A",
        "P0412-7B31",
        "0012345678",
        "10ABC123",
        "91XYZ",
        "ORD-2026-118",
        "8001234567",
        "05123456",
        "T0000001",
        "17",
        "IS-2026",
        "GV",
        "S1"
      })
  void aCompanysOwnIdentifierIsPlain(String text) {
    assertThat(scanner.read(text, TODAY)).isEqualTo(new Scan.Plain(text));
  }

  @Test
  void theEndOfLineAndBlanksAroundAPlainTextAreNoData() {
    assertThat(scanner.read("24L0931A\r\n", TODAY)).isEqualTo(new Scan.Plain("24L0931A"));
    assertThat(scanner.read("  24L0931A ", TODAY)).isEqualTo(new Scan.Plain("24L0931A"));
    assertThat(scanner.read("]C024L0931A", TODAY)).isEqualTo(new Scan.Plain("24L0931A"));
  }

  @Test
  void nothingIsMalformed() {
    for (String nothing : List.of("", "\r\n", "   ", "]d2", "]C0")) {
      assertThat(scanner.read(nothing, TODAY))
          .isInstanceOfSatisfying(
              Scan.Malformed.class,
              m -> assertThat(m.faults().getFirst().why()).isEqualTo(Fault.Why.EMPTY));
    }
  }

  @Test
  void aFaultHasItsPlaceInTheTextAsScanned() {
    Scan scan = scanner.read("]d20103400955057414", TODAY);
    assertThat(scan)
        .isInstanceOfSatisfying(
            Scan.Malformed.class,
            m -> {
              assertThat(m.believed()).isEqualTo(Scan.Kind.GS1);
              assertThat(m.faults()).containsExactly(new Fault(18, Fault.Why.BAD_CHECK, "01"));
            });
  }

  @Test
  void whatCouldBeReadIsSaidBesideWhatCouldNot() {
    Scan scan = scanner.read("01034009550574131727133010ABC", TODAY);
    assertThat(scan)
        .isInstanceOfSatisfying(
            Scan.Malformed.class,
            m -> {
              assertThat(m.read()).containsEntry("01", "03400955057413").containsEntry("10", "ABC");
              assertThat(m.faults()).containsExactly(new Fault(18, Fault.Why.BAD_DATE, "17"));
            });
  }

  @Test
  void aScannerSetForAnotherKeyboardIsNoticed() {
    assertThat(scanner.read("à&à\"'àààç((à(è'&\"", TODAY))
        .isInstanceOfSatisfying(
            Scan.Malformed.class,
            m -> assertThat(m.faults().getFirst().why()).isEqualTo(Fault.Why.KEYBOARD_LAYOUT));
  }

  @Test
  void anInternalCodeIsReadBackAndItsCheckHolds() {
    for (InternalCode.Of of : InternalCode.Of.values()) {
      InternalCode code = InternalCode.naming(of, "T1 c-02-1");
      assertThat(scanner.read(code.text(), TODAY)).isEqualTo(new Scan.Internal(code.text(), code));
      assertThat(code.id()).isEqualTo("T1-C-02-1");
    }
    String text = new InternalCode(InternalCode.Of.UNIT, "26-000123-1").text();
    Stream.of(text.replace("123", "132"), text.replace("GVU", "GVS"), text.substring(0, 14))
        .forEach(
            wrong -> assertThat(scanner.read(wrong, TODAY)).isInstanceOf(Scan.Malformed.class));
  }

  @Test
  void aFamilySwitchedOffIsPlain() {
    Scanner none = new Scanner(EnumSet.noneOf(Scanner.Decoder.class));
    for (String text : List.of("=A99991712345600", "SEC: PL0014", "0103400955057413")) {
      assertThat(none.read(text, TODAY)).isEqualTo(new Scan.Plain(text));
    }
  }

  @Test
  void identitiesStayOutOfTheLog() {
    String ins =
        "IS010000000000000000000000S1275129913200165S21.2.250.1.213.1.4.10S3ADA AUGUSTA\u001d"
            + "S4TEST-LOVELACE\u001dS5FS610-12-1975S799132";
    Scan scan = scanner.read(ins, TODAY);
    assertThat(scan.kind()).isEqualTo(Scan.Kind.INS);
    assertThat(scan.toString()).doesNotContain("LOVELACE", "2751299");
    assertThat(scanner.read("EXEMPLE", TODAY).toString()).doesNotContain("EXEMPLE");
  }

  static Stream<String> everyInput() {
    return Stream.of("gs1.csv", "isbt128.csv", "sec.csv", "ins-datamatrix.csv")
        .flatMap(file -> VectorFile.rows(ScannerTest.class, file).stream())
        .map(row -> row.get(row.fields().containsKey("input") ? "input" : "string"))
        .filter(text -> !text.isEmpty());
  }

  /** Whatever is scanned, there is an answer, and a fault lies inside what was scanned. */
  @ParameterizedTest
  @MethodSource("everyInput")
  void noTextBreaksTheReader(String text) {
    Random random = new Random(text.hashCode());
    for (int i = 0; i < MUTATIONS; i++) {
      String mutant = mutant(text, random);
      Scan scan = scanner.read(mutant, TODAY);
      assertThat(scan).isNotNull();
      if (scan instanceof Scan.Malformed malformed) {
        assertThat(malformed.faults()).isNotEmpty();
        malformed.faults().forEach(f -> assertThat(f.at()).isBetween(0, mutant.length()));
      }
    }
  }

  private static String mutant(String text, Random random) {
    StringBuilder mutant = new StringBuilder(text);
    String alphabet = "0123456789ABZaz=&,/>\u001d-]é ";
    for (int change = random.nextInt(3); change >= 0; change--) {
      int at = random.nextInt(mutant.length() + 1);
      char c = alphabet.charAt(random.nextInt(alphabet.length()));
      switch (random.nextInt(3)) {
        case 0 -> mutant.insert(at, c);
        case 1 -> mutant.setLength(at);
        default -> {
          if (at < mutant.length()) {
            mutant.setCharAt(at, c);
          }
        }
      }
    }
    return mutant.toString();
  }
}
