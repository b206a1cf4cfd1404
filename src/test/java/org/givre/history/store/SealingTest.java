package org.givre.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.givre.audit.Journal;
import org.givre.audit.store.SqlJournal;
import org.givre.db.OnBothDatabases;
import org.givre.db.Sql;
import org.givre.history.BlockProof;
import org.givre.history.BlockProof.Kind;
import org.givre.history.BlockProof.Wrong;
import org.givre.history.BlockStore.Sealed;
import org.givre.history.Curves;
import org.givre.history.Grain;
import org.givre.history.Manner;
import org.givre.history.Sealing;
import org.givre.history.Stretch;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.CurvePlan.Trace;
import org.givre.measure.CurveWindow;
import org.givre.measure.Gap;
import org.givre.measure.Quantity;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

  private static final Instant T0 = Instant.parse("2026-11-20T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final ChannelId TOP = new ChannelId(new UUID(1, 2));
  private static final ChannelId BOTTOM = new ChannelId(new UUID(1, 3));

  @TempDir Path folder;

  private final SqlReadingLog log = new SqlReadingLog();
  private final SqlBlocks blocks = new SqlBlocks();

  private FileSpool spool() {
    return new FileSpool(folder);
  }

  private Sealing sealing(Works works) {
    return new Sealing(works, blocks, spool(), new SqlJournal("test"));
  }

  private void keep(Works works, List<Reading> readings) {
    try (FileSpool spool = spool()) {
      spool.append(readings);
    }
    rows(works, readings);
  }

  private void rows(Works works, List<Reading> readings) {
    works.inOne(
        work -> {
          log.append(work, readings);
          return null;
        });
  }

  /** Four days of two channels every five minutes, with doubts, holes and a morning of silence. */
  private static List<Reading> days(long seed) {
    Random chance = new Random(seed);
    List<Reading> readings = new ArrayList<>();
    for (int step = 0; step < 4 * 288; step++) {
      Instant at = T0.plusSeconds(step * 300L).plusNanos(chance.nextInt(5_000) * 1_000L);
      boolean silent = step > 300 && step < 340;
      if (!silent) {
        readings.add(reading(TOP, at, value(chance, -178), Source.LIVE));
      }
      readings.add(reading(BOTTOM, at, value(chance, -195), Source.LIVE));
    }
    return readings;
  }

  private static Value value(Random chance, double about) {
    double number = Math.rint((about + chance.nextGaussian()) * 10) / 10;
    return switch (chance.nextInt(15)) {
      case 0 -> new Value.Missing("TIMEOUT");
      case 1 -> new Value.Suspect(number, "SPIKE");
      default -> new Value.Good(number);
    };
  }

  private static Reading reading(ChannelId channel, Instant at, Value value, Source source) {
    return new Reading(channel, at, 77, value, "010302F85A7BBF", "tank@1", source);
  }

  /** All that is asked of a log, whether it answers from rows or from blocks. */
  private record Answers(
      List<Reading> every,
      List<Stretch> days,
      List<Stretch> hours,
      List<Gap> gaps,
      Trace near,
      Trace far,
      Object latest,
      Object latestValue) {}

  private Answers answers(Works works, ChannelId channel) {
    return works.read(
        work -> {
          List<Reading> every = new ArrayList<>();
          Instant from = T0.plusSeconds(4_000);
          Instant to = NOW.minusSeconds(4_000);
          log.each(work, channel, from, to, one -> every.add(bare(one)));
          List<Stretch> days = new ArrayList<>();
          log.stretches(work, channel, T0, NOW, Grain.DAY, days::add);
          List<Stretch> hours = new ArrayList<>();
          log.stretches(work, channel, T0, NOW, Grain.HOUR, hours::add);
          Curves.Line line =
              new Curves.Line(channel, "top", Quantity.TEMPERATURE, Duration.ofMinutes(15));
          Curves curves = new Curves(works, log);
          return new Answers(
              every,
              days,
              hours,
              log.gaps(work, channel, from, to, Duration.ofMinutes(15)),
              curves.trace(work, line, new CurveWindow(from, to, to, 700)),
              curves.trace(work, line, new CurveWindow(T0, NOW, NOW, 1 + 4)),
              log.latest(work, channel, to).map(SealingTest::bare),
              log.latestValue(work, channel, T0.plusSeconds(100_000)).map(SealingTest::bare));
        });
  }

  @OnBothDatabases
  void typedReadingsAreSealedWithTheOthersAndNeitherJoinTheLineNorShortenAGap(Works works) {
    keep(works, days(7));
    Answers without = answers(works, TOP);
    List<Reading> typed =
        List.of(
            typed(T0.plusSeconds(320 * 300L), -176.2),
            typed(T0.plusSeconds(500 * 300L + 7), -12.5),
            typed(NOW.minusSeconds(5_000), -177.9));
    rows(works, typed);

    Answers young = answers(works, TOP);
    assertThat(young.every()).containsAll(typed).hasSize(without.every().size() + 3);
    sameLine(young, without);
    assertThat(young.near().typed()).extracting("number").containsExactly(-176.2, -12.5, -177.9);

    sealing(works).upTo(NOW);
    assertThat(answers(works, TOP)).isEqualTo(young);
    rows(works, List.of(typed(T0.plusSeconds(900 * 300L), -175.0)));
    sealing(works).upTo(NOW.plusSeconds(1));
    Answers late = answers(works, TOP);
    assertThat(late.every()).contains(typed(T0.plusSeconds(900 * 300L), -175.0));
    sameLine(late, without);
  }

  private static Reading typed(Instant at, double number) {
    return new Reading(TOP, at, 0, new Value.Suspect(number, "TYPED"), "", "", Source.TYPED);
  }

  private static void sameLine(Answers one, Answers other) {
    assertThat(one.gaps()).isEqualTo(other.gaps());
    assertThat(one.days()).isEqualTo(other.days());
    assertThat(one.hours()).isEqualTo(other.hours());
    assertThat(one.near().segments()).isEqualTo(other.near().segments());
    assertThat(one.near().gaps()).isEqualTo(other.near().gaps());
    assertThat(one.far().segments()).isEqualTo(other.far().segments());
    assertThat(one.latest()).isEqualTo(other.latest());
    assertThat(one.latestValue()).isEqualTo(other.latestValue());
  }

  private static Reading bare(Reading one) {
    return new Reading(
        one.channel(), one.at(), 0, one.value(), "", one.profileRevision(), one.source());
  }

  private List<Wrong> wrong(Works works) {
    return new BlockProof(works, blocks, spool()).prove(count -> {}).wrong();
  }

  private static long count(Works works, String table) {
    return works.read(
        work -> Sql.in(work).createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one());
  }

  @OnBothDatabases
  void rowsAndBlocksGiveTheSameAnswersToEveryQuestion(Works works) {
    keep(works, days(1));
    Answers top = answers(works, TOP);
    Answers bottom = answers(works, BOTTOM);

    List<Sealed> sealed = sealing(works).upTo(NOW);

    assertThat(sealed).hasSize(4);
    assertThat(count(works, "reading")).isZero();
    assertThat(answers(works, TOP)).usingRecursiveComparison().isEqualTo(top);
    assertThat(answers(works, BOTTOM)).usingRecursiveComparison().isEqualTo(bottom);
    assertThat(wrong(works)).isEmpty();
    assertThat(sealing(works).upTo(NOW)).isEmpty();
  }

  @OnBothDatabases
  void aDayIsSealedOnlyOnceItIsOverForAnHour(Works works) {
    keep(works, days(2));
    assertThat(sealing(works).upTo(Instant.parse("2026-11-22T00:59:59Z"))).hasSize(1);
    assertThat(sealing(works).upTo(Instant.parse("2026-11-22T01:00:00Z"))).hasSize(1);
    assertThat(wrong(works)).isEmpty();
  }

  @OnBothDatabases
  void whatComesLateForASealedDayIsKeptBesideItAndOnlyOnce(Works works) {
    List<Reading> days = days(3);
    keep(works, days);
    sealing(works).upTo(NOW);
    Reading known = days.getFirst();
    Reading other = reading(TOP, known.at(), new Value.Good(-120), Source.BACK_FILLED);
    Reading into = reading(TOP, T0.plusSeconds(95_000), new Value.Good(-176), Source.BACK_FILLED);
    rows(works, List.of(known, other, into));
    assertThat(count(works, "reading")).isEqualTo(2);
    Answers before = answers(works, TOP);

    assertThat(sealing(works).upTo(NOW)).hasSize(2);

    assertThat(answers(works, TOP)).usingRecursiveComparison().isEqualTo(before);
    assertThat(before.every()).contains(bare(into));
    assertThat(wrong(works)).isEmpty();
    rows(works, List.of(other, into));
    assertThat(count(works, "reading")).isZero();
  }

  @OnBothDatabases
  void theFrameOfASealedReadingIsFoundInTheSpool(Works works) throws IOException {
    List<Reading> days = days(4);
    keep(works, days);
    sealing(works).upTo(NOW);
    assertThat(Files.list(folder).map(path -> path.getFileName().toString()))
        .allMatch(name -> name.endsWith(".1.readings.gz"))
        .hasSize(4);
    Reading one = days.get(500);
    assertThat(spool().original(one.channel(), one.at(), Manner.of(one))).contains(one);
    List<Reading> again = new ArrayList<>();
    assertThat(spool().replay(Instant.EPOCH, again::add).damages()).isEmpty();
    assertThat(again).isEqualTo(days);
  }

  @OnBothDatabases
  void withoutASpoolTheBlockItselfKeepsTheFrame(Works works) {
    rows(works, days(5));
    sealing(works).upTo(NOW);
    List<String> frames = new ArrayList<>();
    works.read(
        work -> {
          log.each(work, TOP, T0, NOW, one -> frames.add(one.raw()));
          return null;
        });
    assertThat(frames).isNotEmpty().allMatch("010302F85A7BBF"::equals);
    assertThat(wrong(works)).isEmpty();
  }

  @OnBothDatabases
  void aFlippedByteAMissingBlockAReorderingAndALostEndAreFound(Works works) {
    keep(works, days(6));
    sealing(works).upTo(NOW);
    byte[] body =
        works.read(
            work ->
                Sql.in(work)
                    .createQuery("SELECT body FROM sealed_block WHERE seq = 3")
                    .map((row, context) -> row.getBytes(1))
                    .one());
    byte[] flipped = body.clone();
    flipped[flipped.length / 2] ^= 1;
    change(works, "UPDATE sealed_block SET body = :body WHERE seq = 3", flipped);
    assertThat(wrong(works)).extracting(Wrong::kind).contains(Kind.ALTERED);
    change(works, "UPDATE sealed_block SET body = :body WHERE seq = 3", body);
    assertThat(wrong(works)).isEmpty();

    change(works, "UPDATE sealed_block SET least = least - 1 WHERE seq = 5", null);
    assertThat(wrong(works)).extracting(Wrong::kind).containsExactly(Kind.ALTERED);
    change(works, "UPDATE sealed_block SET least = least + 1 WHERE seq = 5", null);

    change(works, "UPDATE sealed_block SET seq = 100 WHERE seq = 3", null);
    change(works, "UPDATE sealed_block SET seq = 3 WHERE seq = 4", null);
    change(works, "UPDATE sealed_block SET seq = 4 WHERE seq = 100", null);
    assertThat(wrong(works)).extracting(Wrong::kind).contains(Kind.OUT_OF_PLACE, Kind.ALTERED);
    change(works, "UPDATE sealed_block SET seq = 100 WHERE seq = 3", null);
    change(works, "UPDATE sealed_block SET seq = 3 WHERE seq = 4", null);
    change(works, "UPDATE sealed_block SET seq = 4 WHERE seq = 100", null);
    assertThat(wrong(works)).isEmpty();

    change(works, "UPDATE reading_month SET hour_pack = day_pack", null);
    assertThat(wrong(works)).extracting(Wrong::kind).containsOnly(Kind.SUMMARY);

    change(works, "DELETE FROM sealed_block WHERE seq = 4", null);
    assertThat(wrong(works)).contains(new Wrong(Kind.MISSING, "4"));
    change(works, "DELETE FROM sealed_block WHERE seq >= 8", null);
    assertThat(wrong(works)).contains(new Wrong(Kind.MISSING, "8"));
  }

  private static void change(Works works, String sql, byte[] body) {
    works.inOne(
        work -> {
          try (var update = Sql.in(work).createUpdate(sql)) {
            if (body != null) {
              update.bind("body", body);
            }
            return update.execute();
          }
        });
  }

  @OnBothDatabases
  void aChangedSpoolFileIsFound(Works works) throws IOException {
    keep(works, days(7));
    sealing(works).upTo(NOW);
    Path file = folder.resolve("2026-11-21.1.readings.gz");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 4;
    Files.write(file, bytes);
    assertThat(wrong(works))
        .contains(new Wrong(Kind.SPOOL_FILE, "2026-11-21.1.readings.gz"))
        .extracting(Wrong::kind)
        .contains(Kind.FRAMES);
  }

  @OnBothDatabases
  void aSealingCutShortGoesOnWhereItStood(Works works) {
    keep(works, days(8));
    Answers before = answers(works, TOP);
    Journal full =
        (work, fact) -> {
          throw new IllegalStateException("the power goes");
        };
    assertThatThrownBy(() -> new Sealing(works, blocks, spool(), full).upTo(NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThat(answers(works, TOP)).usingRecursiveComparison().isEqualTo(before);

    sealing(works).upTo(NOW);

    assertThat(answers(works, TOP)).usingRecursiveComparison().isEqualTo(before);
    assertThat(count(works, "reading")).isZero();
    assertThat(wrong(works)).isEmpty();
  }
}
