package org.givre.telling;

import java.time.Duration;
import java.util.List;

/**
 * When whom (monitoring handbook §8.5). Every number is the site's to set.
 *
 * @param first from the alarm to the first on call; {@code second}, {@code heads} likewise
 * @param repeat how often all are told again after the last step
 * @param warnings whether a warning waits for the next staffed hour
 */
public record TellingRules(
    Duration first, Duration second, Duration heads, Duration repeat, Warnings warnings) {

  /** More alarms than this within {@link #BURST_WITHIN} become one message with the list. */
  public static final int BURST = 10;

  public static final Duration BURST_WITHIN = Duration.ofMinutes(10);

  /** What else of the same tank falls due so soon goes into the same message. */
  public static final Duration TOGETHER = Duration.ofSeconds(60);

  /** In force until a site has said otherwise. */
  public static final TellingRules USUAL =
      new TellingRules(
          Duration.ofMinutes(10),
          Duration.ofMinutes(20),
          Duration.ofMinutes(40),
          Duration.ofMinutes(15),
          Warnings.WAIT);

  /** What a warning does outside staffed hours; a critical alarm never waits. */
  public enum Warnings {
    WAIT,
    AT_ONCE
  }

  /** One step: after so long without an answer, these people. */
  public record Step(Duration after, Audience audience) {}

  public List<Step> steps() {
    return List.of(
        new Step(Duration.ZERO, Audience.ON_SITE),
        new Step(first, Audience.FIRST),
        new Step(second, Audience.SECOND),
        new Step(heads, Audience.HEADS));
  }

  /** The steps come one after the other, within a day, and repeat at most once a minute. */
  public boolean fits() {
    Duration minute = Duration.ofMinutes(1);
    return !first.isNegative()
        && first.compareTo(second) <= 0
        && second.compareTo(heads) <= 0
        && heads.compareTo(Duration.ofDays(1)) <= 0
        && repeat.compareTo(minute) >= 0
        && repeat.compareTo(Duration.ofDays(1)) <= 0;
  }
}
