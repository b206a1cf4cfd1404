package org.givre.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.DerivedWords;
import org.givre.alarm.Occurrence;
import org.givre.fx.State;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;
import org.givre.watch.AlarmGroup;
import org.givre.words.Formats;
import org.givre.words.Words;

/** One alarm as a sentence: which tank, what, since when. */
final class AlarmSentences {

  private final Words words;
  private final Formats formats;
  private final Map<TankId, String> tanks;

  AlarmSentences(Words words, Map<TankId, String> tanks) {
    this.words = words;
    this.formats = new Formats(words.locale(), Formats.PARIS);
    this.tanks = tanks;
  }

  /** How it is shown: not hearing is a state of its own, whatever its level. */
  static State state(AlarmNow alarm) {
    if (alarm.point().kind() == AlarmKind.SILENCE) {
      return State.UNKNOWN;
    }
    return alarm.level().filter(AlarmLevel.CRITICAL::equals).isPresent()
        ? State.CRITICAL
        : State.ATTENTION;
  }

  /** The word of its state in capitals, for the strip. */
  String head(AlarmNow alarm) {
    boolean critical = alarm.level().filter(AlarmLevel.CRITICAL::equals).isPresent();
    return switch (state(alarm)) {
      case CRITICAL -> words.of("app.alarm.critical");
      case UNKNOWN -> words.of(critical ? "app.alarm.critical-unknown" : "app.alarm.unknown");
      default -> words.of("app.alarm.attention");
    };
  }

  String tank(AlarmNow alarm) {
    return alarm.point().tank().map(tank -> tanks.getOrDefault(tank, "")).orElse("");
  }

  /** Cuve 1 : sonde haute −141,6 °C, limite −150 °C dépassée. */
  String what(AlarmNow alarm) {
    return switch (alarm.point().kind()) {
      case TECHNICAL -> words.of("watch.technical." + alarm.point().name());
      case SILENCE ->
          words.of(
              "app.alarm.silent",
              AlarmGroup.isLineLost(alarm) ? tank(alarm) : place(alarm),
              formats.hour(alarm.heardAt()));
      case HIGH -> beyond("app.alarm.high", alarm);
      case LOW -> beyond("app.alarm.low", alarm);
      default -> DerivedWords.sentence(words, tank(alarm), quantity(alarm), alarm);
    };
  }

  private String quantity(AlarmNow alarm) {
    return alarm
        .point()
        .quantity()
        .map(kind -> words.of("watch.channel." + kind.code()))
        .orElse("");
  }

  private String beyond(String key, AlarmNow alarm) {
    if (!alarm.state().isActive()) {
      double worst = alarm.state().happening().map(Occurrence::worst).orElse(alarm.value());
      return words.of(
          "watch.alarm.was-beyond",
          tank(alarm),
          quantity(alarm),
          number(alarm, worst),
          number(alarm, alarm.limit()));
    }
    if (Double.isNaN(alarm.value())) {
      return words.of("app.alarm.beyond-unknown", place(alarm));
    }
    return words.of(key, place(alarm), number(alarm, alarm.value()), number(alarm, alarm.limit()));
  }

  private String place(AlarmNow alarm) {
    Optional<String> kind =
        alarm.point().quantity().map(quantity -> words.of("probe.kind." + quantity.code()));
    String tank = tank(alarm);
    return kind.map(name -> words.of("app.alarm.place", tank, name)).orElse(tank);
  }

  private String number(AlarmNow alarm, double value) {
    ChannelKind kind = alarm.point().quantity().orElse(ChannelKind.STATUS);
    return switch (kind) {
      case TEMP_TOP, TEMP_BOTTOM, TEMP_OTHER ->
          Double.isNaN(value) ? Formats.DASH : formats.limit(value);
      case LEVEL_PERCENT, OXYGEN -> formats.percent(value);
      case LEVEL_MM -> formats.withUnit(value, 0, "mm");
      default -> formats.number(value, 0);
    };
  }

  /** active, non acquittée depuis 12 min. */
  String more(AlarmNow alarm, Instant now) {
    String state = words.of("alarm.state." + alarm.state().code());
    return alarm
        .state()
        .happening()
        .map(
            occurrence ->
                words.of(
                    "app.alarm.since",
                    state,
                    formats.age(Duration.between(occurrence.raised(), now))))
        .orElse(state);
  }
}
