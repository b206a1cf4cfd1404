package org.givre.dispensing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.givre.words.Formats;
import org.junit.jupiter.api.Test;

/** Dates as people write them, compared as machines do. */
class IdentityDatesTest {

  @Test
  void aDayIsReadHoweverItsPartsAreSeparated() {
    assertThat(IdentityDates.typed("03/07/1956")).contains("1956-07-03");
    assertThat(IdentityDates.typed(" 3.7.1956 ")).contains("1956-07-03");
    assertThat(IdentityDates.typed("03-07-1956")).contains("1956-07-03");
    assertThat(IdentityDates.typed("1956-07-03")).contains("1956-07-03");
  }

  @Test
  void anImpossibleDayIsNoDate() {
    assertThat(IdentityDates.typed("30/02/1956")).isEmpty();
    assertThat(IdentityDates.typed("juillet 1956")).isEmpty();
  }

  @Test
  void itIsShownAsPeopleWriteIt() {
    Formats french = new Formats(Locale.FRANCE, Formats.PARIS);
    assertThat(IdentityDates.shown("1956-07-03", french)).isEqualTo("03/07/1956");
    assertThat(IdentityDates.shown("1956", french)).isEqualTo("1956");
  }
}
