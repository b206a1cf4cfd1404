package org.givre.words;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How numbers, dates and durations are written for a reader: true minus, decimal mark of the
 * language, narrow no-break space before a unit. Instants become local time here and nowhere below.
 */
public final class Formats {

  /** U+202F, before a unit and before ; ! ? in French. */
  public static final String NARROW = "\u202f";

  /** U+2212; a hyphen is not a minus. */
  public static final String MINUS = "\u2212";

  /** French legal time, the zone of every hospital this program is made for. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Shown where a number is not known. */
  public static final String DASH = "—";

  private final Locale locale;
  private final ZoneId zone;
  private final boolean french;

  public Formats(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
    this.french = locale.getLanguage().equals("fr");
  }

  public Locale locale() {
    return locale;
  }

  public ZoneId zone() {
    return zone;
  }

  /** {@code −192,4}. */
  public String number(double value, int decimals) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    symbols.setMinusSign(MINUS.charAt(0));
    symbols.setGroupingSeparator(french ? NARROW.charAt(0) : ',');
    symbols.setDecimalSeparator(french ? ',' : '.');
    String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    String text = new DecimalFormat(pattern, symbols).format(value);
    return text.replaceFirst("^" + MINUS + "([0,.]+)$", "$1");
  }

  /** {@code 12 482}. */
  public String count(long value) {
    return number(value, 0);
  }

  /** {@code −192,4 °C}. */
  public String celsius(double degrees) {
    return number(degrees, 1) + NARROW + "°C";
  }

  /** A limit as it is named: {@code −150 °C}, with decimals only where it has some. */
  public String limit(double degrees) {
    return number(degrees, degrees == Math.rint(degrees) ? 0 : 1) + NARROW + "°C";
  }

  /** {@code 71 %}. */
  public String percent(double value) {
    return number(value, 0) + NARROW + "%";
  }

  /** A difference of temperatures: {@code 28,4 K}. */
  public String kelvin(double difference) {
    return withUnit(difference, 1, "K");
  }

  /** {@code 68 ml}. */
  public String withUnit(double value, int decimals, String unit) {
    return number(value, decimals) + NARROW + unit;
  }

  /** {@code 14:35}. */
  public String hour(Instant at) {
    return at(at, "HH:mm");
  }

  /** {@code 14:35}, and in the hour that a clock change gives twice {@code 02:35 UTC+2}. */
  public String hourSaid(Instant at) {
    return isTwice(at) ? hour(at) + " " + offset(at) : hour(at);
  }

  /** Whether the local clock shows this hour twice: the night when summer time ends. */
  public boolean isTwice(Instant at) {
    return zone.getRules().getValidOffsets(local(at).toLocalDateTime()).size() > 1;
  }

  /** {@code 14:35:07}. */
  public String second(Instant at) {
    return at(at, "HH:mm:ss");
  }

  /** {@code 24/11/2026}. */
  public String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", locale));
  }

  public String day(Instant at) {
    return day(local(at).toLocalDate());
  }

  /** {@code 24/11/2026 14:35}. */
  public String dayHour(Instant at) {
    return at(at, "dd/MM/yyyy HH:mm");
  }

  /** {@code 23/11 à 16:06}, or {@code 23/11 at 16:06}. */
  public String shortDayHour(Instant at) {
    return at(at, french ? "dd/MM 'à' HH:mm" : "dd/MM 'at' HH:mm");
  }

  /** {@code mardi 24 novembre 2026}. */
  public String longDay(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale));
  }

  /** {@code mardi 24 novembre, 10:51}. */
  public String longDayHour(Instant at) {
    return at(at, "EEEE d MMMM, HH:mm");
  }

  /** {@code 24 nov.}. */
  public String shortDay(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMM", locale));
  }

  /** {@code nov. 26}: a month on a long axis. */
  public String month(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("MMM yy", locale));
  }

  /** {@code mar. 24}. */
  public String weekday(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("EEE d", locale));
  }

  /** The offset in force then, as sheets print it: {@code UTC+1}. */
  public String offset(Instant at) {
    int seconds = local(at).getOffset().getTotalSeconds();
    int minutes = Math.abs(seconds) / 60;
    String sign = seconds < 0 ? MINUS : "+";
    String rest = minutes % 60 == 0 ? "" : ":" + two(minutes % 60);
    return seconds == 0 ? "UTC" : "UTC" + sign + minutes / 60 + rest;
  }

  /** {@code 24/11/2026, 10:21:44 (UTC+1)}. */
  public String stamp(Instant at) {
    return at(at, "dd/MM/yyyy, HH:mm:ss") + " (" + offset(at) + ")";
  }

  /**
   * In the largest useful unit: {@code 8 s}, {@code 3 min 56 s}, {@code 2 h 51}, {@code 3 j 2 h}.
   */
  public String duration(Duration duration) {
    Duration d = duration.abs();
    String sign = duration.isNegative() ? MINUS : "";
    if (d.compareTo(Duration.ofMinutes(1)) < 0) {
      return sign + d.toSeconds() + NARROW + "s";
    }
    if (d.compareTo(Duration.ofHours(1)) < 0) {
      String seconds = d.toSecondsPart() == 0 ? "" : " " + d.toSecondsPart() + NARROW + "s";
      return sign + d.toMinutes() + NARROW + "min" + seconds;
    }
    if (d.compareTo(Duration.ofDays(1)) < 0) {
      return sign + d.toHours() + NARROW + "h" + NARROW + two(d.toMinutesPart());
    }
    String hours = d.toHoursPart() == 0 ? "" : " " + d.toHoursPart() + NARROW + "h";
    return sign + d.toDays() + NARROW + (french ? "j" : "d") + hours;
  }

  /** {@code ≈ 3 j 2 h}: an estimate always says that it is one. */
  public String about(Duration duration) {
    return "≈" + NARROW + duration(duration);
  }

  /** How old, in one unit: {@code 8 s}, {@code 12 min}, {@code 3 h}, {@code 2 j}. */
  public String age(Duration age) {
    if (age.toMinutes() < 1) {
      return Math.max(0, age.toSeconds()) + NARROW + "s";
    }
    if (age.toHours() < 1) {
      return age.toMinutes() + NARROW + "min";
    }
    return age.toDays() < 1
        ? age.toHours() + NARROW + "h"
        : age.toDays() + NARROW + (french ? "j" : "d");
  }

  /** What a clock shows: {@code 21:14} under an hour, else {@code 2 h 51}; rounded down. */
  public String countdown(Duration left) {
    Duration d = left.abs();
    String sign = left.isNegative() ? MINUS : "";
    if (d.compareTo(Duration.ofHours(1)) < 0) {
      return sign + d.toMinutes() + ":" + two(d.toSecondsPart());
    }
    return sign + d.toHours() + NARROW + "h" + NARROW + two(d.toMinutesPart());
  }

  public ZonedDateTime local(Instant at) {
    return at.atZone(zone);
  }

  private String at(Instant at, String pattern) {
    return local(at).format(DateTimeFormatter.ofPattern(pattern, locale));
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
