package org.givre.label;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Reads a Single European Code, electronic ({@code &,4}) or as printed ({@code SEC:}). */
final class SecParser {

  private static final int LENGTH = 40;

  /** A part of the code: its name, where it begins, how long it is, what it may hold. */
  private record Part(String name, int from, int length, IntPredicate allowed) {
    String of(String data) {
      return data.substring(from, from + length);
    }
  }

  private static final Part COUNTRY = new Part("country", 0, 2, Cursor::isCapital);
  private static final Part ESTABLISHMENT =
      new Part("establishment", 2, 6, Cursor::isCapitalOrDigit);
  private static final Part DONATION = new Part("donation", 8, 13, Cursor::isCapitalOrDigit);
  private static final Part CODING =
      new Part("coding", 21, 1, c -> c == 'E' || c == 'A' || c == 'B');
  private static final Part PRODUCT = new Part("product", 22, 7, Cursor::isCapitalOrDigit);
  private static final Part SPLIT = new Part("split", 29, 3, Cursor::isCapitalOrDigit);
  private static final Part EXPIRY = new Part("expiry", 32, 8, Cursor::isDigit);
  private static final Part[] PARTS = {
    COUNTRY, ESTABLISHMENT, DONATION, CODING, PRODUCT, SPLIT, EXPIRY
  };

  private final String text;
  private final String data;
  private final int[] places;
  private final Cursor cursor;
  private final Map<String, String> read = new LinkedHashMap<>();

  private SecParser(String text, int from) {
    this.text = text;
    this.places = IntStream.range(from, text.length()).filter(i -> text.charAt(i) > ' ').toArray();
    StringBuilder solid = new StringBuilder();
    for (int place : places) {
      solid.append(text.charAt(place));
    }
    this.data = solid.toString();
    this.cursor = new Cursor(text, from);
  }

  /**
   * @param from where the 40 characters begin, the words in front skipped
   */
  static Scan parse(String text, int from) {
    return new SecParser(text, from).parse();
  }

  private Scan parse() {
    if (data.length() != LENGTH) {
      boolean cut = data.length() < LENGTH;
      cursor.fault(
          cut ? text.length() : places[LENGTH],
          cut ? Fault.Why.TRUNCATED : Fault.Why.BAD_LENGTH,
          "");
      return malformed();
    }
    for (Part part : PARTS) {
      part(part);
    }
    if (!cursor.isRight()) {
      return malformed();
    }
    Optional<LocalDate> expiry = expiry();
    return cursor.isRight()
        ? new Scan.Sec(
            text,
            COUNTRY.of(data),
            ESTABLISHMENT.of(data),
            DONATION.of(data),
            CODING.of(data),
            PRODUCT.of(data),
            SPLIT.of(data),
            expiry)
        : malformed();
  }

  private void part(Part part) {
    int bad = Cursor.firstNot(part.allowed(), part.of(data), part.from());
    if (bad < 0) {
      read.put(part.name(), part.of(data));
    } else {
      Fault.Why why = part == CODING ? Fault.Why.UNKNOWN_IDENTIFIER : Fault.Why.BAD_CHARACTER;
      cursor.fault(places[bad], why, part.name());
    }
  }

  /** Zeros when the code gives none. */
  private Optional<LocalDate> expiry() {
    String digits = EXPIRY.of(data);
    if (digits.equals("00000000")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(digits.substring(0, 4)),
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6))));
    } catch (DateTimeException impossible) {
      cursor.fault(places[EXPIRY.from()], Fault.Why.BAD_DATE, EXPIRY.name());
      read.remove(EXPIRY.name());
      return Optional.empty();
    }
  }

  private Scan malformed() {
    return new Scan.Malformed(text, Scan.Kind.SEC, read, cursor.faults());
  }
}
