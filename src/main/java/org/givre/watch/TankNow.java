package org.givre.watch;

import java.util.List;
import java.util.Optional;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.TankLimits;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/**
 * One tank as it stands.
 *
 * @param alarms those of this tank that are raised and not closed, the gravest first
 * @param limits of what stands in it, the strictest first
 * @param standing what is done to it, and what becomes of it
 */
public record TankNow(
    TankId tank,
    List<ChannelNow> channels,
    List<AlarmNow> alarms,
    List<TankLimits.ProductLimit> limits,
    Standing standing) {

  /** A tank that nothing is done to. */
  public TankNow(
      TankId tank,
      List<ChannelNow> channels,
      List<AlarmNow> alarms,
      List<TankLimits.ProductLimit> limits) {
    this(tank, channels, alarms, limits, Standing.USUAL);
  }

  /** A tank that nothing watches. */
  public static TankNow unwatched(TankId tank) {
    return new TankNow(tank, List.of(), List.of(), List.of());
  }

  public TankNow {
    channels = List.copyOf(channels);
    alarms = List.copyOf(alarms);
    limits = List.copyOf(limits);
  }

  public Optional<ChannelNow> channel(ChannelKind kind) {
    return channels.stream().filter(now -> now.channel().kind() == kind).findFirst();
  }

  /** The level, however it is measured. */
  public Optional<ChannelNow> level() {
    return channel(ChannelKind.LEVEL_PERCENT).or(() -> channel(ChannelKind.LEVEL_MM));
  }
}
