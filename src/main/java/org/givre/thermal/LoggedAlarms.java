package org.givre.thermal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.alarm.AlarmAct;
import org.givre.alarm.AlarmStore;
import org.givre.alarm.KeptEvent;
import org.givre.kernel.Work;
import org.givre.storage.TankId;

/** The alarms of a tank from the alarm store, one line an occurrence. */
public final class LoggedAlarms implements TankAlarms {

  /** An alarm raised before the stay may still be active in it. */
  private static final Duration BEFORE = Duration.ofDays(7);

  private final AlarmStore store;

  public LoggedAlarms(AlarmStore store) {
    this.store = store;
  }

  @Override
  public List<AlarmLine> during(Work work, TankId tank, Instant from, Instant to) {
    Map<String, List<KeptEvent>> occurrences = new LinkedHashMap<>();
    for (KeptEvent event : store.events(work, tank, from.minus(BEFORE), to)) {
      occurrences
          .computeIfAbsent(
              event.point().id().value() + "@" + event.raised(), k -> new ArrayList<>())
          .add(event);
    }
    return occurrences.values().stream()
        .filter(events -> has(events, AlarmAct.RAISED))
        .map(LoggedAlarms::line)
        .filter(line -> line.length().map(l -> line.raised().plus(l).isAfter(from)).orElse(true))
        .toList();
  }

  private static boolean has(List<KeptEvent> events, AlarmAct act) {
    return first(events, act).isPresent();
  }

  private static Optional<KeptEvent> first(List<KeptEvent> events, AlarmAct... acts) {
    return events.stream().filter(e -> List.of(acts).contains(e.event().act())).findFirst();
  }

  private static AlarmLine line(List<KeptEvent> events) {
    KeptEvent raised = first(events, AlarmAct.RAISED).orElseThrow();
    Instant since = raised.event().at();
    Optional<KeptEvent> over =
        first(events, AlarmAct.RETURNED, AlarmAct.LATCHED, AlarmAct.CLEARED, AlarmAct.RESET);
    Optional<KeptEvent> answer = first(events, AlarmAct.ACKNOWLEDGED);
    return new AlarmLine(
        raised.point().kind().code(),
        since,
        over.map(event -> Duration.between(since, event.event().at())),
        answer.map(event -> event.event().at()),
        answer.map(event -> event.event().by() + ", " + event.event().words()).orElse(""));
  }
}
