package org.givre.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import org.givre.alarm.AlarmState.Occurring;
import org.givre.kernel.ActorId;
import org.givre.measure.ChannelId;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;
import org.junit.jupiter.api.Test;

/**
 * Random lives of a channel: limit machine, silence machine and what lies over them, each with the
 * promises that no order of events may break. {@code -Dgivre.alarm.sequences=100000} runs the full
 * form; the usual one is short.
 */
class MachinesRandomTest {

  private static final int SEQUENCES = Integer.getInteger("givre.alarm.sequences", 4_000);
  private static final int EVENTS = 40;
  private static final Duration PERIOD = Duration.ofSeconds(30);
  private static final LimitSettings TOP =
      AlarmRules.USUAL.limits(ChannelKind.TEMP_TOP, OptionalDouble.empty(), PERIOD).getFirst();
  private static final SilenceSettings SILENCE = AlarmRules.USUAL.silence(PERIOD);
  private static final ChannelId CHANNEL = new ChannelId(new UUID(1, 2));

  /** One channel in one random life. */
  private static final class Life {
    private final Random random;
    private Instant at = Instant.parse("2026-11-24T09:00:00Z");
    private double value = -178;
    private Machine.OfLimit limit =
        new Machine.OfLimit(point(AlarmKind.HIGH), LimitState.fresh(TOP, at), TOP, Overlay.NONE);
    private Machine.OfSilence silence =
        new Machine.OfSilence(
            point(AlarmKind.SILENCE), SilenceState.fresh(at), SILENCE, Overlay.NONE);
    private Instant beyondSince = Instant.MAX;
    private Instant heardAt = at;

    Life(long seed) {
      random = new Random(seed);
    }

    void event() {
      at = at.plusSeconds(1 + random.nextInt(400));
      AlarmState before = limit.alarm();
      Overlay over = limit.own();
      LimitState limitBefore = limit.state();
      SilenceState silenceBefore = silence.state();
      int which = random.nextInt(24);
      List<AlarmEvent> told = new ArrayList<>();
      boolean person = false;
      boolean good = false;
      switch (which) {
        case 0, 1 -> {
          told.addAll(limit.take(new LimitEvent.NothingHeard(at)));
          silence.take(new SilenceEvent.LineFault(at, "TIMEOUT", around()));
          assertThat(limit.alarm().isActive()).isEqualTo(before.isActive() || due(told));
        }
        case 2 -> {
          told.addAll(limit.take(new LimitEvent.SuspectRead(at, move())));
          silence.take(new SilenceEvent.Heard(at));
          heardAt = at;
        }
        case 3, 4 -> {
          told.addAll(limit.take(new LimitEvent.Tick(at)));
          told.addAll(limit.expire(at));
          silence.take(new SilenceEvent.Tick(at, around()));
          silence.expire(at);
        }
        case 5, 6 -> {
          person = true;
          limit.done(new AlarmDeed.Acknowledged(answer()));
          assertThat(silence.state())
              .as("one machine leaves the other alone")
              .isEqualTo(silenceBefore);
        }
        case 7 -> {
          person = true;
          limit.done(new AlarmDeed.WasReset(answer()));
        }
        case 8 -> {
          silence.done(new AlarmDeed.Acknowledged(answer()));
          assertThat(limit.state()).as("one machine leaves the other alone").isEqualTo(limitBefore);
        }
        case 9 -> {
          if (before instanceof Occurring) {
            limit.done(new AlarmDeed.WasShelved(answer(), at.plusSeconds(3600)));
            assertThat(limit.state()).as("shelving judges nothing").isEqualTo(limitBefore);
          }
        }
        case 10 -> told.addAll(limit.done(new AlarmDeed.Unshelved(answer())));
        case 11 -> {
          limit.done(new AlarmDeed.WasInhibited(answer(), at.plusSeconds(7200), "X"));
          assertThat(limit.state()).isEqualTo(limitBefore);
        }
        case 12 -> told.addAll(limit.done(new AlarmDeed.Uninhibited(answer())));
        case 13 -> restart();
        case 14 ->
            told.addAll(limit.hold(new Overlay.Suppressed(at.plusSeconds(600), "opening"), at));
        case 15 -> told.addAll(limit.hold(Overlay.NONE, at));
        case 16 -> limit.settings(random.nextBoolean() ? TOP : strict(), at);
        default -> {
          good = true;
          told.addAll(limit.take(new LimitEvent.GoodRead(at, move())));
          silence.take(new SilenceEvent.Heard(at));
          heardAt = at;
        }
      }
      promises(before, over, told, person, good);
    }

