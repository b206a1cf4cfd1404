package org.givre.backfill;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.givre.backfill.LogMapping.DateOrder;

/** Three numbers of a date and a time, before anybody says which is the day. */
record TimeText(int first, int second, int third, LocalTime time, String shape) {

  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(\\d{1,4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,4})[ T@]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?"
              + "\\s*([AaPp][Mm])?");

  /** Where it was found ends at {@code end}. */
  record Found(TimeText time, int end) {}

  static Optional<Found> in(String text) {
    Matcher found = DATE_TIME.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      int hour = hour(Integer.parseInt(found.group(4)), found.group(7));
      int second = found.group(6) == null ? 0 : Integer.parseInt(found.group(6));
      LocalTime time = LocalTime.of(hour, Integer.parseInt(found.group(5)), second);
      String shape = shape(found);
      TimeText read =
          new TimeText(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3)),
              time,
              shape);
      return Optional.of(new Found(read, found.end()));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private static int hour(int said, String half) {
    if (half == null) {
      return said;
    }
    boolean afternoon = half.toLowerCase(Locale.ROOT).equals("pm");
    return said % 12 + (afternoon ? 12 : 0);
  }

  /** How it is written, whatever the numbers. */
  private static String shape(Matcher found) {
    String year = found.group(3).length() > 2 ? "####" : "##";
    String date = found.group(1).length() > 2 ? "####-##-##" : "##/##/" + year;
    String seconds = found.group(6) == null ? "" : ":##";
    return date + " ##:##" + seconds + (found.group(7) == null ? "" : " AM/PM");
  }

  /** The order that the numbers themselves prove; empty when they do not. */
  Optional<DateOrder> proven() {
    if (first > 31) {
      return Optional.of(DateOrder.YEAR_FIRST);
    }
    if (first > 12) {
      return Optional.of(DateOrder.DAY_FIRST);
    }
    return second > 12 ? Optional.of(DateOrder.MONTH_FIRST) : Optional.empty();
  }

  /** Empty for a date that the calendar does not have. */
  Optional<LocalDateTime> in(DateOrder order) {
    try {
      LocalDate date =
          switch (order) {
            case YEAR_FIRST -> LocalDate.of(year(first), second, third);
            case MONTH_FIRST -> LocalDate.of(year(third), first, second);
            case DAY_FIRST, FROM_THE_FILE -> LocalDate.of(year(third), second, first);
          };
      return Optional.of(date.atTime(time));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int year(int said) {
    return said < 100 ? 2000 + said : said;
  }
}
