package org.givre.history.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.givre.audit.store.SqlJournal;
import org.givre.db.OnBothDatabases;
import org.givre.history.Curves;
import org.givre.history.Grain;
import org.givre.history.Sealing;
import org.givre.history.Stretch;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.CurvePlan.Trace;
import org.givre.measure.CurveWindow;
import org.givre.measure.Quantity;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.junit.jupiter.api.io.TempDir;

/**
 * The nights when clocks change: no hole where an hour is missing, nothing twice where it repeats.
 */
class DaylightSavingTest {

  private static final ChannelId TOP = new ChannelId(new UUID(1, 2));

  @TempDir private Path folder;
  private final SqlReadingLog log = new SqlReadingLog();

  @OnBothDatabases
  void row17_theNightOfTwentyFiveHoursHasEveryMinuteOnce(Works works) {
    // Sunday 25 October 2026 in Paris: from 22:00 UTC to 23:00 UTC the next day
    check(works, "2026-10-24T22:00:00Z", 25 * 60);
  }

  @OnBothDatabases
  void row17_theNightOfTwentyThreeHoursHasNoHole(Works works) {
    check(works, "2026-03-28T23:00:00Z", 23 * 60);
  }

  private void check(Works works, String midnight, int minutes) {
    Instant from = Instant.parse(midnight);
    Instant to = from.plusSeconds(60L * minutes);
    keep(works, from, minutes);
    looks(works, from, to, minutes);

    new Sealing(works, new SqlBlocks(), new FileSpool(folder), new SqlJournal("test"))
        .upTo(to.plus(Duration.ofDays(4)));
    looks(works, from, to, minutes);
  }

  private void keep(Works works, Instant from, int minutes) {
    List<Reading> readings = new ArrayList<>();
    for (int minute = 0; minute < minutes; minute++) {
      Value value = new Value.Good(-178 + minute % 9 / 10.0);
      Instant at = from.plusSeconds(60L * minute);
      readings.add(new Reading(TOP, at, 0, value, "0103", "tank@1", Source.LIVE));
    }
    try (FileSpool spool = new FileSpool(folder)) {
      spool.append(readings);
    }
    works.inOne(
        work -> {
          log.append(work, readings);
          return null;
        });
  }

  private void looks(Works works, Instant from, Instant to, int minutes) {
    List<Instant> seen = new ArrayList<>();
    List<Stretch> hours = new ArrayList<>();
    works.read(
        work -> {
          log.each(work, TOP, from, to, reading -> seen.add(reading.at()));
          log.stretches(work, TOP, from, to, Grain.HOUR, hours::add);
          assertThat(log.gaps(work, TOP, from, to, Duration.ofMinutes(3))).isEmpty();
          return null;
        });
    assertThat(seen).hasSize(minutes).doesNotHaveDuplicates().isSorted();
    Trace trace =
        new Curves(works, log)
            .trace(
                new Curves.Line(TOP, "top", Quantity.TEMPERATURE, Duration.ofMinutes(3)),
                new CurveWindow(from, to, to, 400));
    assertThat(trace.segments()).as("one line, from midnight to midnight").hasSize(1);
    assertThat(trace.gaps()).isEmpty();
  }
}
