package org.givre.label;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Reads single data structures of ISBT 128, those of the project's table. The standard is licensed:
 * this decoder can be switched off, and no facility or product table of its owner is here.
 */
final class Isbt128Parser {

  /** A data structure: what it begins with and how many characters follow. */
  private record Structure(String number, String identifier, int length) {}

  private static final List<Structure> TABLE =
      List.of(
          new Structure("003", "=<", 8),
          new Structure("004", "=>", 6),
          new Structure("005", "&>", 10),
          new Structure("006", "=*", 6),
          new Structure("007", "&*", 10),
          new Structure("018", "&)", 10),
          new Structure("023", "=+", 5),
          new Structure("032", "=,", 6),
          new Structure("035", "&,1", 18),
          new Structure("036", "&,2", 18),
          new Structure("040", "&/", 15));

  private static final Structure DONATION = new Structure("001", "=", 15);
  private static final int FIRST_CHECK_FLAG = 60;
  private static final int LAST_CHECK_FLAG = 96;

  private final String text;
  private final int start;
  private final String data;
  private final Cursor cursor;
  private final Map<String, String> fields = new LinkedHashMap<>();

  private Isbt128Parser(String text, int start, String data) {
    this.text = text;
    this.start = start;
    this.data = data;
    this.cursor = new Cursor(text, start);
  }

  /**
   * @param from where the data begins, after a symbology prefix
   */
  static Scan parse(String text, int from) {
    String body = text.substring(from);
    for (Structure structure : TABLE) {
      if (body.startsWith(structure.identifier())) {
        return parsed(text, from, structure);
      }
    }
    boolean donation =
        body.length() > 1
            && body.charAt(0) == '='
            && DonationNumber.badFacility(body.substring(1, 2), 0) < 0;
    if (donation) {
      return parsed(text, from, DONATION);
    }
    Fault.Why why = body.isEmpty() ? Fault.Why.EMPTY : Fault.Why.UNKNOWN_IDENTIFIER;
    Fault fault = new Fault(from + Math.min(1, body.length()), why);
    return new Scan.Malformed(text, Scan.Kind.ISBT128, Map.of(), List.of(fault));
  }

  private static Scan parsed(String text, int from, Structure structure) {
    int start = from + structure.identifier().length();
    Isbt128Parser parser = new Isbt128Parser(text, start, text.substring(start));
    if (parser.measured(structure)) {
      parser.read(structure.number());
    }
    return parser.cursor.isRight()
        ? new Scan.Isbt128(text, structure.number(), parser.fields)
        : new Scan.Malformed(text, Scan.Kind.ISBT128, parser.fields, parser.cursor.faults());
  }

  private boolean measured(Structure structure) {
    if (structure.number().equals("040") && !data.startsWith("CH")) {
      cursor.fault(start, Fault.Why.BAD_LITERAL, "040");
      return false;
    }
    int missing = structure.length() - data.length();
    if (missing != 0) {
      int where = missing > 0 ? text.length() : start + structure.length();
      cursor.fault(
          where, missing > 0 ? Fault.Why.TRUNCATED : Fault.Why.BAD_LENGTH, structure.number());
    }
    return missing == 0;
  }

  private void read(String number) {
    switch (number) {
      case "001" -> donation();
      case "003" -> product();
      case "004", "006" -> date("date");
      case "005", "007" -> dateAndTime();
      case "018" -> value(data);
      case "023" -> header();
      case "032" -> value(data);
      case "035", "036" -> padded();
      case "040" -> chainOfIdentity();
      default -> throw new IllegalStateException(number);
    }
  }

