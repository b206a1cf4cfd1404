package org.givre.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmState;
import org.givre.app.today.Due;
import org.givre.app.today.DueSource;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.probe.ChannelKind;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Formats;
import org.givre.words.Words;

/** What is due at the tanks: a level to fill up, an alarm that waits for an assessment. */
final class WatchDues implements DueSource {

  private final Supplier<WatchSnapshot> watch;
  private final Supplier<List<Tank>> tanks;

  WatchDues(Supplier<WatchSnapshot> watch, Supplier<List<Tank>> tanks) {
    this.watch = watch;
    this.tanks = tanks;
  }

  @Override
  public List<Due> due(Words words, Instant now) {
    Map<TankId, String> names = new HashMap<>();
    tanks.get().forEach(tank -> names.put(tank.id(), tank.name()));
    AlarmSentences sentences = new AlarmSentences(words, names);
    LocalDate today = LocalDate.ofInstant(now, Formats.PARIS);
    List<Due> dues = new ArrayList<>();
    for (AlarmNow alarm : watch.get().alarms()) {
      if (isLowLevel(alarm)) {
        dues.add(fill(words, alarm, sentences.tank(alarm), today));
      } else if (alarm.state() instanceof AlarmState.LatchedAcknowledged) {
        dues.add(assess(words, alarm, sentences.tank(alarm), today));
      }
    }
    return dues;
  }

  private static boolean isLowLevel(AlarmNow alarm) {
    return alarm.point().kind() == AlarmKind.LOW
        && alarm
            .point()
            .quantity()
            .filter(k -> k == ChannelKind.LEVEL_MM || k == ChannelKind.LEVEL_PERCENT)
            .isPresent();
  }

  private static Due fill(Words words, AlarmNow alarm, String tank, LocalDate today) {
    Formats formats = new Formats(words.locale(), Formats.PARIS);
    boolean percent =
        alarm.point().quantity().filter(ChannelKind.LEVEL_PERCENT::equals).isPresent();
    String level =
        Double.isNaN(alarm.value())
            ? Formats.DASH
            : percent ? formats.percent(alarm.value()) : formats.withUnit(alarm.value(), 0, "mm");
    return new Due(
        Due.Group.TODAY,
        today,
        Optional.empty(),
        "fth-droplet",
        words.of("app.today.due.fill", tank),
        words.of("app.today.due.fill.detail", level),
        tank,
        Optional.of(new Due.Tag(State.ATTENTION, words.of("app.today.due.fill.tag"))),
        new Due.Act(words.of("app.today.due.fill.act"), tankOf(alarm)),
        false);
  }

  private static Due assess(Words words, AlarmNow alarm, String tank, LocalDate today) {
    return new Due(
        Due.Group.NOW,
        today,
        Optional.empty(),
        "fth-bell",
        words.of("app.today.due.assess", tank),
        words.of("app.today.due.assess.detail"),
        tank,
        Optional.empty(),
        new Due.Act(
            words.of("app.today.due.assess.act"),
            Target.of("alarms", "alarm", alarm.id().toString())),
        false);
  }

  private static Target tankOf(AlarmNow alarm) {
    return alarm
        .point()
        .tank()
        .map(tank -> Target.of("tanks", "tank", tank.toString()))
        .orElse(Target.page("tanks"));
  }
}
