package org.givre.exchange.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.givre.dispensing.LoggerBar;
import org.givre.dispensing.LoggerFinding;
import org.givre.dispensing.LoggerFinding.Flaw;
import org.givre.dispensing.ShipperLog;
import org.givre.kernel.Outcome;
import org.givre.product.StorageLimit;
import org.givre.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sample of a logger's file gives exactly the figures it must give. */
class LoggerFilesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir static Path folder;

  private static LoggerFiles files() {
    return new LoggerFiles(new Vault(folder));
  }

  static byte[] sample(String name) {
    try (InputStream in = LoggerFilesTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException missing) {
      throw new AssertionError(name, missing);
    }
  }

  static Stream<Map.Entry<String, JsonNode>> expected() throws IOException {
    JsonNode all = new ObjectMapper().readTree(sample("shipper-loggers.json"));
    return StreamSupport.stream(all.properties().spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("expected")
  void theFiguresOfEverySample(Map.Entry<String, JsonNode> sample) {
    JsonNode due = sample.getValue();
    ShipperLog log = files().read(sample(sample.getKey())).orThrow();
    LoggerFinding found = judged(log, -150);

    assertThat(found.records() + log.defects().exactDuplicates())
        .isEqualTo(due.get("records_parsed").asInt());
    assertThat(found.instants()).isEqualTo(due.get("distinct_instants").asInt());
    assertThat(log.defects().exactDuplicates()).isEqualTo(due.get("exact_duplicates").asInt());
    assertThat(log.defects().conflictingDuplicates())
        .isEqualTo(due.get("conflicting_duplicates").asInt());
    assertThat(log.defects().outOfOrder()).isEqualTo(due.get("out_of_order_records").asInt());
    assertThat(found.from()).isEqualTo(due.get("start_utc").asText());
    assertThat(found.to()).isEqualTo(due.get("end_utc").asText());
    assertThat(found.interval().toMinutes()).isEqualTo(due.get("interval_minutes").asLong());
    assertThat(found.coldest().degrees()).isEqualTo(due.get("min_c").asDouble());
    assertThat(found.warmest().degrees()).isEqualTo(due.get("max_c").asDouble());
    assertThat(found.mean()).isCloseTo(due.get("mean_c").asDouble(), within(0.01));
    gaps(found, due.get("gaps"));
    due.get("above_limit")
        .properties()
        .forEach(limit -> above(log, Double.parseDouble(limit.getKey()), limit.getValue()));
    assertThat(found.isConform()).isEqualTo(due.get("verdict").asText().equals("conform"));
  }

  private static LoggerFinding judged(ShipperLog log, double limit) {
    Instant arrived = log.samples().getLast().at();
    return LoggerFinding.of(log, StorageLimit.atMost(limit), arrived, TODAY);
  }

  private static void gaps(LoggerFinding found, JsonNode due) {
    assertThat(found.gaps()).hasSize(due.size());
    for (int i = 0; i < due.size(); i++) {
      LoggerFinding.LogGap gap = found.gaps().get(i);
      assertThat(gap.from()).isEqualTo(due.get(i).get("from_utc").asText());
      assertThat(gap.to()).isEqualTo(due.get(i).get("to_utc").asText());
      assertThat(gap.length().toMinutes()).isEqualTo(due.get(i).get("minutes").asLong());
      assertThat(gap.missing()).isEqualTo(due.get(i).get("missing_records").asInt());
    }
  }

  private static void above(ShipperLog log, double limit, JsonNode due) {
    LoggerFinding.Above above = judged(log, limit).above();
    assertThat(above.records()).isEqualTo(due.get("records_above").asInt());
    assertThat(above.first().map(Instant::toString).orElse("null"))
        .isEqualTo(due.get("first_utc").asText());
    assertThat(above.last().map(Instant::toString).orElse("null"))
        .isEqualTo(due.get("last_utc").asText());
  }

  @Test
  void oneRecordAboveIsLessThanTenMinutesAndBlocksItsProductOnly() {
    ShipperLog log = files().read(sample("shipper-logger-iso-excursion.csv")).orThrow();

    LoggerFinding yescarta = judged(log, -150);
    assertThat(yescarta.above().atMost()).isEqualTo(Duration.ofMinutes(10));
    assertThat(yescarta.above().atLeast()).isZero();
    assertThat(yescarta.flaws()).containsExactly(Flaw.ABOVE_LIMIT);
    for (double other : new double[] {-120, -130, -135}) {
      assertThat(judged(log, other).isConform()).as("limit %s", other).isTrue();
    }
  }

  @Test
  void aRefusedLineIsNamedAndNothingIsDroppedInSilence() {
    ShipperLog log = files().read(sample("shipper-logger-tab-malformed.txt")).orThrow();

    assertThat(log.defects().refused())
        .extracting(ShipperLog.RefusedLine::found)
        .containsExactly("---", "T_ERR", "", "-18x.2", "60\u25a12026-11-21 13:");
    assertThat(log.defects().refused().getFirst().line()).isEqualTo(20);
    assertThat(log.defects().present()).isEqualTo(60);
    assertThat(log.header().announced()).hasValue(72);
    assertThat(judged(log, -150).flaws())
        .containsExactlyInAnyOrder(Flaw.GAP, Flaw.UNREADABLE_LINES, Flaw.CUT_SHORT);
  }

  @Test
  void disorderIsSortedCountedAndNoObstacleByItself() {
    ShipperLog log = files().read(sample("shipper-logger-fr-disorder.csv")).orThrow();

    assertThat(log.samples()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    assertThat(judged(log, -150).flaws()).containsExactly(Flaw.TIMES_DISORDERED);
    assertThat(judged(log, -150).blocks()).isFalse();
    assertThat(log.header().serial()).isEqualTo("TEST-LOG-0703");
    assertThat(log.header().calibratedUntil()).contains(LocalDate.of(2027, 9, 15));
  }

  @Test
  void anEndBeforeTheArrivalAndAPastCalibrationAreNamed() {
    ShipperLog log = files().read(sample("shipper-logger-tab-gap.txt")).orThrow();
    LoggerFinding found =
        LoggerFinding.of(
            log,
            StorageLimit.atMost(-150),
            Instant.parse("2026-11-13T09:00:00Z"),
            LocalDate.of(2027, 7, 1));
    assertThat(found.flaws())
        .containsExactlyInAnyOrder(Flaw.GAP, Flaw.ENDS_BEFORE_ARRIVAL, Flaw.CALIBRATION_PAST);
  }

  @Test
  void anAnnouncedIntervalDoesNotHideAGap() {
    String text =
        new String(sample("shipper-logger-tab-gap.txt"), UTF_8)
            .replace("Interval: 5 min", "Interval: 60 min");
    assertThat(judged(files().read(text.getBytes(UTF_8)).orThrow(), -150).gaps()).hasSize(1);
  }

  @Test
  void theHourThatSpringSkipsIsNoHour() {
    String text =
        """
        Rapport;;;
        Fuseau horaire;heure légale (Europe/Paris);;
        Date;Heure;Température (°C);État
        29/03/2026;01:50;-190,1;
        29/03/2026;02:30;-190,1;
        29/03/2026;03:00;-190,1;
        """;
    ShipperLog log = files().read(text.getBytes(UTF_8)).orThrow();
    assertThat(log.defects().refused())
        .containsExactly(
            new ShipperLog.RefusedLine(5, "29/03/2026 02:30", ShipperLog.RefusedLine.Why.NO_TIME));
    assertThat(Duration.between(log.samples().getFirst().at(), log.samples().getLast().at()))
        .isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void aLineTwiceInTheRepeatedHourIsADuplicateAndNotTheSecondPassage() {
    String text =
        """
        Rapport;;;
        Fuseau horaire;heure légale (Europe/Paris);;
        Date;Heure;Température (°C);État
        25/10/2026;02:40;-190,1;
        25/10/2026;02:50;-190,2;
        25/10/2026;02:50;-190,2;
        25/10/2026;02:00;-190,3;
        25/10/2026;02:10;-190,3;
        """;
    ShipperLog log = files().read(text.getBytes(UTF_8)).orThrow();
    assertThat(log.defects().exactDuplicates()).isOne();
    assertThat(log.samples())
        .extracting(s -> s.at().toString())
        .containsExactly(
            "2026-10-25T00:40:00Z",
            "2026-10-25T00:50:00Z",
            "2026-10-25T01:00:00Z",
            "2026-10-25T01:10:00Z");
  }

  @Test
  void whatIsNoLoggersFileIsRefusedInWords() {
    refused(new byte[0], LoggerBar.LoggerFileEmpty.class);
    refused("logger".getBytes(UTF_16LE), LoggerBar.LoggerFileNotText.class);
    refused(new byte[] {(byte) 0x81, (byte) 0x8D}, LoggerBar.LoggerFileNotText.class);
    refused("%PDF-1.7".getBytes(UTF_8), LoggerBar.LoggerFileUnknown.class);
    refused(
        "Date;Heure;Température (°C);État\n01/01/2026;00:00;-190,0;\n".getBytes(UTF_8),
        LoggerBar.LoggerZoneUnknown.class);
    refused(
        "logger_serial,timestamp_utc,temperature_c\nT,2026-13-45T99:00:00Z,-190\n".getBytes(UTF_8),
        LoggerBar.LoggerWithoutReading.class);
  }

  /** A heading read in a wrong encoding is not taken for another column. */
  @Test
  void aHeadingInAWrongEncodingIsNotGuessed() {
    String twice =
        new String(
            new String(sample("shipper-logger-fr-dst.csv"), Charset.forName("windows-1252"))
                .getBytes(UTF_8),
            Charset.forName("windows-1252"));
    refused(twice.getBytes(UTF_8), LoggerBar.LoggerFileUnknown.class);
  }

  private static void refused(byte[] content, Class<? extends LoggerBar> why) {
    Outcome<ShipperLog> outcome = files().read(content);
    assertThat(outcome.refusals()).hasSize(1).first().isInstanceOf(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shipper-logger-fr-dst.csv",
        "shipper-logger-iso-excursion.csv",
        "shipper-logger-tab-gap.txt"
      })
  void aFileCutAnywhereNeverClaimsMoreThanItHolds(String name) {
    byte[] whole = sample(name);
    LoggerFinding full = judged(files().read(whole).orThrow(), -150);
    for (int end = whole.length - 1; end > whole.length - 400; end--) {
      Outcome<ShipperLog> cut = files().read(java.util.Arrays.copyOf(whole, end));
      if (cut.isDone()) {
        LoggerFinding found = judged(cut.orThrow(), -150);
        assertThat(found.records()).isLessThanOrEqualTo(full.records());
        assertThat(found.coldest().degrees()).isGreaterThanOrEqualTo(full.coldest().degrees());
        assertThat(found.warmest().degrees()).isLessThanOrEqualTo(full.warmest().degrees());
      }
    }
  }

  @Test
  void everyProfileSaysWhatItNeeds() {
    List<LoggerProfile> profiles = LoggerProfile.builtIn();
    assertThat(profiles).extracting(LoggerProfile::name).doesNotHaveDuplicates();
    assertThat(profiles).allSatisfy(p -> assertThat(p.knows(List.of("x"))).isFalse());
  }
}
