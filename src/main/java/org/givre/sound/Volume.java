package org.givre.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.BooleanControl;
import javax.sound.sampled.CompoundControl;
import javax.sound.sampled.Control;
import javax.sound.sampled.FloatControl;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.Port;

/** Reads the system's volume; sets nothing. */
final class Volume {

  /** Below this share of the scale nobody across a room hears it. */
  private static final double LEAST = 0.1;

  private Volume() {}

  /** Of the main output where there is one, else of any. */
  static Loudness now() {
    List<Loudness> all = new ArrayList<>();
    for (Mixer.Info info : AudioSystem.getMixerInfo()) {
      Mixer mixer = AudioSystem.getMixer(info);
      Arrays.stream(mixer.getTargetLineInfo())
          .filter(Port.Info.class::isInstance)
          .filter(port -> isOutput((Port.Info) port))
          .forEach(port -> all.add(of(mixer, port)));
    }
    return worst(all);
  }

  static Loudness worst(List<Loudness> all) {
    if (all.contains(Loudness.UP)) {
      return Loudness.UP;
    }
    return all.contains(Loudness.MUTED) ? Loudness.MUTED : Loudness.UNKNOWN;
  }

  private static boolean isOutput(Port.Info port) {
    String name = port.getName().toLowerCase(Locale.ROOT);
    return name.contains("master") || name.contains("speaker") || name.contains("headphone");
  }

  private static Loudness of(Mixer mixer, Line.Info info) {
    try (Line port = mixer.getLine(info)) {
      port.open();
      return of(flat(port.getControls()));
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException unknown) {
      return Loudness.UNKNOWN;
    }
  }

  private static Loudness of(List<Control> controls) {
    Loudness found = Loudness.UNKNOWN;
    for (Control control : controls) {
      if (control instanceof BooleanControl mute
          && mute.getType() == BooleanControl.Type.MUTE
          && mute.getValue()) {
        return Loudness.MUTED;
      }
      if (control instanceof FloatControl volume && volume.getType() == FloatControl.Type.VOLUME) {
        double share =
            (volume.getValue() - volume.getMinimum())
                / Math.max(1e-6, volume.getMaximum() - volume.getMinimum());
        if (share < LEAST) {
          return Loudness.MUTED;
        }
        found = Loudness.UP;
      }
    }
    return found;
  }

  private static List<Control> flat(Control[] controls) {
    List<Control> all = new ArrayList<>();
    for (Control control : controls) {
      if (control instanceof CompoundControl compound) {
        all.addAll(flat(compound.getMemberControls()));
      } else {
        all.add(control);
      }
    }
    return all;
  }
}
