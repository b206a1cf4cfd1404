package org.givre.thermal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.givre.measure.Celsius;

/**
 * What a controller's or a logger's file of the time before this program says: it claims what was
 * read and no more.
 *
 * @param readings temperatures, of every sensor that the file names
 * @param warmestAt the first instant of the warmest one
 * @param gaps stretches of more than one and a half usual intervals
 * @param refused lines that could not be read
 */
public record EarlierLog(
    Instant from,
    Instant to,
    int readings,
    Celsius coldest,
    Celsius warmest,
    Instant warmestAt,
    int gaps,
    Duration longestGap,
    int refused) {

  /** One temperature of the file. */
  public record Sample(Instant at, Celsius value) {}

  /** Of at least one temperature, in any order. */
  public static EarlierLog of(List<Sample> all, int refused) {
    List<Sample> samples = new ArrayList<>(all);
    samples.sort(Comparator.comparing(Sample::at));
    Sample warmest =
        samples.stream().reduce((a, b) -> b.value().isAbove(a.value()) ? b : a).orElseThrow();
    List<Duration> steps = steps(samples);
    List<Duration> gaps = gaps(steps);
    return new EarlierLog(
        samples.getFirst().at(),
        samples.getLast().at(),
        samples.size(),
        samples.stream().map(Sample::value).min(Celsius::compareTo).orElseThrow(),
        warmest.value(),
        warmest.at(),
        gaps.size(),
        gaps.stream().max(Duration::compareTo).orElse(Duration.ZERO),
        refused);
  }

  private static List<Duration> steps(List<Sample> samples) {
    List<Duration> steps = new ArrayList<>();
    for (int i = 1; i < samples.size(); i++) {
      Duration step = Duration.between(samples.get(i - 1).at(), samples.get(i).at());
      if (!step.isZero()) {
        steps.add(step);
      }
    }
    return steps;
  }

  /** The usual interval is the one in the middle. */
  private static List<Duration> gaps(List<Duration> steps) {
    if (steps.isEmpty()) {
      return List.of();
    }
    Duration usual = steps.stream().sorted().toList().get(steps.size() / 2);
    return steps.stream()
        .filter(step -> step.multipliedBy(2).compareTo(usual.multipliedBy(3)) > 0)
        .toList();
  }
}
