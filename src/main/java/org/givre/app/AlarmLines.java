package org.givre.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.alarm.AlarmAct;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmStore;
import org.givre.alarm.KeptEvent;
import org.givre.kernel.Work;
import org.givre.storage.TankId;
import org.givre.thermal.AlarmLine;
import org.givre.thermal.TankAlarms;

/** Joins thermal's question "which alarms during this stay" to the kept events of alarms. */
final class AlarmLines implements TankAlarms {

  /** An alarm may have been raised long before the stay began; a month of it is looked at. */
  private static final Duration BEFORE = Duration.ofDays(31);

  private final AlarmStore store;

  AlarmLines(AlarmStore store) {
    this.store = store;
  }

  /** One occurrence of one alarm. */
  private record Occurrence(AlarmId alarm, Instant raised) {}

  @Override
  public List<AlarmLine> during(Work work, TankId tank, Instant from, Instant to) {
    Map<Occurrence, List<KeptEvent>> lives = new LinkedHashMap<>();
    for (KeptEvent event : store.events(work, tank, from.minus(BEFORE), to)) {
      lives
          .computeIfAbsent(
              new Occurrence(event.point().id(), event.raised()), key -> new ArrayList<>())
          .add(event);
    }
    return lives.entrySet().stream()
        .filter(life -> first(life.getValue(), AlarmAct.RAISED).isPresent())
        .map(life -> line(life.getKey().raised(), life.getValue()))
        .filter(line -> line.length().map(line.raised()::plus).orElse(to).isAfter(from))
        .toList();
  }

  private static AlarmLine line(Instant raised, List<KeptEvent> life) {
    Optional<KeptEvent> over =
        first(life, AlarmAct.RETURNED, AlarmAct.LATCHED, AlarmAct.CLEARED, AlarmAct.RESET);
    Optional<KeptEvent> answered = first(life, AlarmAct.ACKNOWLEDGED);
    return new AlarmLine(
        life.getFirst().point().kind().code(),
        raised,
        over.map(event -> Duration.between(raised, event.event().at())),
        answered.map(event -> event.event().at()),
        answered.map(event -> event.event().by() + " : " + event.event().words()).orElse(""));
  }

  private static Optional<KeptEvent> first(List<KeptEvent> life, AlarmAct... acts) {
    return life.stream().filter(event -> List.of(acts).contains(event.event().act())).findFirst();
  }
}