  private void donation() {
    String number = data.substring(0, DonationNumber.LENGTH);
    int bad = DonationNumber.badCharacter(number, start);
    if (bad >= 0) {
      cursor.fault(bad, Fault.Why.BAD_CHARACTER, "001");
      return;
    }
    int flagsAt = start + DonationNumber.LENGTH;
    String flags = data.substring(DonationNumber.LENGTH);
    if (!all(Cursor::isDigit, flags, flagsAt)) {
      return;
    }
    DonationNumber donation = new DonationNumber(number);
    fields.put("din", number);
    fields.put("flags", flags);
    fields.put("check", String.valueOf(donation.check()));
    int flag = Integer.parseInt(flags);
    boolean carriesCheck = flag >= FIRST_CHECK_FLAG && flag <= LAST_CHECK_FLAG;
    if (carriesCheck && flag != donation.checkFlag()) {
      cursor.fault(flagsAt, Fault.Why.BAD_CHECK, "001");
    }
  }

  /** Product code (5), collection type (1), division (2). */
  private void product() {
    String code = data.substring(0, 5);
    boolean right =
        all(Cursor::isCapital, code.substring(0, 1), start)
            && all(Cursor::isCapitalOrDigit, code, start)
            && all(Isbt128Parser::isLetterOrDigit, data.substring(5), start + 5);
    if (right) {
      fields.put("code", code);
      fields.put("collection", data.substring(5, 6));
      fields.put("division", data.substring(6));
    }
  }

  /** {@code cyyjjj}: hundreds of the year, year, day of the year. */
  private boolean date(String name) {
    String digits = data.substring(0, 6);
    if (!all(Cursor::isDigit, digits, start)) {
      return false;
    }
    int hundreds = digits.charAt(0) == '9' ? 1900 : 2000 + 100 * (digits.charAt(0) - '0');
    int year = hundreds + Integer.parseInt(digits.substring(1, 3));
    try {
      fields.put(name, LocalDate.ofYearDay(year, Integer.parseInt(digits.substring(3))).toString());
      return true;
    } catch (DateTimeException impossible) {
      cursor.fault(start, Fault.Why.BAD_DATE, "");
      return false;
    }
  }

  private void dateAndTime() {
    String digits = data.substring(6);
    if (!all(Cursor::isDigit, digits, start + 6) || !date("datetime")) {
      return;
    }
    try {
      LocalTime time =
          LocalTime.of(
              Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2)));
      fields.put("datetime", fields.get("datetime") + "T" + time);
    } catch (DateTimeException impossible) {
      cursor.fault(start + 6, Fault.Why.BAD_TIME, "");
    }
  }

  private void header() {
    if (all(Cursor::isDigit, data, start)) {
      fields.put("count", data.substring(0, 2));
      fields.put("reference", data.substring(2));
    }
  }

  private void value(String value) {
    if (all(Isbt128Parser::isLetterOrDigit, value, start)) {
      fields.put("value", value);
    }
  }

  /** Eighteen characters, zeros in front. */
  private void padded() {
    if (all(Isbt128Parser::isLetterOrDigit, data, start)) {
      String value = data.replaceFirst("^0+", "");
      fields.put("value", value);
      fields.put("raw", data);
    }
  }

  private void chainOfIdentity() {
    String facility = data.substring(2, 7);
    int bad = DonationNumber.badFacility(facility, start + 2);
    if (bad >= 0) {
      cursor.fault(bad, Fault.Why.BAD_CHARACTER, "040");
      return;
    }
    if (all(Cursor::isDigit, data.substring(7, 9), start + 7)
        && all(Cursor::isCapitalOrDigit, data.substring(9), start + 9)) {
      fields.put("coi", data);
      fields.put("fin", facility);
      fields.put("year", data.substring(7, 9));
      fields.put("sequence", data.substring(9));
    }
  }

  private boolean all(IntPredicate allowed, String part, int from) {
    int bad = Cursor.firstNot(allowed, part, from);
    if (bad >= 0) {
      cursor.fault(bad, Fault.Why.BAD_CHARACTER, "");
    }
    return bad < 0;
  }

  private static boolean isLetterOrDigit(int c) {
    return Cursor.isCapitalOrDigit(c) || c >= 'a' && c <= 'z';
  }
}
