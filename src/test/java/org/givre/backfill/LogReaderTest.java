package org.givre.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.givre.backfill.LogMapping.DateOrder;
import org.givre.backfill.ReadLog.FormatChange;
import org.givre.backfill.ReadLog.Refused;
import org.givre.backfill.ReadLog.Why;
import org.givre.measure.ChannelId;
import org.givre.measure.Gap;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.junit.jupiter.api.Test;

class LogReaderTest {

  static final Map<ChannelKind, ChannelId> CHANNELS =
      Map.of(
          ChannelKind.TEMP_TOP, new ChannelId(new UUID(7, 1)),
          ChannelKind.TEMP_BOTTOM, new ChannelId(new UUID(7, 2)),
          ChannelKind.LEVEL_MM, new ChannelId(new UUID(7, 3)));

  static String sample() {
    try (InputStream file =
        LogReaderTest.class.getResourceAsStream("/org/givre/backfill/controller-log.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static ReadLog read(String text) {
    return LogReader.read(text, LogMapping.guessed(text));
  }

  /** A history that knows nothing. */
  private static final Backfill.Past EMPTY =
      new Backfill.Past() {
        @Override
        public List<Double> at(ChannelId channel, Instant at) {
          return List.of();
        }

        @Override
        public NavigableMap<Instant, Double> live(ChannelId channel, Instant from, Instant to) {
          return new TreeMap<>();
        }

        @Override
        public List<Gap> gaps(ChannelId channel, Instant from, Instant to) {
          return List.of();
        }
      };

  private static DryRun run(String text, LogMapping mapping, Duration clock) {
    return new Rehearsed(CHANNELS, EMPTY, true)
        .of(LogReader.read(text, mapping), new LogInstants(mapping.zone(), clock), "test@1");
  }

  private static DryRun run(String text) {
    return run(text, LogMapping.guessed(text), Duration.ZERO);
  }

  /** The sample's own README and expected figures. */
  @Test
  void theControllersLogGivesWhatItsDescriptionSays() {
    DryRun run = run(sample());
    ReadLog log = run.log();
    assertThat(log.dataLines()).isEqualTo(126);
    assertThat(log.lines()).hasSize(124);
    assertThat(log.others()).hasSize(2);
    assertThat(run.refused()).isEmpty();
    assertThat(log.newestFirst()).isTrue();
    assertThat(log.ambiguous()).isFalse();
    assertThat(log.lines().getLast().at()).isEqualTo(LocalDateTime.of(2026, 11, 2, 8, 0));
    assertThat(log.lines().getFirst().at()).isEqualTo(LocalDateTime.of(2026, 11, 20, 7, 40));
    assertThat(run.status())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("F", 6, "LO", 3, "AH", 1, "AM", 1, "PF", 2, "BB", 1, "BV", 1, "UW", 1));
    assertThat(run.unknown()).isEmpty();
    assertThat(run.fileGaps())
        .filteredOn(gap -> gap.length().compareTo(Duration.ofHours(6)) > 0)
        .singleElement()
        .satisfies(gap -> assertThat(gap.length()).isEqualTo(Duration.ofMinutes(505)));
    List<Double> tops = numbers(run, ChannelKind.TEMP_TOP);
    assertThat(tops.stream().mapToDouble(top -> top).max()).hasValue(-147.6);
    assertThat(tops.stream().filter(top -> top > -150)).hasSize(3);
    List<Double> levels = numbers(run, ChannelKind.LEVEL_MM);
    assertThat(levels.stream().mapToDouble(level -> level).min()).hasValue(134);
    assertThat(levels.stream().mapToDouble(level -> level).max()).hasValue(165);
    assertThat(run.counts()).isEqualTo(new DryRun.Counts(0, 0, 0, 0, 0));
  }

  private static List<Double> numbers(DryRun run, ChannelKind kind) {
    return run.readings().stream()
        .filter(one -> one.channel().equals(CHANNELS.get(kind)))
        .map(one -> ((Value.Good) one.value()).number())
        .toList();
  }

  @Test
  void theChangeOfTimeFormatHalfwayLosesNoLine() {
    ReadLog log = read(sample());
    assertThat(log.changes())
        .containsExactly(new FormatChange(40, "##/##/#### ##:##", "##/##/#### ##:##:##"));
    assertThat(log.lines().size() + log.others().size()).isEqualTo(88 + 38);
  }

  @Test
  void afterAPowerFailureHalfDaysAndShortYearsAreStillTheSameLog() {
    String text =
        """
        Date,Time,Temp A,Temp B,Level,Usage,Status,User
        13/11/2026,16:00:00,-181.0°C,-195.7°C,157 mm,7 mm/day,,0
        13/11/26,08:00 PM,-180.9°C,-195.7°C,157 mm,7 mm/day,,0
        14/11/26,12:00 AM,-180.8°C,-195.7°C,157 mm,7 mm/day,,0
        """;
    assertThat(read(text).lines())
        .extracting(ReadLog.Logged::at)
        .containsExactly(
            LocalDateTime.of(2026, 11, 13, 16, 0),
            LocalDateTime.of(2026, 11, 13, 20, 0),
            LocalDateTime.of(2026, 11, 14, 0, 0));
    assertThat(read(text).changes()).hasSize(1);
  }

  @Test
  void dayAndMonthAreAskedWhenNothingTellsThem() {
    String text =
        """
        Date,Time,Temp A
        03/04/2026,08:00,-181.0
        04/04/2026,08:00,-181.0
        """;
    LogMapping mapping = LogMapping.guessed(text);
    assertThat(LogReader.read(text, mapping).ambiguous()).isTrue();
    ReadLog said = LogReader.read(text, mapping.with(DateOrder.MONTH_FIRST));
    assertThat(said.ambiguous()).isFalse();
    assertThat(said.lines().getLast().at()).isEqualTo(LocalDateTime.of(2026, 4, 4, 8, 0));
    assertThat(said.lines().getFirst().at()).isEqualTo(LocalDateTime.of(2026, 3, 4, 8, 0));
  }

  @Test
  void everyLineThatCannotCountIsRefusedWithItsNumberAndReason() {
    String text =
        """
        Date,Time,Temp A,Status
        13/11/2026,08:00,-181.0,
        13/11/2026,09:00,---,
        13/11/2026,10:00,T_ERR,
        13/11/2026,11:00,-18x.2,
        31/11/2026,12:00,-181.0,
        nothing
        13/11/2026,13:00,-250.0,
        13/11/2026,14:00,-18
        """;
    ReadLog log = read(text);
    assertThat(log.refused())
        .extracting(Refused::number, Refused::why)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(3, Why.UNREADABLE_NUMBER),
            org.assertj.core.groups.Tuple.tuple(4, Why.UNREADABLE_NUMBER),
            org.assertj.core.groups.Tuple.tuple(5, Why.UNREADABLE_NUMBER),
            org.assertj.core.groups.Tuple.tuple(6, Why.NO_SUCH_DATE),
            org.assertj.core.groups.Tuple.tuple(7, Why.NO_TIME),
            org.assertj.core.groups.Tuple.tuple(8, Why.OUT_OF_BOUNDS));
    assertThat(log.lines()).hasSize(2);
  }

