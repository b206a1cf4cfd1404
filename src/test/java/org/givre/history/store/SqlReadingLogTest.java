package org.givre.history.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.db.OnBothDatabases;
import org.givre.history.Curves;
import org.givre.history.Grain;
import org.givre.history.Stretch;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.CurvePlan.Trace;
import org.givre.measure.CurveWindow;
import org.givre.measure.Extent;
import org.givre.measure.Gap;
import org.givre.measure.Micros;
import org.givre.measure.Quantity;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;

class SqlReadingLogTest {

  private static final Instant T0 = Instant.parse("2026-11-24T09:00:00Z");
  private static final ChannelId TOP = new ChannelId(new UUID(1, 2));
  private static final ChannelId BOTTOM = new ChannelId(new UUID(1, 3));

  private final SqlReadingLog log = new SqlReadingLog();

  private static Reading reading(ChannelId channel, int second, Value value) {
    return new Reading(
        channel, T0.plusSeconds(second), 0, value, "010302F85A7BBF", "tank@1", Source.LIVE);
  }

  private void append(Works works, Reading... batch) {
    works.inOne(
        work -> {
          log.append(work, List.of(batch));
          return null;
        });
  }

  private List<Reading> all(Works works, ChannelId channel) {
    List<Reading> all = new ArrayList<>();
    works.read(
        work -> {
          log.each(work, channel, T0.minusSeconds(10), T0.plusSeconds(100_000), all::add);
          return null;
        });
    return all;
  }

  private Optional<Reading> latest(Works works, int second) {
    return works.read(work -> log.latest(work, TOP, T0.plusSeconds(second)));
  }

  private Optional<Reading> latestValue(Works works, int second) {
    return works.read(work -> log.latestValue(work, TOP, T0.plusSeconds(second)));
  }

  @OnBothDatabases
  void readsBackEachQualityOldestFirst(Works works) {
    Reading good = reading(TOP, 0, new Value.Good(-178.4));
    Reading doubtful = reading(TOP, 10, new Value.Suspect(-178.2, "FROZEN"));
    Reading missing = reading(TOP, 20, new Value.Missing("TIMEOUT"));
    append(works, missing, good);
    append(works, doubtful, reading(BOTTOM, 0, new Value.Good(-195)));

    assertThat(all(works, TOP)).containsExactly(good, doubtful, missing);
    assertThat(latest(works, 60)).contains(missing);
    assertThat(latestValue(works, 60)).contains(doubtful);
    assertThat(latest(works, -1)).isEmpty();
  }

  @OnBothDatabases
  void keepsASecondValueOfOneInstantBesideTheFirstAndTheSameOnlyOnce(Works works) {
    Reading first = reading(TOP, 0, new Value.Good(-178.4));
    Reading other = reading(TOP, 0, new Value.Good(-150.0));
    append(works, first);
    append(works, first, other);
    append(works, other);

    assertThat(all(works, TOP)).containsExactly(first, other);
  }

  @OnBothDatabases
  void keepsLeastAndMostOfEachHourWhateverTheOrderOfArrival(Works works) {
    append(works, reading(TOP, 20, new Value.Good(-170)), reading(TOP, 30, new Value.Good(-180)));
    append(works, reading(TOP, 10, new Value.Suspect(-155, "SPIKE")));
    append(works, reading(TOP, 40, new Value.Missing("CRC")));
    append(works, reading(TOP, 3600, new Value.Good(-160)));

    List<Stretch> hours = new ArrayList<>();
    works.read(
        work -> {
          log.stretches(work, TOP, T0, T0.plusSeconds(7200), Grain.HOUR, hours::add);
          return null;
        });

    assertThat(hours).hasSize(2);
    Stretch first = hours.getFirst();
    assertThat(first.after()).isEqualTo("CRC");
    Stretch.Seen seen = first.seen().orElseThrow();
    assertThat(seen.extent()).isEqualTo(new Extent(-180, -155, -155, -180));
    assertThat(Micros.instant(seen.firstAt())).isEqualTo(T0.plusSeconds(10));
    assertThat(Micros.instant(seen.lastAt())).isEqualTo(T0.plusSeconds(30));
    assertThat(seen.count()).isEqualTo(3);
    assertThat(seen.suspect()).isEqualTo(1);
  }

  @OnBothDatabases
  void aGapIsLongerThanThreePeriodsAndCarriesItsFirstCause(Works works) {
    append(
        works,
        reading(TOP, 0, new Value.Good(-178)),
        reading(TOP, 10, new Value.Missing("TIMEOUT")),
        reading(TOP, 20, new Value.Missing("PORT_LOST")),
        reading(TOP, 30, new Value.Good(-178)),
        reading(TOP, 40, new Value.Missing("CRC")),
        reading(TOP, 70, new Value.Good(-178)),
        reading(TOP, 200, new Value.Good(-178)));

    List<Gap> gaps =
        works.read(work -> log.gaps(work, TOP, T0, T0.plusSeconds(210), Duration.ofSeconds(30)));

    assertThat(gaps)
        .containsExactly(
            new Gap(T0.plusSeconds(30), T0.plusSeconds(70), "CRC"),
            new Gap(T0.plusSeconds(70), T0.plusSeconds(200), "NOT_ASKED"));
  }

  @OnBothDatabases
  void drawsYearsFromHoursWithTheirExtremes(Works works) {
    List<Reading> readings = new ArrayList<>();
    for (int hour = 0; hour < 24 * 20; hour++) {
      readings.add(reading(TOP, hour * 3600, new Value.Good(-178)));
      readings.add(reading(TOP, hour * 3600 + 600, new Value.Good(hour == 100 ? -120 : -179)));
    }
    append(works, readings.toArray(Reading[]::new));
    Instant now = T0.plus(Duration.ofDays(20));

    Trace trace =
        new Curves(works, log)
            .trace(
                new Curves.Line(TOP, "top", Quantity.TEMPERATURE, Duration.ofHours(1)),
                CurveWindow.last(Duration.ofDays(365), now, 400));

    double most =
        trace.segments().stream()
            .flatMap(segment -> segment.columns().stream())
            .mapToDouble(column -> column.most())
            .max()
            .orElseThrow();
    assertThat(most).isEqualTo(-120);
    assertThat(trace.segments()).hasSize(1);
  }
}
