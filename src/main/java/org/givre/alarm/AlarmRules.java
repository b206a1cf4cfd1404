package org.givre.alarm;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/**
 * Which machines judge a channel, with which delays: the thresholds in force, as they are, or
 * {@link #shortened} for exercises that cannot wait for a real five minutes.
 */
public final class AlarmRules {

  /** The proposed thresholds, every delay whole. */
  public static final AlarmRules USUAL = new AlarmRules(1, SiteThresholds.PROPOSED);

  private static final Duration LEAST_QUIET = Duration.ofMinutes(1);

  private final int divisor;
  private final SiteThresholds thresholds;

  private AlarmRules(int divisor, SiteThresholds thresholds) {
    this.divisor = divisor;
    this.thresholds = thresholds;
  }

  /** The same limits, every delay divided; never for a real tank. */
  public static AlarmRules shortened(int divisor) {
    if (divisor < 1) {
      throw new IllegalArgumentException("delays divided by " + divisor);
    }
    return new AlarmRules(divisor, SiteThresholds.PROPOSED);
  }

  /** The same divisor with other thresholds in force. */
  public AlarmRules with(SiteThresholds other) {
    return new AlarmRules(divisor, other);
  }

  public Thresholds thresholds(TankId tank) {
    return thresholds.of(tank);
  }

  /** A delay as it is kept here: whole, or divided for an exercise. */
  public Duration delay(Duration usual) {
    return usual.dividedBy(divisor);
  }

  /**
   * The limit machines of a channel of the proposed thresholds.
   *
   * @param strictest the coldest storage limit of what stands in the tank, in °C
   */
  public List<LimitSettings> limits(ChannelKind kind, OptionalDouble strictest, Duration period) {
    Thresholds site = thresholds.site();
    return site.of(kind).stream()
        .filter(key -> !key.kind().isDerived())
        .map(key -> settings(site, key, strictest, period))
        .toList();
  }

  /** The machine of one key of a tank, with what stands in that tank. */
  public LimitSettings limit(TankId tank, LimitKey key, OptionalDouble strictest, Duration period) {
    return settings(thresholds.of(tank), key, strictest, period);
  }

  private LimitSettings settings(
      Thresholds from, LimitKey key, OptionalDouble strictest, Duration period) {
    Duration heardWithin = key.kind().isDerived() ? Duration.ofDays(3) : period.multipliedBy(3);
    return new LimitSettings(
        key.direction(),
        from.steps(key, strictest).stream().map(this::shorter).toList(),
        repeated(from.minutes(AlarmFigure.RE_ALARM)),
        heardWithin);
  }

  public SilenceSettings silence(Duration period) {
    return silence(thresholds.site(), period);
  }

  public SilenceSettings silence(TankId tank, Duration period) {
    return silence(thresholds.of(tank), period);
  }

  private SilenceSettings silence(Thresholds from, Duration period) {
    return new SilenceSettings(
        period,
        delay(from.minutes(AlarmFigure.NO_DATA_AFTER)),
        delay(from.minutes(AlarmFigure.NO_DATA_CRITICAL)),
        repeated(from.minutes(AlarmFigure.RE_ALARM)));
  }

  /** Even an exercise leaves a minute between an answer and the next sound. */
  private Duration repeated(Duration usual) {
    Duration brief = delay(usual);
    return brief.compareTo(LEAST_QUIET) < 0 ? LEAST_QUIET : brief;
  }

  private Threshold shorter(Threshold usual) {
    return new Threshold(
        usual.level(),
        usual.limit(),
        delay(usual.onDelay()),
        usual.deadband(),
        delay(usual.offDelay()),
        usual.latch());
  }
}
