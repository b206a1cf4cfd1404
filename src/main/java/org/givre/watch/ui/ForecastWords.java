package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import org.givre.fx.Texts;
import org.givre.words.Formats;

/** How long a level lasts, as an estimate with its day. */
final class ForecastWords {
  private ForecastWords() {}

  /** « ≈ 37 j, 31 déc. », nearer « ≈ 3 j, ven. 27 à 13 h ». */
  static String say(Texts texts, Duration left, Instant now) {
    Formats formats = texts.formats();
    Instant then = now.plus(left);
    var day = formats.local(then).toLocalDate();
    if (left.toDays() >= 7) {
      return texts.say("watch.forecast.far", formats.age(left), formats.shortDay(day));
    }
    return texts.say(
        "watch.forecast.near",
        formats.age(left),
        formats.weekday(day),
        formats.local(then).getHour());
  }
}
