package org.givre.sound;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineUnavailableException;

/** Three beeps and a pause, repeated, through the system's default output. */
public final class JavaSound implements AlarmSound {

  private static final float RATE = 22_050;
  private static final double[] BEEPS = {0.0, 0.22, 0.44};
  private static final double BEEP = 0.14;
  private static final double LENGTH = 1.6;
  private static final double PITCH = 880;
  private static final int TEST_ROUNDS = 2;

  private Optional<Clip> clip = Optional.empty();
  private boolean heard = true;

  @Override
  public synchronized void start() {
    if (clip.map(Clip::isRunning).orElse(false)) {
      return;
    }
    if (clip.isEmpty()) {
      clip = open();
      heard = clip.isPresent();
    }
    clip.ifPresent(
        playing -> {
          playing.setFramePosition(0);
          playing.loop(Clip.LOOP_CONTINUOUSLY);
        });
  }

  @Override
  public synchronized void stop() {
    clip.ifPresent(Clip::stop);
  }

  /** An alarm that sounds already goes on sounding: it is the better test. */
  @Override
  public synchronized boolean once() {
    if (clip.map(Clip::isRunning).orElse(false)) {
      return true;
    }
    if (clip.isEmpty()) {
      clip = open();
      heard = clip.isPresent();
    }
    clip.ifPresent(
        playing -> {
          playing.setFramePosition(0);
          playing.loop(TEST_ROUNDS);
        });
    return heard;
  }

  @Override
  public synchronized Loudness loudness() {
    if (clip.isEmpty()) {
      clip = open();
      heard = clip.isPresent();
    }
    return clip.isPresent() ? Volume.now() : Loudness.ABSENT;
  }

  @Override
  public synchronized boolean canBeHeard() {
    return heard;
  }

  @Override
  public synchronized void close() {
    clip.ifPresent(Clip::close);
    clip = Optional.empty();
  }

  /** Empty without a sound device: an alarm must not fail for that. */
  private static Optional<Clip> open() {
    try {
      byte[] samples = samples();
      Clip opened = AudioSystem.getClip();
      opened.open(new AudioFormat(RATE, 16, 1, true, false), samples, 0, samples.length);
      return Optional.of(opened);
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException noDevice) {
      return Optional.empty();
    }
  }

  private static byte[] samples() {
    int count = (int) (RATE * LENGTH);
    byte[] samples = new byte[count * 2];
    for (int at = 0; at < count; at++) {
      short value = (short) (amplitude(at / RATE) * 22_000);
      samples[2 * at] = (byte) value;
      samples[2 * at + 1] = (byte) (value >> 8);
    }
    return samples;
  }

  private static double amplitude(double second) {
    for (double start : BEEPS) {
      double into = second - start;
      if (into >= 0 && into < BEEP) {
        double edge = Math.min(1, Math.min(into, BEEP - into) / 0.01);
        return edge * Math.sin(2 * Math.PI * PITCH * second);
      }
    }
    return 0;
  }
}
