package org.givre.alarm;

import org.givre.words.Formats;
import org.givre.words.Words;

/** What a machine of worked-out figures says, in the language of the reader. */
public final class DerivedWords {
  private DerivedWords() {}

  /** « Cuve 1 : se réchauffe de 42 K par heure ». {@code what} is the place: « sonde haute ». */
  public static String sentence(Words words, String tank, String what, AlarmNow alarm) {
    Formats formats = new Formats(words.locale(), Formats.PARIS);
    double value =
        Double.isNaN(alarm.value()) || !alarm.state().isActive()
            ? alarm.state().happening().map(Occurrence::worst).orElse(0.0)
            : alarm.value();
    AlarmKind kind = alarm.point().kind();
    boolean whole = kind != AlarmKind.USAGE && kind != AlarmKind.NO_REFILL;
    return words.of(
        "alarm.says." + kind.code(),
        tank,
        what,
        formats.number(value, whole ? 0 : 1),
        formats.number(alarm.limit(), whole ? 0 : 1));
  }
}
