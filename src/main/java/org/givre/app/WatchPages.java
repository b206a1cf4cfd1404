package org.givre.app;

import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.sound.AlarmSound;
import org.givre.watch.WatchSnapshot;
import org.givre.watch.ui.AlarmsPage;
import org.givre.watch.ui.TankDesk;
import org.givre.watch.ui.TanksPage;

/** The pages of tanks and alarms, and the sound, all fed by the watch's snapshots. */
public final class WatchPages {

  private final TanksPage tanks;
  private final AlarmsPage alarms;
  private final AlarmSound sound;

  public WatchPages(Screen screen, TankDesk desk, AlarmSound sound) {
    this.tanks = new TanksPage(screen, desk);
    this.alarms = new AlarmsPage(screen, desk);
    this.sound = sound;
  }

  public Page tanks() {
    return tanks;
  }

  public Page alarms() {
    return alarms;
  }

  /** The latest of the watch, on the window's thread. */
  public void show(WatchSnapshot snapshot) {
    tanks.show(snapshot);
    alarms.show(snapshot);
    if (snapshot.sounds()) {
      sound.start();
    } else {
      sound.stop();
    }
  }
}
