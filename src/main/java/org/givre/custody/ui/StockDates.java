package org.givre.custody.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A moment as it is typed: 24/11/2026 14:00, or the day alone (its beginning). */
final class StockDates {
  private StockDates() {}

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter DAY_HOUR =
      DateTimeFormatter.ofPattern("d/M/uuuu H:mm").withResolverStyle(ResolverStyle.STRICT);

  static Optional<Instant> moment(String typed, ZoneId zone) {
    String text = typed.strip().replaceAll("\\s+", " ");
    try {
      LocalDateTime at =
          text.contains(":")
              ? LocalDateTime.parse(text, DAY_HOUR)
              : LocalDate.parse(text, DAY).atStartOfDay();
      return Optional.of(at.atZone(zone).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  static String typed(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").format(at.atZone(zone));
  }
}
