package org.givre.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.givre.acquisition.LineHealth;
import org.givre.acquisition.LineState;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmNow;
import org.givre.storage.TankId;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Words;

/** What changed from one snapshot to the next, a sentence each: the station's own log. */
final class StationNews {

  private final Words words;
  private final Function<TankId, String> tankNames;
  private final Map<String, String> lines = new HashMap<>();
  private final Map<AlarmId, String> alarms = new HashMap<>();
  private WatchSnapshot.Keeping keeping = WatchSnapshot.Keeping.WELL;

  StationNews(Words words, Function<TankId, String> tankNames) {
    this.words = words;
    this.tankNames = tankNames;
  }

  List<String> of(WatchSnapshot now) {
    List<String> news = new ArrayList<>();
    now.lines().forEach(line -> line(line, news));
    alarms(now.alarms(), news);
    kept(now.keeping(), news);
    return news;
  }

  private void line(LineHealth line, List<String> news) {
    String state =
        switch (line.state()) {
          case LineState.NotStarted notStarted -> "not-started";
          case LineState.Open open -> "open";
          case LineState.Unavailable unavailable -> unavailable.why();
          case LineState.Stopped stopped -> "stopped";
        };
    if (!state.equals(lines.put(line.name(), state))) {
      news.add(words.of("cli.station.line", line.name(), words.of("acquisition.port." + state)));
    }
  }

  private void alarms(List<AlarmNow> open, List<String> news) {
    Set<AlarmId> still = new HashSet<>();
    for (AlarmNow alarm : open) {
      still.add(alarm.id());
      String state = alarm.state().code();
      if (!state.equals(alarms.put(alarm.id(), state))) {
        news.add(sentence(alarm, state));
      }
    }
    List.copyOf(alarms.keySet()).stream()
        .filter(id -> !still.contains(id))
        .forEach(
            id -> {
              alarms.remove(id);
              news.add(words.of("cli.station.closed"));
            });
  }

  private String sentence(AlarmNow alarm, String state) {
    String level = alarm.level().map(l -> words.of("alarm.level." + l.code())).orElse("");
    String where = alarm.point().tank().map(tankNames).orElse(words.of("cli.station.program"));
    String what =
        alarm
            .point()
            .quantity()
            .map(kind -> words.of("probe.kind." + kind.code()))
            .orElse(alarm.point().name());
    return words.of("cli.station.alarm", level, where, what, words.of("alarm.state." + state));
  }

  private void kept(WatchSnapshot.Keeping now, List<String> news) {
    if (now.spool() != keeping.spool()) {
      news.add(words.of(now.spool() ? "cli.station.spool-back" : "cli.station.spool-lost"));
    }
    if (now.rows() != keeping.rows()) {
      news.add(words.of(now.rows() ? "cli.station.rows-back" : "cli.station.rows-lost"));
    }
    keeping = now;
  }
}
