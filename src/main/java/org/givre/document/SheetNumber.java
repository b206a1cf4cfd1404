package org.givre.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sheet's number, without holes per kind and year: {@code 2026-LIB-000123}. */
public record SheetNumber(int year, SheetKind kind, int serial) {

  private static final Pattern FORM = Pattern.compile("(\\d{4})-([A-Z]{3})-(\\d{6})");

  public SheetNumber {
    if (year < 2000 || year > 9999 || serial < 1 || serial > 999_999) {
      throw new IllegalArgumentException("no sheet number: " + year + ", " + serial);
    }
  }

  /** Always fifteen characters. */
  public String text() {
    return String.format(Locale.ROOT, "%04d-%s-%06d", year, kind.code(), serial);
  }

  public static Optional<SheetNumber> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches() || form.group(3).equals("000000") || form.group(1).charAt(0) < '2') {
      return Optional.empty();
    }
    return SheetKind.ofCode(form.group(2))
        .map(
            kind ->
                new SheetNumber(
                    Integer.parseInt(form.group(1)), kind, Integer.parseInt(form.group(3))));
  }

  @Override
  public String toString() {
    return text();
  }
}
