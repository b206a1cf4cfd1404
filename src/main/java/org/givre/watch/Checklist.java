package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.alarm.AlarmFigure;
import org.givre.alarm.Machine;
import org.givre.alarm.Overlay;
import org.givre.care.Check;
import org.givre.care.Check.Seen;
import org.givre.care.CheckItem;
import org.givre.probe.ChannelKind;

/**
 * The exit checklist of a maintenance, as far as the program sees it (monitoring handbook §8.4).
 */
final class Checklist {
  private Checklist() {}

  private static final Duration PROVEN = Duration.ofMinutes(30);
  private static final double RISEN_MM = 5;
  private static final double RISEN_PERCENT = 1.5;

  static List<Check> of(TankWatch tank, List<ChannelWatch> channels, Instant at) {
    return List.of(
        new Check(CheckItem.VALVE_OPEN, Seen.UNSEEN, ""),
        new Check(CheckItem.AUTOMATIC_FILLING, Seen.UNSEEN, ""),
        level(tank, channels),
        temperatures(channels, at),
        probes(channels),
        new Check(CheckItem.BUZZER, Seen.UNSEEN, ""),
        lid(tank),
        shelved(tank, channels));
  }

  private static Check level(TankWatch tank, List<ChannelWatch> channels) {
    Optional<ChannelKind> kind =
        channels.stream()
            .map(watch -> watch.channel().kind())
            .filter(each -> each == ChannelKind.LEVEL_MM || each == ChannelKind.LEVEL_PERCENT)
            .findFirst();
    double level = tank.signs().level();
    if (kind.isEmpty() || Double.isNaN(level)) {
      return new Check(CheckItem.LEVEL, Seen.UNSEEN, "");
    }
    boolean percent = kind.get() == ChannelKind.LEVEL_PERCENT;
    double start =
        tank.thresholds()
            .figure(percent ? AlarmFigure.FILL_START_PERCENT : AlarmFigure.FILL_START_MM);
    boolean rises = tank.signs().risen() >= (percent ? RISEN_PERCENT : RISEN_MM);
    String detail = Math.round(level) + (percent ? " %" : " mm");
    return new Check(CheckItem.LEVEL, seen(level >= start || rises), detail);
  }

  /** Every top and bottom probe inside its warning limit for thirty minutes. */
  private static Check temperatures(List<ChannelWatch> channels, Instant at) {
    List<ChannelWatch> probes =
        channels.stream().filter(watch -> watch.channel().isTemperature()).toList();
    if (probes.isEmpty()) {
      return new Check(CheckItem.TEMPERATURES, Seen.UNSEEN, "");
    }
    Duration shortest =
        probes.stream()
            .map(watch -> watch.insideSince().map(from -> Duration.between(from, at)))
            .map(length -> length.orElse(Duration.ZERO))
            .min(Duration::compareTo)
            .orElse(Duration.ZERO);
    return new Check(
        CheckItem.TEMPERATURES,
        seen(shortest.compareTo(PROVEN) >= 0),
        Math.min(PROVEN.toMinutes(), shortest.toMinutes()) + " / " + PROVEN.toMinutes() + " min");
  }

  private static Check probes(List<ChannelWatch> channels) {
    List<ChannelWatch> probes =
        channels.stream().filter(watch -> watch.channel().isTemperature()).toList();
    long good = probes.stream().filter(ChannelWatch::readsGood).count();
    return new Check(
        CheckItem.PROBES_GOOD,
        probes.isEmpty() ? Seen.UNSEEN : seen(good == probes.size()),
        good + " / " + probes.size());
  }

  private static Check lid(TankWatch tank) {
    return new Check(
        CheckItem.LID, tank.signs().lid().map(open -> seen(!open)).orElse(Seen.UNSEEN), "");
  }

  private static Check shelved(TankWatch tank, List<ChannelWatch> channels) {
    long count =
        channels.stream()
            .flatMap(watch -> watch.machines().stream())
            .map(Machine::own)
            .filter(own -> own instanceof Overlay.Shelved)
            .count();
    count += tank.machines().stream().filter(each -> each.own() instanceof Overlay.Shelved).count();
    return new Check(
        CheckItem.NOTHING_SHELVED, seen(count == 0), count == 0 ? "" : Long.toString(count));
  }

  private static Seen seen(boolean so) {
    return so ? Seen.YES : Seen.NO;
  }
}
