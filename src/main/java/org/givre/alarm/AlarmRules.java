package org.givre.alarm;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.givre.probe.ChannelKind;

/**
 * Which machines judge a channel, with which delays. {@link #USUAL} proposes what the monitoring
 * handbook does; {@link #shortened} is for exercises that cannot wait for a real five minutes.
 */
public final class AlarmRules {

  public static final AlarmRules USUAL = new AlarmRules(1);

  private static final Duration LEAST_QUIET = Duration.ofMinutes(1);

  private final int divisor;

  private AlarmRules(int divisor) {
    this.divisor = divisor;
  }

  /** The same limits, every delay divided; never for a real tank. */
  public static AlarmRules shortened(int divisor) {
    if (divisor < 1) {
      throw new IllegalArgumentException("delays divided by " + divisor);
    }
    return new AlarmRules(divisor);
  }

  /**
   * The limit machines of a channel.
   *
   * @param strictest the coldest storage limit of what stands in the tank, in °C
   */
  public List<LimitSettings> limits(ChannelKind kind, OptionalDouble strictest, Duration period) {
    return AlarmSettings.proposed(kind, strictest, period).stream().map(this::shorter).toList();
  }

  public SilenceSettings silence(Duration period) {
    SilenceSettings usual = SilenceSettings.every(period);
    return new SilenceSettings(
        period,
        shorter(usual.noDataAfter()),
        shorter(usual.criticalAfter()),
        repeated(usual.reAlarm()));
  }

  /** Even an exercise leaves a minute between an answer and the next sound. */
  private Duration repeated(Duration usual) {
    Duration brief = shorter(usual);
    return brief.compareTo(LEAST_QUIET) < 0 ? LEAST_QUIET : brief;
  }

  private LimitSettings shorter(LimitSettings usual) {
    return new LimitSettings(
        usual.direction(),
        usual.steps().stream().map(this::shorter).toList(),
        repeated(usual.reAlarm()),
        usual.heardWithin());
  }

  private Threshold shorter(Threshold usual) {
    return new Threshold(
        usual.level(),
        usual.limit(),
        shorter(usual.onDelay()),
        usual.deadband(),
        shorter(usual.offDelay()),
        usual.latch());
  }

  private Duration shorter(Duration usual) {
    return usual.dividedBy(divisor);
  }
}
