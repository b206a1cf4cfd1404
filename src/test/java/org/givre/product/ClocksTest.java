package org.givre.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClocksTest {

  static List<CSVRecord> clocks() {
    return Vectors.rows("clocks.csv");
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void everyVectorGivesItsDeadlines(CSVRecord row) {
    Map<String, String> wanted = new TreeMap<>();
    for (String deadline : parts(row.get("deadlines"))) {
      String[] sides = deadline.split("=");
      wanted.put(
          sides[0], sides[1].startsWith("MISSING") ? sides[1] : instant(sides[1]).toString());
    }

    assertThat(deadlines(row)).as(row.get("note")).isEqualTo(wanted);
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void everyVectorGivesItsRemainingSeconds(CSVRecord row) {
    if (row.get("now").isEmpty()) {
      return;
    }
    Instant now = instant(row.get("now"));
    Map<String, String> remaining = new TreeMap<>();
    states(row)
        .forEach(
            (unit, states) ->
                states.stream()
                    .filter(ClockState.Running.class::isInstance)
                    .map(ClockState.Running.class::cast)
                    .forEach(
                        running ->
                            remaining.put(
                                running.rule().name() + unit,
                                Long.toString(running.remaining(now).toSeconds()))));
    Map<String, String> wanted = new TreeMap<>();
    for (String part : parts(row.get("remaining_seconds"))) {
      wanted.put(part.split("=")[0], part.split("=")[1]);
    }

    assertThat(remaining).isEqualTo(wanted);
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void everyVectorGivesTheRulesThatWereExceeded(CSVRecord row) {
    Set<String> exceeded = new TreeSet<>();
    states(row)
        .forEach(
            (unit, states) ->
                states.stream()
                    .filter(ClockState.Exceeded.class::isInstance)
                    .forEach(state -> exceeded.add(state.rule().name() + unit)));

    assertThat(exceeded).isEqualTo(new TreeSet<>(parts(row.get("violations"))));
  }

  private static Map<String, String> deadlines(CSVRecord row) {
    Map<String, String> found = new TreeMap<>();
    Map<String, List<ClockState>> all = states(row);
    all.forEach(
        (unit, states) ->
            states.forEach(
                state -> {
                  String name = state.rule().name() + unit;
                  switch (state) {
                    case ClockState.NotStarted s -> {}
                    case ClockState.StartMissing s ->
                        found.put(name, "MISSING_EVENT:" + s.rule().from().code());
                    case ClockState.Running s -> found.put(name, s.deadline().toString());
                    case ClockState.Met s -> found.put(name, s.deadline().toString());
                    case ClockState.Exceeded s -> found.put(name, s.deadline().toString());
                  }
                }));
    if (row.get("deadlines").contains("#governing")) {
      Clocks.governing(all.values().stream().flatMap(List::stream).toList())
          .ifPresent(
              first -> found.put(first.rule().name() + "#governing", first.deadline().toString()));
    }
    return found;
  }

  private static Map<String, List<ClockState>> states(CSVRecord row) {
    List<ClockRule> rules = HandbookSheets.sheet(row.get("product")).clocks();
    Map<String, UnitEvents> units = new LinkedHashMap<>();
    for (String part : parts(row.get("events"))) {
      String[] sides = part.split("=");
      String[] event = sides[0].split("#");
      String unit = event.length > 1 ? "#" + event[1] : "";
      units.put(
          unit,
          units
              .getOrDefault(unit, UnitEvents.NONE)
              .with(ClockEvent.ofCode(event[0]), instant(sides[1])));
    }
    Map<String, List<ClockState>> states = new LinkedHashMap<>();
    units.forEach((unit, events) -> states.put(unit, Clocks.states(rules, events)));
    return states;
  }

  private static List<String> parts(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(";"));
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  @Test
  void anOverdueClockAndOneWithoutItsStartStopTheNextAct() {
    ClockRule rule =
        new ClockRule("X", ClockEvent.THAW_START, ClockEvent.INFUSION_END, Duration.ofHours(1));
    Instant ten = Instant.parse("2026-11-24T10:00:00Z");
    UnitEvents started = UnitEvents.NONE.with(ClockEvent.THAW_START, ten);
    UnitEvents onlyLater = UnitEvents.NONE.with(ClockEvent.THAW_END, ten);
    List<ClockState> running = Clocks.states(List.of(rule), started);

    assertThat(Clocks.broken(running, ten.plusSeconds(3600))).as("exactly met").isEmpty();
    assertThat(Clocks.broken(running, ten.plusSeconds(3600).plusMillis(1))).hasSize(1);
    assertThat(Clocks.broken(Clocks.states(List.of(rule), onlyLater), ten)).hasSize(1);
    assertThat(Clocks.broken(Clocks.states(List.of(rule), UnitEvents.NONE), ten)).isEmpty();
  }
}
