package org.givre.sound;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineUnavailableException;

/** One short sound that tells of a deadline, lower and calmer than an alarm's. */
public final class Chime {

  private static final float RATE = 22_050;
  private static final double PITCH = 587;
  private static final double LENGTH = 0.5;

  private Optional<Clip> clip = Optional.empty();

  /** Sounds so many times, one after the other; silent on a machine without loudspeaker. */
  public synchronized void ring(int times) {
    if (clip.isEmpty()) {
      clip = open();
    }
    clip.ifPresent(
        sound -> {
          sound.stop();
          sound.setFramePosition(0);
          sound.loop(times - 1);
        });
  }

  private static Optional<Clip> open() {
    try {
      int count = (int) (RATE * LENGTH);
      byte[] samples = new byte[count * 2];
      for (int at = 0; at < count; at++) {
        double second = at / RATE;
        double fade = Math.max(0, 1 - second / 0.4);
        short value = (short) (fade * Math.sin(2 * Math.PI * PITCH * second) * 20_000);
        samples[2 * at] = (byte) value;
        samples[2 * at + 1] = (byte) (value >> 8);
      }
      Clip opened = AudioSystem.getClip();
      opened.open(new AudioFormat(RATE, 16, 1, true, false), samples, 0, samples.length);
      return Optional.of(opened);
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException noDevice) {
      return Optional.empty();
    }
  }
}
