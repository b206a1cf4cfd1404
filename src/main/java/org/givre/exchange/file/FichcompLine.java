package org.givre.exchange.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import org.givre.exchange.BilledLine;
import org.givre.exchange.file.FichcompFault.Why;
import org.givre.label.Checked;
import org.givre.label.Codes;

/**
 * The line of 82 characters of a FICHCOMP "médicaments" file: quantity in thousandths of a unit,
 * total in thousandths of a euro, no accent, CR LF after it. What does not fit is refused, never
 * cut nor rounded.
 */
public final class FichcompLine {

  /** Without its CR LF. */
  public static final int LENGTH = 82;

  private static final int FINESS = 0;
  private static final int KIND = 9;
  private static final int STAY = 11;
  private static final int DAY = 31;
  private static final int UCD = 39;
  private static final int QUANTITY = 54;
  private static final int TOTAL = 64;
  private static final int VALIDATION = 74;
  private static final int INDICATION = 75;
  private static final int THOUSANDTHS = 3;
  private static final BigDecimal NUMBERS_END = BigDecimal.valueOf(10_000_000);
  private static final DateTimeFormatter DDMMYYYY =
      DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

  private FichcompLine() {}

  /** A line as written, or all that stands against it. */
  public sealed interface Written {
    record Line(String text) implements Written {
      @Override
      public String toString() {
        return "Line[…]";
      }
    }

    record Impossible(List<FichcompFault> faults) implements Written {
      public Impossible {
        faults = List.copyOf(faults);
      }
    }
  }

  /** A line as read, or what is wrong with it first. */
  public sealed interface Read {
    record Line(BilledLine billed) implements Read {}

    record Broken(FichcompFault fault) implements Read {}
  }

  public static Written write(BilledLine billed) {
    List<FichcompFault> faults = new ArrayList<>();
    code("finess", FINESS, Codes.finess(billed.finess()), faults);
    text("kind", billed.kind(), KIND, STAY, faults);
    if (billed.kind().length() < STAY - KIND && faults.stream().noneMatch(f -> f.at() == KIND)) {
      faults.add(new FichcompFault("kind", KIND, Why.TRUNCATED));
    }
    text("stay", billed.stay(), STAY, DAY, faults);
    code("ucd13", UCD, Codes.ucd13(billed.ucd13()), faults);
    number("quantity", billed.quantity(), QUANTITY, faults);
    if (billed.quantity().signum() == 0) {
      faults.add(new FichcompFault("quantity", QUANTITY, Why.OUT_OF_RANGE));
    }
    number("total", billed.totalEuros(), TOTAL, faults);
    optional("validation", billed.initialValidation(), VALIDATION, INDICATION, faults);
    optional("indication", billed.indication(), INDICATION, LENGTH, faults);
    return faults.isEmpty() ? new Written.Line(line(billed)) : new Written.Impossible(faults);
  }

  private static String line(BilledLine billed) {
    return billed.finess()
        + billed.kind()
        + padded(billed.stay(), DAY - STAY)
        + DDMMYYYY.format(billed.day())
        + padded(billed.ucd13(), QUANTITY - UCD)
        + thousandths(billed.quantity())
        + thousandths(billed.totalEuros())
        + padded(billed.initialValidation(), INDICATION - VALIDATION)
        + padded(billed.indication(), LENGTH - INDICATION);
  }

  /**
   * @param line with or without its CR LF
   */
  public static Read read(String line) {
    String text = line.replaceFirst("\r?\n$", "");
    if (text.length() != LENGTH) {
      Why why = text.length() < LENGTH ? Why.TRUNCATED : Why.BAD_LENGTH;
      return broken("line", Math.min(text.length(), LENGTH), text.isEmpty() ? Why.EMPTY : why);
    }
    if (!text.chars().allMatch(c -> c >= ' ' && c < 127)) {
      return broken("line", 0, Why.BAD_CHARACTER);
    }
    if (!text.substring(QUANTITY, VALIDATION).matches("\\d{20}")) {
      return broken("quantity", QUANTITY, Why.BAD_CHARACTER);
    }
    LocalDate day;
    try {
      day = LocalDate.parse(text.substring(DAY, UCD), DDMMYYYY);
    } catch (DateTimeException impossible) {
      return broken("day", DAY, Why.BAD_DATE);
    }
    return checked(billed(text, day));
  }

  private static BilledLine billed(String text, LocalDate day) {
    return new BilledLine(
        text.substring(FINESS, KIND),
        text.substring(KIND, STAY),
        text.substring(STAY, DAY).stripTrailing(),
        day,
        text.substring(UCD, QUANTITY).stripTrailing(),
        units(text.substring(QUANTITY, TOTAL)),
        units(text.substring(TOTAL, VALIDATION)),
        text.substring(VALIDATION, INDICATION).strip(),
        text.substring(INDICATION).strip());
  }

  /** A line is right when it could have been written. */
  private static Read checked(BilledLine billed) {
    return switch (write(billed)) {
      case Written.Line written -> new Read.Line(billed);
      case Written.Impossible impossible -> new Read.Broken(impossible.faults().getFirst());
    };
  }

  private static Read broken(String field, int at, Why why) {
    return new Read.Broken(new FichcompFault(field, at, why));
  }

  private static void code(String field, int at, Checked checked, List<FichcompFault> faults) {
    if (checked instanceof Checked.Wrong wrong) {
      faults.add(FichcompFault.of(field, at, wrong));
    }
  }

  private static void text(
      String field, String value, int from, int to, List<FichcompFault> faults) {
    if (value.isBlank()) {
      faults.add(new FichcompFault(field, from, Why.MISSING_FIELD));
    } else {
      optional(field, value, from, to, faults);
    }
  }

  private static void optional(
      String field, String value, int from, int to, List<FichcompFault> faults) {
    if (value.length() > to - from) {
      faults.add(new FichcompFault(field, from, Why.FIELD_TOO_LONG));
    } else if (!value.chars().allMatch(c -> c >= ' ' && c < 127)) {
      faults.add(new FichcompFault(field, from, Why.BAD_CHARACTER));
    }
  }

  private static void number(String field, BigDecimal value, int at, List<FichcompFault> faults) {
    if (value.stripTrailingZeros().scale() > THOUSANDTHS) {
      faults.add(new FichcompFault(field, at, Why.TOO_PRECISE));
    } else if (value.signum() < 0 || value.compareTo(NUMBERS_END) >= 0) {
      faults.add(new FichcompFault(field, at, Why.OUT_OF_RANGE));
    }
  }

  private static String thousandths(BigDecimal value) {
    return String.format("%010d", value.movePointRight(THOUSANDTHS).longValueExact());
  }

  private static BigDecimal units(String thousandths) {
    return new BigDecimal(thousandths).movePointLeft(THOUSANDTHS).stripTrailingZeros();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
