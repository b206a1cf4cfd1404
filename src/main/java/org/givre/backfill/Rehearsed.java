package org.givre.backfill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.givre.backfill.DryRun.Counts;
import org.givre.backfill.ReadLog.Logged;
import org.givre.backfill.ReadLog.Refused;
import org.givre.measure.ChannelId;
import org.givre.measure.Gap;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;

/** Works out one dry run from a log that was read and the history that is there. */
final class Rehearsed {

  /** Codes of the family's logs (sample files' README); another one is kept and reported. */
  private static final Set<String> CODES =
      Set.of(
          "AM", "AH", "AL", "BH", "BL", "BB", "BP", "BV", "BY", "CA", "CB", "CG", "CL", "F", "FD",
          "FT", "HG", "LH", "LL", "LO", "PF", "UW", "ZO");

  static final String UNSURE = "CLOCK_UNSURE";

  private final Map<ChannelKind, ChannelId> channels;
  private final Backfill.Past past;
  private final boolean sure;
  private int duplicates;
  private int conflicts;
  private int known;
  private int beside;

  Rehearsed(Map<ChannelKind, ChannelId> channels, Backfill.Past past, boolean sure) {
    this.channels = channels;
    this.past = past;
    this.sure = sure;
  }

  DryRun of(ReadLog log, LogInstants instants, String profile) {
    TreeMap<Instant, List<Logged>> lines = instants.of(log);
    List<Reading> readings = new ArrayList<>();
    lines.forEach((at, same) -> readings.addAll(at(at, same, profile)));
    List<Refused> refused = new ArrayList<>(log.refused());
    refused.addAll(instants.refused());
    refused.sort(java.util.Comparator.comparingInt(Refused::number));
    List<Instant> times = List.copyOf(lines.keySet());
    Duration interval = interval(times);
    Map<String, Integer> status = status(log);
    return new DryRun(
        log,
        readings,
        refused,
        new Counts(duplicates, conflicts, known, beside, outOfOrder(log)),
        times.isEmpty() ? Optional.empty() : Optional.of(times.getFirst()),
        times.isEmpty() ? Optional.empty() : Optional.of(times.getLast()),
        interval,
        fileGaps(times, interval),
        closed(readings),
        status,
        status.keySet().stream().filter(code -> !CODES.contains(code)).sorted().toList(),
        estimate(lines));
  }

  private List<Reading> at(Instant at, List<Logged> lines, String profile) {
    List<Reading> readings = new ArrayList<>();
    Map<ChannelKind, List<Double>> seen = new HashMap<>();
    for (Logged line : lines) {
      boolean again = true;
      boolean other = false;
      for (Map.Entry<ChannelKind, Double> number : line.numbers().entrySet()) {
        List<Double> before = seen.computeIfAbsent(number.getKey(), kind -> new ArrayList<>());
        if (before.contains(number.getValue())) {
          continue;
        }
        again = false;
        other |= !before.isEmpty();
        before.add(number.getValue());
        reading(at, number, line, profile).ifPresent(readings::add);
      }
      duplicates += again ? 1 : 0;
      conflicts += other ? 1 : 0;
    }
    return readings;
  }

  private Optional<Reading> reading(
      Instant at, Map.Entry<ChannelKind, Double> number, Logged line, String profile) {
    ChannelId channel = channels.get(number.getKey());
    if (channel == null) {
      return Optional.empty();
    }
    List<Double> there = past.at(channel, at);
    if (there.contains(number.getValue())) {
      known++;
      return Optional.empty();
    }
    beside += there.isEmpty() ? 0 : 1;
    Value value =
        sure ? new Value.Good(number.getValue()) : new Value.Suspect(number.getValue(), UNSURE);
    String raw = line.number() + ": " + line.text();
    return Optional.of(new Reading(channel, at, 0, value, raw, profile, Source.BACK_FILLED));
  }

  private static int outOfOrder(ReadLog log) {
    int out = 0;
    java.time.LocalDateTime edge = null;
    for (Logged line : log.newestFirst() ? log.lines().reversed() : log.lines()) {
      boolean back = edge != null && line.at().isBefore(edge);
      out += back ? 1 : 0;
      edge = back ? edge : line.at();
    }
    return out;
  }

  /** The distance that occurs in the middle. */
  private static Duration interval(List<Instant> times) {
    List<Duration> apart = new ArrayList<>();
    for (int at = 1; at < times.size(); at++) {
      apart.add(Duration.between(times.get(at - 1), times.get(at)));
    }
    apart.sort(Duration::compareTo);
    return apart.isEmpty() ? Duration.ZERO : apart.get(apart.size() / 2);
  }

  private static List<Gap> fileGaps(List<Instant> times, Duration interval) {
    List<Gap> gaps = new ArrayList<>();
    for (int at = 1; at < times.size(); at++) {
      Duration apart = Duration.between(times.get(at - 1), times.get(at));
      if (!interval.isZero() && apart.multipliedBy(2).compareTo(interval.multipliedBy(3)) > 0) {
        gaps.add(new Gap(times.get(at - 1), times.get(at), "NOT_ASKED"));
      }
    }
    return gaps;
  }

  private List<Gap> closed(List<Reading> readings) {
    Map<ChannelId, List<Reading>> byChannel = new LinkedHashMap<>();
    readings.forEach(
        one -> byChannel.computeIfAbsent(one.channel(), id -> new ArrayList<>()).add(one));
    Set<Gap> closed = new java.util.LinkedHashSet<>();
    byChannel.forEach(
        (channel, own) -> {
          for (Gap gap : past.gaps(channel, own.getFirst().at(), own.getLast().at())) {
            boolean fills =
                own.stream()
                    .anyMatch(one -> one.at().isAfter(gap.from()) && one.at().isBefore(gap.to()));
            if (fills) {
              closed.add(gap);
            }
          }
        });
    return List.copyOf(closed);
  }

  private static Map<String, Integer> status(ReadLog log) {
    Map<String, Integer> status = new TreeMap<>();
    log.lines().forEach(line -> line.status().forEach(code -> status.merge(code, 1, Integer::sum)));
    return status;
  }

  private Optional<ClockEstimate> estimate(TreeMap<Instant, List<Logged>> lines) {
    ChannelId top = channels.get(ChannelKind.TEMP_TOP);
    if (top == null || lines.isEmpty()) {
      return Optional.empty();
    }
    List<Map.Entry<Instant, Double>> logged = new ArrayList<>();
    lines.forEach(
        (at, same) ->
            same.stream()
                .filter(line -> line.numbers().containsKey(ChannelKind.TEMP_TOP))
                .findFirst()
                .ifPresent(
                    line -> logged.add(Map.entry(at, line.numbers().get(ChannelKind.TEMP_TOP)))));
    Duration around = Duration.ofHours(4);
    return ClockEstimate.of(
        logged, past.live(top, lines.firstKey().minus(around), lines.lastKey().plus(around)));
  }
}
