package org.givre.watch.ui;

import org.givre.fx.Texts;
import org.givre.measure.Gap;

/** Causes of gaps in words. */
final class EventWords {
  private EventWords() {}

  static String gap(Texts texts, Gap gap) {
    return fault(texts, gap.cause());
  }

  static String fault(Texts texts, String why) {
    String word = why.contains(":") ? why.substring(0, why.indexOf(':')) : why;
    String key = "watch.fault." + word;
    return texts.now().has(key) ? texts.say(key) : texts.say("watch.fault.other");
  }
}
