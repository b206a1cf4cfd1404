package org.givre.pathway.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.givre.words.Formats;

/** Dates as one types them: 24/11/2026, 24 11 2026 or 24112026; an hour after a space. */
final class FormDates {
  private FormDates() {}

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter DAY_HOUR =
      DateTimeFormatter.ofPattern("ddMMuuuuHHmm").withResolverStyle(ResolverStyle.STRICT);

  static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(digits(typed), DAY));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /** An instant of the site's wall clock. */
  static Optional<Instant> instant(String typed) {
    try {
      return Optional.of(
          LocalDateTime.parse(digits(typed), DAY_HOUR).atZone(Formats.PARIS).toInstant());
    } catch (DateTimeParseException notAnHour) {
      return Optional.empty();
    }
  }

  private static String digits(String typed) {
    return typed.replaceAll("[^0-9]", "");
  }
}
