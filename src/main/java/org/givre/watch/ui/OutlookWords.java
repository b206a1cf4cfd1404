package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.givre.fx.Texts;
import org.givre.watch.Outlook;
import org.givre.words.Formats;

/** « remplir avant samedi 14:00 ; prochain jour ouvré mardi », as far as it is known. */
final class OutlookWords {
  private OutlookWords() {}

  /** Beyond this it is of no use to name an hour. */
  private static final Duration SOON = Duration.ofDays(14);

  static String under(Texts texts, Optional<Outlook> outlook, boolean known, Instant now) {
    if (outlook.isEmpty()) {
      return texts.say(known ? "watch.figure.left.under" : "watch.figure.left.unknown");
    }
    return outlook
        .get()
        .critical()
        .filter(at -> Duration.between(now, at).compareTo(SOON) < 0)
        .map(at -> before(texts, outlook.get(), at, now))
        .orElse(texts.say("watch.figure.left.under"));
  }

  /** The whole sentence, where it matters. */
  static String before(Texts texts, Outlook outlook, Instant critical, Instant now) {
    String act = act(texts, outlook, critical);
    return nextAt(outlook, now)
        .map(at -> texts.say("watch.outlook.next-staffed", act, day(texts.formats(), at)))
        .orElse(act);
  }

  /** « remplir avant samedi 14:00 ». */
  static String act(Texts texts, Outlook outlook, Instant critical) {
    Formats formats = texts.formats();
    return texts.say(
        outlook.why() == Outlook.Why.WARMING
            ? "watch.outlook.act-before"
            : "watch.outlook.fill-before",
        day(formats, critical),
        formats.hour(critical));
  }

  /** « prochain jour ouvré mardi ». */
  static Optional<String> next(Texts texts, Outlook outlook, Instant now) {
    return nextAt(outlook, now)
        .map(at -> texts.say("watch.outlook.next", day(texts.formats(), at)));
  }

  private static Optional<Instant> nextAt(Outlook outlook, Instant now) {
    return outlook.staffed().filter(at -> at.isAfter(now)).or(outlook::after);
  }

  private static String day(Formats formats, Instant at) {
    LocalDate day = formats.local(at).toLocalDate();
    return formats.weekday(day);
  }
}
