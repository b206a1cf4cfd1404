package org.givre.sound;

/** The sound of an unanswered alarm. A machine without loudspeaker makes none and says so. */
public interface AlarmSound extends AutoCloseable {

  /** Sounds, and goes on until {@link #stop}. Asking again changes nothing. */
  void start();

  void stop();

  /** The same sound for a few seconds, as a test; false when nothing was played. */
  boolean once();

  /** Whether this machine can be heard now; looked up anew. */
  Loudness loudness();

  /** Whether this machine can make a sound, as found at the last {@link #start}. */
  boolean canBeHeard();

  @Override
  void close();
}
