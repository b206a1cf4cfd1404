package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.givre.app.today.Due;
import org.givre.measure.ChannelId;
import org.givre.probe.Calibration;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;
import org.givre.probe.Correction;
import org.givre.probe.DeviceId;
import org.givre.storage.TankId;
import org.givre.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three months, one month, the day: what « Aujourd'hui » says of a calibration. */
class CalibrationDuesTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:42:00Z");
  private static final Channel CHANNEL =
      new Channel(
          new ChannelId(new UUID(1, 1)),
          new DeviceId(new UUID(1, 2)),
          "top",
          ChannelKind.TEMP_TOP,
          new TankId(new UUID(1, 3)),
          Correction.NONE);

  private static List<Due> dues(String... dates) {
    return new CalibrationDues(
            () -> List.of(CHANNEL),
            channel -> List.of(dates).stream().map(CalibrationDuesTest::until).toList(),
            tank -> "Cuve 1")
        .due(Words.french(), NOW);
  }

  private static Calibration until(String due) {
    return new Calibration(
        CHANNEL.id(),
        "PT-1",
        "Laboratoire fictif",
        "C-1",
        LocalDate.parse(due).minusYears(1),
        LocalDate.parse(due),
        0.1,
        0,
        1);
  }

  @ParameterizedTest(name = "due {0}: {1} {2}")
  @CsvSource({
    "2027-02-24, LATER, ''",
    "2026-12-24, LATER, Dans le mois",
    "2026-11-28, WEEK, Dans le mois",
    "2026-11-24, NOW, Échu",
    "2026-11-01, NOW, Échu",
  })
  void isSaidInItsTime(String date, Due.Group group, String tag) {
    assertThat(dues(date))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.group()).isEqualTo(group);
              assertThat(due.tag().map(Due.Tag::word).orElse("")).isEqualTo(tag);
              assertThat(due.title()).contains("Cuve 1");
            });
  }

  @ParameterizedTest
  @CsvSource({"2027-02-25", "2028-01-01"})
  void isNotSaidEarlier(String date) {
    assertThat(dues(date)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01, 2027-11-01"})
  void aNewCertificateEndsIt(String old, String renewed) {
    assertThat(dues(old, renewed)).isEmpty();
  }
}
