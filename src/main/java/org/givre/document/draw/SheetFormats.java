package org.givre.document.draw;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.givre.measure.Celsius;
import org.givre.words.Formats;
import org.givre.words.Words;

/** What sheets write otherwise than screens: stamps with their zone, whole lengths, axes. */
final class SheetFormats {

  private static final int MOST_DECIMALS = 7;

  private final Words words;
  private final Formats formats;

  SheetFormats(Words words, ZoneId zone) {
    this.words = words;
    this.formats = new Formats(words.locale(), zone);
  }

  String date(LocalDate day) {
    return formats.day(day);
  }

  String date(Instant at) {
    return formats.day(at);
  }

  /** "24/11", where the year is plain from the page. */
  String dayMonth(Instant at) {
    return pattern(at, "dd/MM");
  }

  String dayMonthTime(Instant at) {
    return pattern(at, "dd/MM, HH:mm");
  }

  String dayMonthSeconds(Instant at) {
    return pattern(at, "dd/MM, HH:mm:ss");
  }

  String time(Instant at) {
    return formats.hour(at);
  }

  String seconds(Instant at) {
    return formats.second(at);
  }

  String longDay(Instant at) {
    return formats.longDay(wall(at).toLocalDate());
  }

  String axisDay(Instant at) {
    return pattern(at, "d MMM");
  }

  String axisDayYear(Instant at) {
    return pattern(at, "d MMM yyyy");
  }

  String weekday(Instant at) {
    return pattern(at, "EEEE");
  }

  /** "24/11/2026 à 10:51:07 (UTC+1)". */
  String stamp(Instant at) {
    return words.of("document.date.at", date(at), seconds(at)) + " (" + zone(at) + ")";
  }

  /** "24/11/2026 à 10:51". */
  String dateTime(Instant at) {
    return words.of("document.date.at", date(at), time(at));
  }

  /** "UTC+1": wall time alone is ambiguous for one hour each autumn. */
  String zone(Instant at) {
    return formats.offset(at);
  }

  String degrees(double value) {
    return formats.number(value, 1);
  }

  String celsius(Celsius value) {
    return formats.celsius(value.degrees());
  }

  /**
   * A reading beside its limit, with as many decimals as it takes to see on which side it is:
   * −149,96 against −150 never reads "−150,0".
   */
  String beside(Celsius value, Celsius limit) {
    int decimals = 1;
    while (decimals < MOST_DECIMALS
        && !value.equals(limit)
        && formats
            .number(value.degrees(), decimals)
            .equals(formats.number(limit.degrees(), decimals))) {
      decimals++;
    }
    return formats.number(value.degrees(), decimals) + Formats.NARROW + "°C";
  }

  /** A limit: "−150 °C", with a decimal only where it has one. */
  String limit(Celsius value) {
    return formats.limit(value.degrees());
  }

  String axis(double value) {
    return formats.number(value, 0);
  }

  String count(long value) {
    return formats.count(value);
  }

  String millilitres(double value) {
    int decimals = value == Math.rint(value) ? 0 : value * 10 == Math.rint(value * 10) ? 1 : 2;
    return formats.number(value, decimals) + Formats.NARROW + "ml";
  }

  /** The two or three largest units that matter: "28 j 2 h 30 min", "3 min 56 s". */
  String duration(Duration length) {
    if (!length.isZero() && length.toSeconds() == 0) {
      return words.of("document.underASecond");
    }
    long seconds = length.toSeconds();
    long days = seconds / 86_400;
    long hours = seconds / 3_600 % 24;
    long minutes = seconds / 60 % 60;
    StringBuilder text = new StringBuilder();
    part(text, days, words.of("document.unit.day"));
    part(text, hours, "h");
    part(text, minutes, "min");
    if (days == 0 && hours == 0 && (seconds % 60 > 0 || minutes == 0)) {
      part(text, seconds % 60, "s");
      if (text.isEmpty()) {
        text.append('0').append(Formats.NARROW).append('s');
      }
    }
    return text.toString();
  }

  private static void part(StringBuilder text, long value, String unit) {
    if (value > 0) {
      text.append(text.isEmpty() ? "" : Formats.NARROW)
          .append(value)
          .append(Formats.NARROW)
          .append(unit);
    }
  }

  ZonedDateTime wall(Instant at) {
    return formats.local(at);
  }

  private String pattern(Instant at, String pattern) {
    return wall(at).format(DateTimeFormatter.ofPattern(pattern, words.locale()));
  }
}
