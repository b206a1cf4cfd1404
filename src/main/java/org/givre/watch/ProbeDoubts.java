package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmState;
import org.givre.measure.ChannelId;
import org.givre.probe.ChannelKind;

/**
 * What makes the readings of a probe doubtful beside its neighbours and beside itself (monitoring
 * handbook §7): a jump and back, and being much colder than another probe at the same place.
 */
final class ProbeDoubts {

  /** A jump is one above this; its own threshold decides what is told. */
  private static final double JUMP = 10;

  /** So near to where it came from is back. */
  private static final double BACK = 5;

  /** What stays away for longer is no spike. */
  private static final Duration SHORT = Duration.ofMinutes(5);

  /** So long one spike stands as a warning. */
  private static final Duration STANDS = Duration.ofHours(1);

  private record Last(ChannelKind kind, double value, Instant at) {}

  private record Away(double from, double furthest, Instant since) {}

  private record Spike(double size, Instant at) {}

  private final Map<ChannelId, Last> last = new HashMap<>();
  private final Map<ChannelId, Away> away = new HashMap<>();
  private final Map<ChannelId, Spike> spikes = new HashMap<>();

  List<TankSigns.Sign> of(ChannelWatch watch, double value, Instant at, boolean open) {
    List<TankSigns.Sign> signs = new ArrayList<>();
    if (open) {
      away.clear();
    } else {
      jump(watch.channel().id(), value, at);
    }
    last.put(watch.channel().id(), new Last(watch.channel().kind(), value, at));
    spike(watch, at, signs);
    colder(watch, value, at, signs);
    return signs;
  }

  private void jump(ChannelId probe, double value, Instant at) {
    Away gone = away.get(probe);
    if (gone == null) {
      Last before = last.get(probe);
      if (before != null && Math.abs(value - before.value()) > JUMP) {
        away.put(probe, new Away(before.value(), value, at));
      }
    } else if (Math.abs(value - gone.from()) <= BACK) {
      away.remove(probe);
      spikes.put(probe, new Spike(Math.abs(gone.furthest() - gone.from()), at));
    } else if (at.isAfter(gone.since().plus(SHORT))) {
      away.remove(probe);
    } else if (Math.abs(value - gone.from()) > Math.abs(gone.furthest() - gone.from())) {
      away.put(probe, new Away(gone.from(), value, gone.since()));
    }
  }

  private void spike(ChannelWatch watch, Instant at, List<TankSigns.Sign> signs) {
    Spike seen = spikes.get(watch.channel().id());
    boolean stands = seen != null && at.isBefore(seen.at().plus(STANDS));
    boolean told =
        watch
            .derived(AlarmKind.SPIKE)
            .filter(machine -> !(machine.alarm() instanceof AlarmState.Normal))
            .isPresent();
    if (stands || told) {
      signs.add(new TankSigns.Sign(watch, AlarmKind.SPIKE, stands ? seen.size() : 0));
    }
  }

  /** By how much it is colder than the warmest other probe of its place that is heard now. */
  private void colder(ChannelWatch watch, double value, Instant at, List<TankSigns.Sign> signs) {
    Instant fresh = at.minus(watch.channel().staleAfter());
    last.entrySet().stream()
        .filter(other -> !other.getKey().equals(watch.channel().id()))
        .map(Map.Entry::getValue)
        .filter(other -> other.kind() == watch.channel().kind() && !other.at().isBefore(fresh))
        .mapToDouble(Last::value)
        .max()
        .ifPresent(
            warmest ->
                signs.add(
                    new TankSigns.Sign(watch, AlarmKind.DISAGREE, Math.max(0, warmest - value))));
  }

  /** The wall clock jumped: what was before does not fit what comes. */
  void forget() {
    last.clear();
    away.clear();
  }
}