    private void promises(
        AlarmState before, Overlay over, List<AlarmEvent> told, boolean person, boolean good) {
      AlarmState after = limit.alarm();
      if (before.isActive() && !after.isActive()) {
        assertThat(good).as("only a Good reading ends what is active").isTrue();
      }
      if (before instanceof Occurring && !(after instanceof Occurring)) {
        assertThat(good || person).as("nothing vanishes by itself").isTrue();
      }
      if (before.isUnanswered() && after instanceof Occurring && !after.isUnanswered()) {
        assertThat(person).as("only a person answers").isTrue();
      }
      boolean rose = told.stream().anyMatch(event -> event.act() == AlarmAct.ROSE);
      if (rose) {
        assertThat(after.isUnanswered()).as("a rise waits for an answer again").isTrue();
        assertThat(limit.own()).as("a rise ends a shelving").isNotInstanceOf(Overlay.Shelved.class);
      }
      boolean lifted =
          !(over instanceof Overlay.None) && limit.own() instanceof Overlay.None && !rose;
      if (lifted && after.isActive() && !limit.overlay().silences(at)) {
        assertThat(after.isUnanswered()).as("what lasts under a shelf sounds at its end").isTrue();
      }
      if (silence.state().phase() == SilencePhase.NO_DATA) {
        assertThat(silence.alarm()).as("no data is an alarm").isInstanceOf(Occurring.class);
      }
      if (limit.overlay().silences(at)) {
        assertThat(limit.now(true).sounds(at)).as("held is silent").isFalse();
      } else if (after.sounds()) {
        assertThat(limit.now(true).sounds(at)).as("not held sounds").isTrue();
      }
      limit
          .own()
          .end()
          .ifPresent(
              end ->
                  assertThat(Duration.between(at, end))
                      .isLessThanOrEqualTo(Duration.ofSeconds(7200)));
      limit.state().timers().forEach(t -> assertThat(t.on()).isGreaterThanOrEqualTo(Duration.ZERO));
    }

    private static boolean due(List<AlarmEvent> told) {
      return told.stream()
          .anyMatch(event -> event.act() == AlarmAct.RAISED || event.act() == AlarmAct.ROSE);
    }

    private double move() {
      value = Math.max(-199, Math.min(-100, value + random.nextGaussian() * 9));
      return value;
    }

    private Surroundings around() {
      return new Surroundings(random.nextBoolean(), false, false);
    }

    private static LimitSettings strict() {
      return AlarmRules.USUAL
          .limits(ChannelKind.TEMP_TOP, OptionalDouble.of(-170), PERIOD)
          .getFirst();
    }

    /** The state that was kept is taken up again exactly; starting clears nothing. */
    private void restart() {
      AlarmState was = limit.alarm();
      KeptState.OfLimit kept = (KeptState.OfLimit) limit.kept();
      KeptState.OfSilence heard = (KeptState.OfSilence) silence.kept();
      limit = new Machine.OfLimit(kept.point(), kept.state(), limit.settings(), kept.overlay());
      silence = new Machine.OfSilence(heard.point(), heard.state(), SILENCE, heard.overlay());
      limit.started(at);
      silence.started(at);
      if (was instanceof Occurring occurring) {
        assertThat(limit.alarm()).isInstanceOf(Occurring.class);
        assertThat(((Occurring) limit.alarm()).occurrence().raised())
            .isEqualTo(occurring.occurrence().raised());
      }
    }

    private Answer answer() {
      return new Answer(new ActorId(new UUID(7, 7)), "Hugo ESSAI", at, "vu");
    }

    private static AlarmPoint point(AlarmKind kind) {
      return new AlarmPoint(
          AlarmId.of(CHANNEL, kind),
          kind,
          Optional.of(new TankId(new UUID(3, 3))),
          Optional.of(CHANNEL),
          Optional.of(ChannelKind.TEMP_TOP),
          Optional.empty(),
          Optional.empty(),
          "");
    }
  }

  @Test
  void noOrderOfEventsBreaksAPromise() {
    for (long seed = 0; seed < SEQUENCES; seed++) {
      Life life = new Life(seed);
      try {
        for (int event = 0; event < EVENTS; event++) {
          life.event();
        }
      } catch (AssertionError broken) {
        throw new AssertionError("sequence " + seed + " at " + life.at, broken);
      }
    }
  }
}
