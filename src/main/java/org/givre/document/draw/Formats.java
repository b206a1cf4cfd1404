package org.givre.document.draw;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.givre.measure.Celsius;
import org.givre.words.Words;

/** Instants in the site's wall time, quantities with their units, as a sheet prints them. */
final class Formats {

  private static final String NARROW = "\u202F";
  private static final String MINUS = "\u2212";

  private final Words words;
  private final ZoneId zone;
  private final Locale locale;

  Formats(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
    this.locale = words.locale();
  }

  String date(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
  }

  String date(Instant at) {
    return date(wall(at).toLocalDate());
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
    return pattern(at, "HH:mm");
  }

  String seconds(Instant at) {
    return pattern(at, "HH:mm:ss");
  }

  String longDay(Instant at) {
    return pattern(at, words.of("document.date.long"));
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
    String offset = wall(at).getOffset().getId();
    if (offset.equals("Z")) {
      return "UTC";
    }
    String hours = offset.substring(0, 3).replaceFirst("([+-])0", "$1").replace("-", MINUS);
    return "UTC" + hours + (offset.endsWith(":00") ? "" : offset.substring(3));
  }

  String degrees(double value) {
    return number(value, "0.0");
  }

  String celsius(Celsius value) {
    return degrees(value.degrees()) + NARROW + "°C";
  }

  /**
   * A reading beside its limit, with as many decimals as it takes to see on which side it is:
   * −149,96 against −150 never reads "−150,0".
   */
  String beside(Celsius value, Celsius limit) {
    String pattern = "0.0";
    while (pattern.length() < 8 && !value.equals(limit)) {
      if (!number(value.degrees(), pattern).equals(number(limit.degrees(), pattern))) {
        break;
      }
      pattern += "0";
    }
    return number(value.degrees(), pattern) + NARROW + "°C";
  }

  /** A limit: "−150 °C", with a decimal only where it has one. */
  String limit(Celsius value) {
    return number(value.degrees(), "0.#") + NARROW + "°C";
  }

  String axis(double value) {
    return number(value, "0");
  }

  String count(long value) {
    return number(value, "#,##0");
  }

  String millilitres(double value) {
    return number(value, "0.##") + NARROW + "ml";
  }

  /** The two or three largest units that matter: "28 j 2 h 30 min", "3 min 56 s". */
  String duration(Duration length) {
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
        text.append('0').append(NARROW).append('s');
      }
    }
    return text.toString();
  }

  private static void part(StringBuilder text, long value, String unit) {
    if (value > 0) {
      text.append(text.isEmpty() ? "" : NARROW).append(value).append(NARROW).append(unit);
    }
  }

  ZonedDateTime wall(Instant at) {
    return at.atZone(zone);
  }

  private String pattern(Instant at, String pattern) {
    return wall(at).format(DateTimeFormatter.ofPattern(pattern, locale));
  }

  private String number(double value, String pattern) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(locale);
    symbols.setMinusSign('\u2212');
    symbols.setGroupingSeparator(locale.getLanguage().equals("fr") ? '\u202F' : ',');
    return new DecimalFormat(pattern, symbols).format(value);
  }
}
