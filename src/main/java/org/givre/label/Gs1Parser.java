package org.givre.label;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.givre.label.Gs1Element.Content;
import org.givre.label.Gs1Element.Ending;

/**
 * Reads GS1 element strings. A separator that is missing after a value of variable length can only
 * be noticed when the merged value grows too long: the comparison with what is expected catches the
 * rest.
 */
final class Gs1Parser {

  static final char SEPARATOR = '\u001d';

  /** The 82 characters of GS1, letters and digits aside. */
  private static final String PUNCTUATION = "!\"%&'()*+,-./_:;<=>?";

  private static final int EAN_13 = 13;

  private final String text;
  private final LocalDate today;
  private final Cursor cursor;
  private final Map<String, String> elements = new LinkedHashMap<>();

  private Gs1Parser(String text, int from, LocalDate today) {
    this.text = text;
    this.today = today;
    this.cursor = new Cursor(text, from);
  }

  /**
   * @param from where the data begins, after a symbology prefix
   */
  static Scan parse(String text, int from, LocalDate today) {
    return new Gs1Parser(text, from, today).parse();
  }

  private Scan parse() {
    cursor.skipIf(SEPARATOR);
    if (cursor.atEnd()) {
      cursor.fault(cursor.at(), Fault.Why.EMPTY, "");
    }
    boolean goOn = true;
    while (goOn && !cursor.atEnd()) {
      goOn = element();
      cursor.skipIf(SEPARATOR);
    }
    return cursor.isRight()
        ? new Scan.Gs1(text, elements, expiry())
        : new Scan.Malformed(text, Scan.Kind.GS1, elements, cursor.faults());
  }

  /** Reads one element; false when nothing after it can be made out any more. */
  private boolean element() {
    Optional<Gs1Element> known = Gs1Element.at(cursor.peek(4));
    if (known.isEmpty()) {
      boolean digit = Cursor.isDigit(cursor.peek(1).charAt(0));
      cursor.fault(cursor.at(), digit ? Fault.Why.UNKNOWN_AI : Fault.Why.BAD_CHARACTER, "");
      return false;
    }
    Gs1Element element = known.get();
    String id = element.identifier();
    cursor.skip(id.length());
    int start = cursor.at();
    int end = cursor.indexOf(SEPARATOR);
    int length =
        element.ending() == Ending.PREDEFINED ? Math.min(element.most(), end - start) : end - start;
    String value = cursor.take(length);
    boolean whole = measured(element, value, start);
    if (whole && judged(element, value, start)) {
      keep(id, value, start);
    }
    return whole;
  }

  private void keep(String id, String value, int start) {
    String before = elements.putIfAbsent(id, value);
    if (before != null && !before.equals(value)) {
      cursor.fault(start - id.length(), Fault.Why.DUPLICATE_AI, id);
    }
  }

  private boolean measured(Gs1Element element, String value, int start) {
    Fault.Why why = null;
    if (value.length() > element.most()) {
      why = Fault.Why.VALUE_TOO_LONG;
    } else if (value.length() < element.least()) {
      boolean fixed = element.least() > 1;
      why = fixed ? Fault.Why.TRUNCATED : Fault.Why.EMPTY_VALUE;
    }
    if (why != null) {
      int where = why == Fault.Why.VALUE_TOO_LONG ? start + element.most() : start + value.length();
      cursor.fault(where, why, element.identifier());
    }
    return why == null;
  }

  private boolean judged(Gs1Element element, String value, int start) {
    int bad =
        Cursor.firstNot(element.isNumeric() ? Cursor::isDigit : Gs1Parser::isGs1, value, start);
    if (bad >= 0) {
      cursor.fault(bad, Fault.Why.BAD_CHARACTER, element.identifier());
      return false;
    }
    return switch (element.content()) {
      case TEXT, NUMBER -> true;
      case NUMBER_WITH_KEY -> key(element, value, start);
      case DATE -> date(element, value, start);
      case DATE_AND_TIME -> date(element, value, start) && time(element, value, start);
      case RETURNABLE_ASSET -> asset(element, value, start);
    };
  }

  private boolean key(Gs1Element element, String value, int start) {
    if (Keys.isGs1(value)) {
      return true;
    }
    cursor.fault(start + value.length() - 1, Fault.Why.BAD_CHECK, element.identifier());
    return false;
  }

  private boolean date(Gs1Element element, String value, int start) {
    boolean given = element.content() == Content.DATE || !value.startsWith("00", 4);
    if (given && Gs1Dates.day(value, today).isPresent()) {
      return true;
    }
    cursor.fault(start, Fault.Why.BAD_DATE, element.identifier());
    return false;
  }

  private boolean time(Gs1Element element, String value, int start) {
    if (Gs1Dates.time(value.substring(6)).isPresent()) {
      return true;
    }
    cursor.fault(start + 6, Fault.Why.BAD_TIME, element.identifier());
    return false;
  }

  /** A returnable asset: 0, thirteen digits with their key, then a serial part. */
  private boolean asset(Gs1Element element, String value, int start) {
    String id = element.identifier();
    if (value.charAt(0) != '0') {
      cursor.fault(start, Fault.Why.BAD_LITERAL, id);
      return false;
    }
    String digits = value.substring(1, 1 + EAN_13);
    int bad = Cursor.firstNot(Cursor::isDigit, digits, start + 1);
    if (bad >= 0) {
      cursor.fault(bad, Fault.Why.BAD_CHARACTER, id);
    } else if (!Keys.isGs1(digits)) {
      cursor.fault(start + EAN_13, Fault.Why.BAD_CHECK, id);
    } else {
      return true;
    }
    return false;
  }

  private Optional<Scan.Gs1Expiry> expiry() {
    String precise = elements.get("7003");
    if (precise != null) {
      LocalDate day = Gs1Dates.day(precise, today).orElseThrow();
      LocalTime time = Gs1Dates.time(precise.substring(6)).orElseThrow();
      return Optional.of(new Scan.Gs1Expiry(day, Optional.of(day.atTime(time))));
    }
    return Optional.ofNullable(elements.get("17"))
        .flatMap(digits -> Gs1Dates.day(digits, today))
        .map(day -> new Scan.Gs1Expiry(day, Optional.empty()));
  }

  private static boolean isGs1(int c) {
    return Cursor.isCapitalOrDigit(c) || c >= 'a' && c <= 'z' || PUNCTUATION.indexOf(c) >= 0;
  }
}
