package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.givre.alarm.AlarmAct;
import org.givre.alarm.AlarmEvent;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.KeptEvent;
import org.givre.document.TankSheet.EventLine;
import org.givre.watch.HandFill;

/** The alarms and fills of a tank in the order of time, each with what was answered. */
record TankEvents(Wording wording) {

  private static final Set<AlarmAct> OVER =
      Set.of(AlarmAct.RETURNED, AlarmAct.LATCHED, AlarmAct.CLEARED);
  private static final Set<AlarmAct> ANSWERS =
      Set.of(
          AlarmAct.ACKNOWLEDGED,
          AlarmAct.WITHDRAWN,
          AlarmAct.RESET,
          AlarmAct.SHELVED,
          AlarmAct.SENSOR_CLOSED);

  List<EventLine> lines(List<KeptEvent> alarms, List<HandFill> fills, Instant from, Instant to) {
    List<EventLine> all = new ArrayList<>();
    occurrences(alarms).forEach(life -> line(life, from, to).ifPresent(all::add));
    fills.forEach(fill -> all.add(line(fill)));
    all.sort(Comparator.comparing(EventLine::at));
    List<EventLine> numbered = new ArrayList<>();
    for (EventLine one : all) {
      int number = numbered.size() + 1;
      numbered.add(new EventLine(number, one.at(), one.what(), one.length(), one.answer()));
    }
    return numbered;
  }

  static List<List<KeptEvent>> occurrences(List<KeptEvent> alarms) {
    Map<String, List<KeptEvent>> lives = new LinkedHashMap<>();
    for (KeptEvent kept : alarms) {
      String key = kept.point().id() + "@" + kept.raised();
      lives.computeIfAbsent(key, some -> new ArrayList<>()).add(kept);
    }
    return lives.values().stream()
        .filter(life -> life.stream().anyMatch(kept -> kept.event().act() == AlarmAct.RAISED))
        .toList();
  }

  private Optional<EventLine> line(List<KeptEvent> life, Instant from, Instant to) {
    KeptEvent raised =
        life.stream()
            .filter(kept -> kept.event().act() == AlarmAct.RAISED)
            .findFirst()
            .orElseThrow();
    Instant at = raised.event().at();
    Optional<Instant> over =
        life.stream()
            .filter(kept -> OVER.contains(kept.event().act()))
            .map(kept -> kept.event().at())
            .max(Comparator.naturalOrder());
    boolean within = at.isBefore(to) && !over.map(end -> end.isBefore(from)).orElse(false);
    return within
        ? Optional.of(
            new EventLine(
                0,
                at,
                what(life, raised),
                over.map(end -> Duration.between(at, end)),
                answers(life)))
        : Optional.empty();
  }

  private String what(List<KeptEvent> life, KeptEvent raised) {
    String level = wording.words().of("alarm.level." + gravest(life));
    String quantity =
        raised
            .point()
            .quantity()
            .map(kind -> wording.words().of("probe.kind." + kind.code()))
            .orElse("");
    AlarmEvent event = raised.event();
    if (raised.point().kind().isDerived()) {
      return derived(level, quantity, raised.point().kind(), worst(life, raised));
    }
    String kind = wording.text("tank.kind." + raised.point().kind().code());
    if (Double.isNaN(event.value())) {
      return wording.text("tank.alarm", level, kind, quantity);
    }
    return wording.text(
        "tank.alarm.value",
        level,
        kind,
        quantity,
        wording.formats().number(worst(life, raised), 1),
        wording.formats().number(event.limit(), 1));
  }

  /** What was worked out of readings, in its own unit: a slope is no temperature. */
  private String derived(String level, String quantity, AlarmKind kind, double worst) {
    String name = wording.words().of("watch.alarm.kind." + kind.code());
    String figure =
        kind.unit().isEmpty() || Double.isNaN(worst)
            ? name
            : name + " (" + wording.formats().withUnit(worst, 0, kind.unit()) + ")";
    return quantity.isEmpty()
        ? wording.text("tank.alarm.derived", level, figure)
        : wording.text("tank.alarm", level, figure, quantity);
  }

  private static String gravest(List<KeptEvent> life) {
    return life.stream().anyMatch(kept -> kept.event().level().code().equals("critical"))
        ? "critical"
        : "warning";
  }

  /** Farthest beyond: the warmest of a high alarm, the lowest of a low one. */
  private static double worst(List<KeptEvent> life, KeptEvent raised) {
    boolean low = raised.point().kind() == AlarmKind.LOW;
    return life.stream()
        .mapToDouble(kept -> kept.event().value())
        .filter(value -> !Double.isNaN(value))
        .reduce(low ? Math::min : Math::max)
        .orElse(raised.event().value());
  }

  private String answers(List<KeptEvent> life) {
    List<String> answers = new ArrayList<>();
    for (KeptEvent kept : life) {
      AlarmEvent event = kept.event();
      if (ANSWERS.contains(event.act())) {
        String act = wording.words().of("alarm.act." + event.act().code());
        answers.add(
            wording.text(
                "tank.answer",
                act,
                wording.formats().shortDayHour(event.at()),
                event.by(),
                event.words()));
      }
    }
    return answers.isEmpty() ? wording.text("alarm.unanswered") : String.join(" ", answers);
  }

  private EventLine line(HandFill fill) {
    String what = wording.text("tank.fill");
    return new EventLine(
        0, fill.from(), what, Optional.of(fill.length()), fill.name() + " " + fill.note());
  }
}
