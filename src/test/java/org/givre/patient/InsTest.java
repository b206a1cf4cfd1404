package org.givre.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsTest {

  /** Keys computed by hand from 97 − (number mod 97); Corsica 2A counts as 19 and 2B as 18. */
  @ParameterizedTest
  @CsvSource({"2840975056001", "1620463113042", "185122A004001", "185122B033001"})
  void aNumberWithItsOwnKeyIsRight(String thirteen) {
    Ins ins = new Ins(thirteen + Ins.key(thirteen), InsOid.TEST);

    assertThat(ins.isWellFormed()).isTrue();
    assertThat(ins.hasRightKey()).isTrue();
  }

  @Test
  void everyOtherKeyIsWrong() {
    String thirteen = "2840975056001";
    for (int key = 0; key < 100; key++) {
      String two = "%02d".formatted(key);
      assertThat(new Ins(thirteen + two, InsOid.NIR).hasRightKey())
          .isEqualTo(two.equals(Ins.key(thirteen)));
    }
  }

  @Test
  void theKeyIsNinetySevenMinusTheRemainder() {
    assertThat(Ins.key("2550875111111")).isEqualTo("15");
  }

  @Test
  void spacesOfADocumentAreReadOver() {
    assertThat(new Ins("2 84 09\u00a075 056 001 " + Ins.key("2840975056001"), InsOid.NIR))
        .extracting(Ins::hasRightKey)
        .isEqualTo(true);
  }

  @Test
  void itIsShownInGroupsAndHiddenInLogs() {
    Ins ins = new Ins("284097505600129", InsOid.NIR);

    assertThat(ins.spaced()).isEqualTo("2 84 09 75 056 001 29");
    assertThat(ins.toString()).doesNotContain("2840975");
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.250.1.213.1.4.8,NIR,false",
    "1.2.250.1.213.1.4.9,TEMPORARY,false",
    "1.2.250.1.213.1.4.10,TEST,true",
    "1.2.250.1.213.1.4.11,DEMO,true"
  })
  void theFourAuthorities(String dotted, InsOid oid, boolean training) {
    assertThat(InsOid.ofDotted(dotted)).contains(oid);
    assertThat(oid.isForTrainingOnly()).isEqualTo(training);
  }
}
