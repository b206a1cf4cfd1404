package org.givre.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

  @ParameterizedTest
  @CsvSource({"0,A", "2,C", "25,Z", "26,AA", "51,AZ", "52,BA"})
  void racksAreLettered(int place, String name) {
    assertThat(Numbering.LETTERS_FROM_TOP.rackName(place)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "9,10"})
  void orNumbered(int place, String name) {
    Numbering digits =
        new Numbering(Numbering.RackNames.DIGITS, Numbering.LevelOrder.FIRST_AT_BOTTOM);
    assertThat(digits.rackName(place)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"C,2,1,C-02-1", "A,10,5,A-10-5"})
  void aPlaceIsNamedAsOnTheMetal(String rack, int level, int slot, String path) {
    assertThat(Numbering.LETTERS_FROM_TOP.path(rack, level, slot)).isEqualTo(path);
  }
}
