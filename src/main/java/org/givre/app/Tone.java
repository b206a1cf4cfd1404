package org.givre.app;

import java.util.Optional;
import org.givre.kernel.Outcome;
import org.givre.sound.AlarmSound;
import org.givre.sound.Loudness;
import org.givre.telling.NoSuchWay;
import org.givre.telling.Telling;
import org.givre.watch.WatchSnapshot;

/**
 * The sound of this machine: on for as long as the watch says, whatever the window does, and as a
 * test that whoever hears it attests.
 */
public final class Tone {

  /** While it sounds it is started again so often: an output may have been plugged in. */
  private static final int AGAIN = 30;

  private volatile Optional<AlarmSound> sound = Optional.empty();
  private int seconds;
  private boolean sounding;

  /** The sound of this machine, once it is there. */
  void through(AlarmSound now) {
    sound = Optional.of(now);
  }

  /** Called every second, always by the same thread. */
  void follow(WatchSnapshot now) {
    boolean before = sounding;
    sounding = now.sounds();
    seconds = sounding ? seconds + 1 : 0;
    if (sounding && (!before || seconds % AGAIN == 0)) {
      sound.ifPresent(AlarmSound::start);
    } else if (before && !sounding) {
      sound.ifPresent(AlarmSound::stop);
    }
  }

  /** Whether nobody would hear an alarm here. */
  boolean isLost() {
    return sound
        .map(AlarmSound::loudness)
        .filter(found -> found == Loudness.ABSENT || found == Loudness.MUTED)
        .isPresent();
  }

  Outcome<Telling.DrillSent> play(Ground ground) {
    if (sound.isEmpty()) {
      return Outcome.refused(new NoSuchWay());
    }
    boolean played = sound.get().once();
    String workstation = ground.settings().read().site().workstation();
    return Outcome.done(new Telling.DrillSent(workstation, played, played ? "" : "silent"));
  }
}