  @Test
  void theNightThatShowsAnHourTwiceGivesEachLineItsOwnInstant() {
    StringBuilder text = new StringBuilder("Date,Time,Temp A\n");
    Instant at = Instant.parse("2026-10-24T22:00:00Z");
    var local = java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy,HH:mm");
    for (int line = 0; line < 30; line++) {
      var here =
          at.plus(Duration.ofMinutes(10L * line)).atZone(java.time.ZoneId.of("Europe/Paris"));
      text.append(local.format(here)).append(",-18").append(line % 10).append(".0\n");
    }
    DryRun run = run(text.toString());
    assertThat(run.readings()).hasSize(30);
    for (int line = 0; line < 30; line++) {
      assertThat(run.readings().get(line).at()).isEqualTo(at.plus(Duration.ofMinutes(10L * line)));
    }
    assertThat(run.fileGaps()).isEmpty();
    assertThat(run.counts().duplicates()).isZero();
  }

  @Test
  void anHourThatTheNightSkipsIsRefused() {
    DryRun run = run("Date,Time,Temp A\n29/03/2026,01:30,-181.0\n29/03/2026,02:30,-181.0\n");
    assertThat(run.refused()).extracting(Refused::why).containsExactly(Why.NO_SUCH_HOUR);
    assertThat(run.readings()).hasSize(1);
  }

