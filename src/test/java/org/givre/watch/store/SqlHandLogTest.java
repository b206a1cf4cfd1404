package org.givre.watch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Somebody;
import org.givre.audit.TrailQuery;
import org.givre.audit.store.SqlJournal;
import org.givre.db.OnBothDatabases;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.Reason;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.storage.TankPurpose;
import org.givre.storage.TankShape;
import org.givre.watch.FillFell;
import org.givre.watch.HandCurves;
import org.givre.watch.HandFill;
import org.givre.watch.HandReading;
import org.givre.watch.HandReadings;
import org.givre.watch.TypedInFuture;
import org.givre.watch.TypedOutOfBounds;
import org.givre.watch.TypedTooOld;

class SqlHandLogTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:42:00Z");
  private static final Tank TANK =
      new Tank(
          new TankId(new UUID(9, 1)),
          "Cuve 1",
          "B-012",
          TankPurpose.STOCK,
          new Celsius(-150),
          new Layout(TankShape.ROUND, 8, 10, 5, Numbering.LETTERS_FROM_TOP, "mur nord"));

  private static final ChannelId TOP = new ChannelId(new UUID(9, 2));

  private final OneTop curves = new OneTop();
  private final SqlJournal journal = new SqlJournal("PUI-01");

  private HandReadings hand(Works works) {
    return new HandReadings(works, journal, new SqlHandLog(), curves);
  }

  /** One channel reads the top of the tank, and two its other places. */
  private static final class OneTop implements HandCurves {
    private final SqlReadingLog log = new SqlReadingLog();

    @Override
    public Optional<ChannelId> channel(Work work, TankId tank, ChannelKind kind) {
      return kind == ChannelKind.TEMP_TOP ? Optional.of(TOP) : Optional.empty();
    }

    @Override
    public void add(Work work, Reading reading) {
      log.append(work, List.of(reading));
    }
  }

  @OnBothDatabases
  void aTypedReadingStandsInTheCurveOfItsChannelAsSuspectAndTyped(Works works) {
    hand(works)
        .type(
            technician(),
            TANK,
            new HandReadings.Seen(ChannelKind.TEMP_TOP, -178.4, NOW.minusSeconds(120)))
        .orThrow();
    hand(works)
        .type(
            technician(),
            TANK,
            new HandReadings.Seen(ChannelKind.TEMP_OTHER, -170.1, NOW.minusSeconds(60)))
        .orThrow();

    List<Reading> kept = new ArrayList<>();
    works.read(
        work -> {
          curves.log.each(work, TOP, NOW.minusSeconds(3600), NOW, kept::add);
          return kept;
        });
    assertThat(kept)
        .containsExactly(
            new Reading(
                TOP,
                NOW.minusSeconds(120),
                0,
                new Value.Suspect(-178.4, "TYPED"),
                "",
                "",
                Source.TYPED));
    assertThat(hand(works).readings(TANK.id(), NOW.minusSeconds(3600), NOW)).hasSize(2);
    Optional<Reading> heard = works.read(work -> curves.log.latestValue(work, TOP, NOW));
    assertThat(heard).isEmpty();
  }

  private static By technician() {
    return new By(Somebody.technician(), NOW, new Reason("afficheur de l’automate"));
  }

  @OnBothDatabases
  void aTypedReadingIsKeptWithWhoAndJournaled(Works works) {
    HandReading typed =
        hand(works)
            .type(
                technician(),
                TANK,
                new HandReadings.Seen(ChannelKind.TEMP_TOP, -178.4, NOW.minusSeconds(120)))
            .orThrow();

    assertThat(hand(works).readings(TANK.id(), NOW.minusSeconds(3600), NOW)).containsExactly(typed);
    assertThat(typed.name()).isEqualTo("Hugo ESSAI");
    assertThat(works.read(work -> journal.page(work, TrailQuery.newest(1))).getFirst().fact().act())
        .isEqualTo("watch.reading-typed");
  }

  @OnBothDatabases
  void aFillIsKeptWithItsLevels(Works works) {
    HandFill fill =
        hand(works)
            .fill(
                technician(),
                TANK,
                new HandReadings.Filled(
                    NOW.minusSeconds(1800),
                    Duration.ofMinutes(22),
                    OptionalDouble.of(65),
                    OptionalDouble.of(71)))
            .orThrow();

    assertThat(hand(works).fills(TANK.id(), NOW.minusSeconds(3600), NOW)).containsExactly(fill);
  }

  @OnBothDatabases
  void whatNoDisplayCanShowIsRefusedWithEveryReason(Works works) {
    HandReadings hand = hand(works);
    By nurse = new By(Somebody.nurse(), NOW);
    assertThat(
            hand.type(
                    nurse,
                    TANK,
                    new HandReadings.Seen(ChannelKind.TEMP_TOP, -273, NOW.plusSeconds(1)))
                .refusals())
        .hasExactlyElementsOfTypes(NotAllowed.class, TypedOutOfBounds.class, TypedInFuture.class);
    assertThat(
            hand.fill(
                    technician(),
                    TANK,
                    new HandReadings.Filled(
                        NOW.minus(Duration.ofDays(8)),
                        Duration.ofMinutes(20),
                        OptionalDouble.of(70),
                        OptionalDouble.of(60)))
                .refusals())
        .hasExactlyElementsOfTypes(TypedTooOld.class, FillFell.class);
  }
}
