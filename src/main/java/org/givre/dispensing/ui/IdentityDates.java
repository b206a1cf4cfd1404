package org.givre.dispensing.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.givre.dispensing.IdentityField;
import org.givre.words.Formats;

/** Dates of an identity: compared as {@code 2027-09-30}, typed and shown as {@code 30/09/2027}. */
final class IdentityDates {

  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private IdentityDates() {}

  static String shown(String iso, Formats formats) {
    return parsed(iso).map(formats::day).orElse(iso);
  }

  /** Empty when what was typed is no date. */
  static Optional<String> typed(String text) {
    String solid = text.strip().replace('.', '/').replace('-', '/');
    try {
      return Optional.of(LocalDate.parse(solid, TYPED).toString());
    } catch (DateTimeException impossible) {
      return parsed(text.strip()).map(LocalDate::toString);
    }
  }

  /** What was typed into a field, as it is compared; empty when a date is none. */
  static Optional<String> value(IdentityField field, String typed) {
    return !isDate(field) || typed.isBlank() ? Optional.of(typed.strip()) : typed(typed);
  }

  static boolean isDate(IdentityField field) {
    return field == IdentityField.BIRTH_DATE || field == IdentityField.EXPIRY;
  }

  private static Optional<LocalDate> parsed(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