  @Test
  void duplicatesAndConflictsAreCountedAndBothNumbersOfAConflictKept() {
    DryRun run =
        run(
            """
            Date,Time,Temp A
            13/11/2026,08:00,-181.0
            13/11/2026,08:00,-181.0
            13/11/2026,08:00,-150.0
            13/11/2026,07:00,-182.0
            13/11/2026,09:00,-181.0
            """);
    assertThat(run.counts()).isEqualTo(new DryRun.Counts(1, 1, 0, 0, 1));
    assertThat(run.readings()).hasSize(4);
  }

  @Test
  void aKryosDumpAndALakeShoreLogAreRead() {
    String kryos =
        """
        Temp on 11/13/26 @ 8:05 -178.4 C
        Fill Started on 11/13/26 @ 9:30
        Fill occurred on 11/13/26 @ 9:30 for 21 minutes
        Temp on 11/13/26 @ 12:05 -177.9 C
        """;
    ReadLog dump = read(kryos);
    assertThat(dump.lines()).hasSize(2);
    assertThat(dump.others()).hasSize(2);
    String lakeShore =
        """
        11/13/26,08:00:00,78.15 K,0
        11/13/26,08:10:00,480.00 K,128
        """;
    ReadLog log = read(lakeShore);
    assertThat(log.lines().getFirst().numbers().get(ChannelKind.TEMP_TOP)).isEqualTo(-195.0);
    assertThat(log.refused()).extracting(Refused::why).containsExactly(Why.FAULT);
  }

  @Test
  void aMappingComesBackFromItsText() {
    LogMapping mapping = LogMapping.guessed(sample()).named("Cuve de secours");
    assertThat(LogMapping.parse(mapping.text())).isEqualTo(mapping);
    assertThat(LogMapping.parse(LogMapping.kryos().text())).isEqualTo(LogMapping.kryos());
  }

  @Test
  void aClockSixteenMinutesFastIsFoundFromTheOverlap() {
    NavigableMap<Instant, Double> live = new TreeMap<>();
    Instant start = Instant.parse("2026-11-13T00:00:00Z");
    for (int minute = 0; minute < 2_880; minute++) {
      double opening = minute % 700 < 60 ? (60 - minute % 700) / 4.0 : 0;
      live.put(start.plus(Duration.ofMinutes(minute)), -178 + opening);
    }
    List<Map.Entry<Instant, Double>> logged =
        live.entrySet().stream()
            .filter(each -> each.getKey().getEpochSecond() % 1_800 == 0)
            .map(each -> Map.entry(each.getKey().plus(Duration.ofMinutes(16)), each.getValue()))
            .toList();
    assertThat(ClockEstimate.of(logged, live))
        .map(ClockEstimate::ahead)
        .contains(Duration.ofMinutes(16));
  }

  @Test
  void whatNeverMovesTellsNothingAboutTheClock() {
    NavigableMap<Instant, Double> live = new TreeMap<>();
    Instant start = Instant.parse("2026-11-13T00:00:00Z");
    for (int minute = 0; minute < 600; minute++) {
      live.put(start.plus(Duration.ofMinutes(minute)), -195.0);
    }
    List<Map.Entry<Instant, Double>> logged = List.copyOf(live.entrySet());
    assertThat(ClockEstimate.of(logged, live)).isEmpty();
  }
}
