package org.givre.watch.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.givre.alarm.AlarmEvent;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.KeptEvent;
import org.givre.fx.Exports;
import org.givre.fx.Screen;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;
import org.givre.words.Formats;

/**
 * Every alarm event of the site as a table: when, which tank, which machine, what happened, how
 * far, who answered and what they said. One line an event, the newest first.
 */
final class AlarmExport {

  /** Thirty years of a busy site; a spreadsheet takes a million lines. */
  private static final int MOST = 1_000_000;

  private static final List<String> COLUMNS =
      List.of(
          "at", "known", "tank", "channel", "machine", "act", "level", "value", "limit", "unit",
          "by", "second", "words", "until");

  private final Screen screen;
  private final TankDesk desk;

  AlarmExport(Screen screen, TankDesk desk) {
    this.screen = screen;
    this.desk = desk;
  }

  /** Asked for in the background. */
  Exports.Table table() {
    Map<TankId, String> names = new HashMap<>();
    desk.tanks().tanks().forEach(tank -> names.put(tank.id(), tank.name()));
    return new Exports.Table(
        screen.say("watch.export.file"),
        COLUMNS.stream().map(column -> screen.say("watch.export." + column)).toList(),
        desk.alarms().newest(MOST).stream().map(kept -> line(kept, names)).toList());
  }

  private List<String> line(KeptEvent kept, Map<TankId, String> names) {
    Formats formats = screen.texts().formats();
    AlarmEvent event = kept.event();
    return List.of(
        formats.stamp(event.at()),
        kept.knownAt().equals(event.at()) ? "" : formats.stamp(kept.knownAt()),
        kept.point().tank().map(id -> names.getOrDefault(id, id.toString())).orElse(""),
        kept.point().quantity().map(kind -> screen.say("watch.channel." + kind.code())).orElse(""),
        machine(kept),
        screen.say("alarm.act." + event.act().code()),
        screen.say("alarm.level." + event.level().code()),
        number(formats, event.value()),
        number(formats, event.limit()),
        TankWords.unit(kept.point()),
        event.by(),
        event.second(),
        event.words(),
        event.until().map(formats::stamp).orElse(""));
  }

  private String machine(KeptEvent kept) {
    AlarmKind kind = kept.point().kind();
    if (kind == AlarmKind.TECHNICAL) {
      return screen.say("watch.technical." + kept.point().name());
    }
    String channel =
        kind.isDerived() ? "" : kept.point().quantity().orElse(ChannelKind.STATUS).code() + ".";
    return screen.say("watch.alarm.kind." + channel + kind.code());
  }

  private static String number(Formats formats, double value) {
    return Double.isNaN(value) ? "" : formats.number(value, 1);
  }
}
