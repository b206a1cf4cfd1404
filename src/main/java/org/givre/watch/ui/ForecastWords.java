package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import org.givre.fx.Texts;
import org.givre.words.Formats;

/** How long a level lasts, as an estimate with its day. */
final class ForecastWords {
  private ForecastWords() {}

  /** Farther than this a forecast is no help. */
  private static final long LONGEST_DAYS = 60;

  /** « ≈ 37 j, 31 déc. », nearer « ≈ 3 j, ven. 27 à 13 h ». */
  static String say(Texts texts, Duration left, Instant now) {
    Formats formats = texts.formats();
    Instant then = now.plus(left);
    var day = formats.local(then).toLocalDate();
    if (left.toDays() > LONGEST_DAYS) {
      return texts.say("watch.forecast.long", LONGEST_DAYS);
    }
    if (left.toDays() >= 7) {
      return texts.say("watch.forecast.far", formats.age(left), formats.shortDay(day));
    }
    return texts.say(
        "watch.forecast.near",
        formats.age(left),
        formats.weekday(day),
        formats.local(then).getHour());
  }

  /** « ≈ 4 à 6 j », « > 60 j ». */
  static String range(Texts texts, org.givre.watch.Outlook.Hold hold) {
    long least = hold.shortest().toDays();
    long most = hold.longest().toDays();
    if (least > LONGEST_DAYS) {
      return texts.say("watch.forecast.long", LONGEST_DAYS);
    }
    if (least < 2 || least == most) {
      return "≈" + Formats.NARROW + texts.formats().age(hold.shortest());
    }
    return most > LONGEST_DAYS
        ? texts.say("watch.forecast.at-least", least)
        : texts.say("watch.forecast.range", least, most);
  }
}
