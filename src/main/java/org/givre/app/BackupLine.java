package org.givre.app;

import java.util.ArrayList;
import java.util.List;
import org.givre.app.window.FrameState;
import org.givre.fx.Screen;
import org.givre.fx.State;

/** What the status line says of the backups: the age of the last good one, or what is amiss. */
final class BackupLine {

  private final BackupClock clock;
  private final Screen screen;

  BackupLine(BackupClock clock, Screen screen) {
    this.clock = clock;
    this.screen = screen;
  }

  List<FrameState.Line> with(List<FrameState.Line> lines) {
    BackupClock.State now = clock.state();
    List<FrameState.Line> all = new ArrayList<>(lines);
    all.add(line(now));
    return all;
  }

  private FrameState.Line line(BackupClock.State now) {
    String name = screen.say("backup.status");
    String last =
        now.last()
            .map(at -> screen.texts().formats().shortDayHour(at))
            .orElse(screen.say("backup.status.none"));
    if (now.late()) {
      return new FrameState.Line(State.ATTENTION, name, screen.say("backup.status.late", last));
    }
    if (!now.second()) {
      return new FrameState.Line(State.ATTENTION, name, screen.say("backup.status.second"));
    }
    return new FrameState.Line(now.last().isEmpty() ? State.INFO : State.NORMAL, name, last);
  }
}
