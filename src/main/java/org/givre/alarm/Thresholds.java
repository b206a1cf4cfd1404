package org.givre.alarm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.givre.kernel.Digest;
import org.givre.probe.ChannelKind;

/**
 * Every threshold of a tank, whole: one version of the alarm settings. The steps of a machine stand
 * the mildest first.
 */
public record Thresholds(Map<LimitKey, List<Threshold>> limits, Map<AlarmFigure, Double> figures) {

  public Thresholds {
    Map<LimitKey, List<Threshold>> copy = new LinkedHashMap<>();
    limits.forEach((key, steps) -> copy.put(key, List.copyOf(steps)));
    limits = java.util.Collections.unmodifiableMap(copy);
    Map<AlarmFigure, Double> numbers = new EnumMap<>(AlarmFigure.class);
    for (AlarmFigure figure : AlarmFigure.values()) {
      numbers.put(figure, figures.getOrDefault(figure, figure.proposed()));
    }
    figures = java.util.Collections.unmodifiableMap(numbers);
  }

  /** The steps of a machine; empty where nothing judges it. */
  public List<Threshold> steps(LimitKey key) {
    return limits.getOrDefault(key, List.of());
  }

  public double figure(AlarmFigure figure) {
    return figures.get(figure);
  }

  public Duration minutes(AlarmFigure figure) {
    return Duration.ofSeconds(Math.round(figure(figure) * 60));
  }

  /** The machines that judge a channel, and those that judge what is worked out of it. */
  public List<LimitKey> of(ChannelKind kind) {
    return limits.keySet().stream()
        .filter(key -> key.quantity().filter(kind::equals).isPresent())
        .toList();
  }

  /**
   * The same steps with the strictest stored product in the place of the first critical limit of a
   * top probe, where that is colder. A warning that would then stand warmer than it goes.
   */
  public List<Threshold> steps(LimitKey key, OptionalDouble strictest) {
    List<Threshold> usual = steps(key);
    if (!followsProducts(key) || strictest.isEmpty()) {
      return usual;
    }
    int first = firstCritical(usual);
    if (first < 0 || usual.get(first).limit() <= strictest.getAsDouble()) {
      return usual;
    }
    double limit = strictest.getAsDouble();
    List<Threshold> steps = new ArrayList<>();
    usual.subList(0, first).stream().filter(step -> step.limit() < limit).forEach(steps::add);
    steps.add(usual.get(first).at(limit));
    steps.addAll(usual.subList(first + 1, usual.size()));
    return List.copyOf(steps);
  }

  /** Whether what is stored tightens this machine. */
  public static boolean followsProducts(LimitKey key) {
    return key.kind() == AlarmKind.HIGH
        && key.quantity()
            .filter(kind -> kind == ChannelKind.TEMP_TOP || kind == ChannelKind.TEMP_OTHER)
            .isPresent();
  }

  private static int firstCritical(List<Threshold> steps) {
    for (int step = 0; step < steps.size(); step++) {
      if (steps.get(step).level() == AlarmLevel.CRITICAL) {
        return step;
      }
    }
    return -1;
  }

  public Thresholds with(LimitKey key, List<Threshold> steps) {
    Map<LimitKey, List<Threshold>> other = new LinkedHashMap<>(limits);
    other.put(key, steps);
    return new Thresholds(other, figures);
  }

  public Thresholds with(AlarmFigure figure, double number) {
    Map<AlarmFigure, Double> other = new EnumMap<>(figures);
    other.put(figure, number);
    return new Thresholds(limits, other);
  }

  /** What is signed: the digest of every number. */
  public Digest digest() {
    StringBuilder text = new StringBuilder();
    limits.forEach((key, steps) -> text.append(key.code()).append(steps).append('\n'));
    figures.forEach(
        (figure, number) -> text.append(figure.code()).append('=').append(number).append('\n'));
    return Digest.of(text.toString());
  }
}
