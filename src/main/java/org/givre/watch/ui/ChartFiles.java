package org.givre.watch.ui;

import java.time.Instant;
import java.util.List;
import javafx.scene.layout.Region;
import org.givre.fx.Png;
import org.givre.fx.Screen;
import org.givre.history.Curves;
import org.givre.storage.Tank;

/** What a chart leaves as files: its picture, its readings as a table. */
final class ChartFiles {

  private final Screen screen;
  private final TankDesk desk;
  private final TankLookup lookup;

  ChartFiles(Screen screen, TankDesk desk, TankLookup lookup) {
    this.screen = screen;
    this.desk = desk;
    this.lookup = lookup;
  }

  /** As it is seen, without waiting for the window. */
  void picture(Region chart, Tank tank) {
    byte[] png = Png.of(chart.snapshot(null, null));
    screen.tasks().run(() -> desk.charts().keepPicture(tank.name(), png)).done(this::kept).start();
  }

  void table(Tank tank, Instant from, Instant to) {
    List<Curves.Line> lines = lookup.lines(tank);
    screen
        .tasks()
        .run(() -> desk.charts().keepTable(tank.name(), lines, from, to))
        .done(this::kept)
        .start();
  }

  private void kept(String file) {
    screen.notices().done(screen.say("watch.chart.kept", file));
  }
}
