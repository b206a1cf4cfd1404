package org.givre.app;

import org.givre.sound.AlarmSound;

/** For the pages of a session: the window itself sounds, signed in or not, off its own thread. */
final class SoundElsewhere implements AlarmSound {

  @Override
  public void start() {}

  @Override
  public void stop() {}

  @Override
  public boolean once() {
    return false;
  }

  @Override
  public org.givre.sound.Loudness loudness() {
    return org.givre.sound.Loudness.UNKNOWN;
  }

  @Override
  public boolean canBeHeard() {
    return true;
  }

  @Override
  public void close() {}
}
