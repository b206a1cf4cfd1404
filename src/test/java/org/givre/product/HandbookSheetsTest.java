package org.givre.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.givre.measure.Celsius;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seeded sheets say what the handbook says, with its marks. */
class HandbookSheetsTest {

  static List<CSVRecord> rules() {
    return Vectors.rows("clock-rules.csv");
  }

  static List<CSVRecord> limits() {
    return Vectors.rows("storage-limits.csv");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyClockRuleIsSeeded(CSVRecord row) {
    ProductSheet sheet = HandbookSheets.sheet(row.get("product"));
    ClockRule wanted =
        new ClockRule(
            row.get("rule"),
            ClockEvent.ofCode(row.get("from_event")),
            ClockEvent.ofCode(row.get("to_event")),
            Duration.ofMinutes(Long.parseLong(row.get("max_minutes"))));

    SheetValue line =
        sheet.lines(SheetField.CLOCK).stream()
            .filter(value -> value.text().startsWith(wanted.name() + ";"))
            .findFirst()
            .orElseThrow();
    assertThat(ClockRule.ofWritten(line.text())).isEqualTo(wanted);
    assertThat(line.confidence()).isEqualTo(confidence(row));
  }

  @Test
  void noSheetHoldsAClockThatTheHandbookDoesNot() {
    long seeded = HandbookSheets.all().values().stream().mapToLong(s -> s.clocks().size()).sum();
    assertThat(seeded).isEqualTo(rules().size());
  }

  @ParameterizedTest
  @MethodSource("limits")
  void everyMaximumIsJudgedByTheProductsOwnLimit(CSVRecord row) {
    Marked<StorageLimit> limit = HandbookSheets.sheet(row.get("product")).markedLimit();
    assertThat(limit.value().written())
        .isEqualTo(row.get("operator") + " " + Double.parseDouble(row.get("limit_c")));
    assertThat(limit.confidence()).isEqualTo(confidence(row));

    String maximum = row.get("max_temperature_c");
    Optional<Celsius> warmest =
        maximum.isEmpty()
            ? Optional.empty()
            : Optional.of(new Celsius(Double.parseDouble(maximum)));
    StorageLimit.Finding wanted =
        switch (row.get("blocked")) {
          case "yes" -> StorageLimit.Finding.EXCURSION;
          case "no" -> StorageLimit.Finding.CONFORM;
          default -> StorageLimit.Finding.UNKNOWN;
        };
    assertThat(limit.value().judge(warmest)).as(row.get("note")).isEqualTo(wanted);
  }

  private static Confidence confidence(CSVRecord row) {
    return row.get("confidence").equals("source-checked")
        ? Confidence.SOURCE_CHECKED
        : Confidence.TO_VERIFY;
  }

  @Test
  void everyMedicineOfTheHandbookHasAReadableSheetThatNobodySigned() {
    assertThat(HandbookSheets.all()).hasSize(10);
    HandbookSheets.all()
        .values()
        .forEach(
            sheet -> {
              assertThat(SheetCheck.refusals(sheet.values())).as(sheet.name()).isEmpty();
              assertThat(sheet.isSigned()).isFalse();
              assertThat(sheet.forbidden()).contains(ForbiddenAct.REFREEZE);
              assertThat(sheet.clocks()).isNotEmpty();
              assertThat(sheet.certificates()).isNotEmpty();
              assertThat(sheet.identifiers()).contains(IdentifierKind.LOT);
            });
  }

  @Test
  void differentProductsAreThawedInDifferentWays() {
    assertThat(HandbookSheets.sheet("Breyanzi").thaw().needsDevice()).isFalse();
    assertThat(HandbookSheets.sheet("Breyanzi").order()).isEqualTo(UnitOrder.ALL_TOGETHER);
    assertThat(HandbookSheets.sheet("Yescarta").thaw().needsDevice()).isTrue();
    assertThat(HandbookSheets.sheet("Abecma").order().waitsForThePreviousOne()).isTrue();
    assertThat(HandbookSheets.sheet("Libmeldy").order().waitsForThePreviousOne()).isTrue();
    assertThat(HandbookSheets.sheet("Casgevy").container()).isEqualTo(Container.VIAL);
  }

  @Test
  void aLimitThatExcludesItsOwnValueIsTheStricterOfTwoAlike() {
    assertThat(StorageLimit.below(-130).isStricterThan(StorageLimit.atMost(-130))).isTrue();
    assertThat(StorageLimit.atMost(-130).isStricterThan(StorageLimit.below(-130))).isFalse();
    assertThat(StorageLimit.atMost(-150).isStricterThan(StorageLimit.below(-130))).isTrue();
    assertThat(StorageLimit.ofWritten(StorageLimit.below(-130).written()))
        .isEqualTo(StorageLimit.below(-130));
  }
}
