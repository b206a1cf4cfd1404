package org.givre.watch.ui;

import org.givre.fx.GapLook;
import org.givre.fx.Texts;
import org.givre.measure.Gap;
import org.givre.probe.FaultKind;

/** Causes of gaps in words. */
final class EventWords {
  private EventWords() {}

  static String gap(Texts texts, Gap gap) {
    return fault(texts, gap.cause());
  }

  /** Its pattern and words on a chart. */
  static GapLook look(Texts texts, Gap gap) {
    String word = word(gap.cause());
    GapLook.Pattern pattern =
        word.equals("NOT_ASKED")
            ? GapLook.Pattern.STOPPED
            : isSensor(word) ? GapLook.Pattern.SENSOR : GapLook.Pattern.LINE;
    return new GapLook(pattern, gap(texts, gap));
  }

  private static boolean isSensor(String word) {
    for (FaultKind kind : FaultKind.values()) {
      if (kind.name().equals(word)) {
        return kind.compareTo(FaultKind.SENSOR_BREAK) >= 0;
      }
    }
    return false;
  }

  private static String word(String why) {
    return why.contains(":") ? why.substring(0, why.indexOf(':')) : why;
  }

  static String fault(Texts texts, String why) {
    String key = "watch.fault." + word(why);
    return texts.now().has(key) ? texts.say(key) : texts.say("watch.fault.other");
  }
}
