package org.givre.exchange;

import static org.givre.exchange.RowNote.Code.BAD_CHECK;
import static org.givre.exchange.RowNote.Code.BAD_DATE;
import static org.givre.exchange.RowNote.Code.BAD_NUMBER;
import static org.givre.exchange.RowNote.Code.BAD_SEX;
import static org.givre.exchange.RowNote.Code.BAD_STATE;
import static org.givre.exchange.RowNote.Code.BORN_IN_FUTURE;
import static org.givre.exchange.RowNote.Code.MISSING;
import static org.givre.exchange.RowNote.Code.NAME_NOT_LETTERS;
import static org.givre.exchange.RowNote.Code.TOO_LONG;
import static org.givre.exchange.RowNote.Code.TRIMMED;
import static org.givre.exchange.RowNote.Code.UNSEEN_SIGNS;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.givre.custody.Millilitres;
import org.givre.kernel.FindKey;
import org.givre.label.Checked;
import org.givre.label.Codes;
import org.givre.patient.Sex;

/** Understands the cells of one line; what it does not understand is a note, never a guess. */
final class InventoryCells {

  private static final int LONGEST = 100;
  private static final int MOST_UNITS = 999;
  private static final int SHOWN = 40;
  private static final Pattern OF = Pattern.compile("(\\d{1,3})\\s*/\\s*(\\d{1,3})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,3})?");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}'’ -]*");
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));

  private final Map<InventoryColumn, Integer> places;
  private final LocalDate today;
  private final Consumer<RowNote> notes;
  private SheetTable.Line line;
  private boolean faulty;

  InventoryCells(Map<InventoryColumn, Integer> places, LocalDate today, Consumer<RowNote> notes) {
    this.places = places;
    this.today = today;
    this.notes = notes;
  }

  /** Empty where a value is lacking or cannot be understood; the notes say which. */
  Optional<InventoryLine> read(SheetTable.Line from) {
    line = from;
    faulty = false;
    InventoryLine.Person person = person();
    InventoryLine.Medicine medicine = medicine();
    InventoryLine.Where where = where();
    Optional<LocalDate> received = date(InventoryColumn.RECEIVED);
    boolean quarantined = quarantined();
    return faulty
        ? Optional.empty()
        : Optional.of(
            new InventoryLine(line.number(), person, medicine, where, received, quarantined));
  }

  private void fault(RowNote.Code code, Object... facts) {
    notes.accept(RowNote.of(line.number(), code, facts));
    faulty = true;
  }

  private String text(InventoryColumn column) {
    String raw = line.cell(places.get(column)).replace('\u00a0', ' ');
    String text = raw.strip();
    if (!raw.equals(text) && !text.isEmpty()) {
      notes.accept(RowNote.of(line.number(), TRIMMED, name(column)));
    }
    if (text.isEmpty() && column.isNeeded()) {
      fault(MISSING, name(column));
    } else if (text.length() > LONGEST && column != InventoryColumn.REMARKS) {
      fault(TOO_LONG, name(column), text.length());
    } else if (text.codePoints().anyMatch(InventoryCells::isUnseen)) {
      fault(UNSEEN_SIGNS, name(column));
    }
    return text;
  }

  /** The heading as the file has it. */
  private static String name(InventoryColumn column) {
    return column.headings().getFirst();
  }

  private static boolean isUnseen(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private InventoryLine.Person person() {
    String ipp = text(InventoryColumn.IPP);
    String name = text(InventoryColumn.BIRTH_NAME);
    String given = text(InventoryColumn.GIVEN_NAMES);
    for (String each : List.of(name, given)) {
      if (!LETTERS.matcher(each).matches()) {
        fault(NAME_NOT_LETTERS, shown(each));
      }
    }
    LocalDate born = date(InventoryColumn.BIRTH_DATE).orElse(LocalDate.EPOCH);
    if (born.isAfter(today)) {
      fault(BORN_IN_FUTURE, born);
    }
    return new InventoryLine.Person(ipp, name, given, born, sex());
  }

  private Sex sex() {
    String text = text(InventoryColumn.SEX).toUpperCase(Locale.ROOT);
    return switch (text) {
      case "F" -> Sex.FEMALE;
      case "M", "H" -> Sex.MALE;
      case "", "I" -> Sex.UNKNOWN;
      default -> {
        fault(BAD_SEX, shown(text));
        yield Sex.UNKNOWN;
      }
    };
  }

  private InventoryLine.Medicine medicine() {
    String product = text(InventoryColumn.PRODUCT);
    String lot = text(InventoryColumn.LOT);
    String unit = text(InventoryColumn.UNIT);
    Matcher of = OF.matcher(unit);
    int n = of.matches() ? Integer.parseInt(of.group(1)) : 0;
    int all = of.matches() ? Integer.parseInt(of.group(2)) : 0;
    if (!unit.isEmpty() && (n < 1 || n > all || all > MOST_UNITS)) {
      fault(BAD_NUMBER, name(InventoryColumn.UNIT), shown(unit));
    }
    ucd();
    return new InventoryLine.Medicine(
        product,
        lot,
        n,
        all,
        text(InventoryColumn.COMPONENT),
        volume(),
        date(InventoryColumn.EXPIRY).orElse(LocalDate.EPOCH),
        text(InventoryColumn.COI));
  }

  private void ucd() {
    String ucd = text(InventoryColumn.UCD13);
    if (!ucd.isEmpty() && Codes.ucd13(ucd) instanceof Checked.Wrong) {
      fault(BAD_CHECK, shown(ucd));
    }
  }

  private Optional<Millilitres> volume() {
    String text = text(InventoryColumn.VOLUME);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!NUMBER.matcher(text).matches()) {
      fault(BAD_NUMBER, name(InventoryColumn.VOLUME), shown(text));
      return Optional.empty();
    }
    return Optional.of(new Millilitres(new BigDecimal(text.replace(',', '.'))));
  }

  private InventoryLine.Where where() {
    return new InventoryLine.Where(
        text(InventoryColumn.TANK),
        text(InventoryColumn.RACK).toUpperCase(Locale.ROOT),
        counted(InventoryColumn.LEVEL),
        counted(InventoryColumn.SLOT));
  }

  private int counted(InventoryColumn column) {
    String text = text(column);
    if (text.isEmpty()) {
      return 0;
    }
    if (!text.matches("\\d{1,3}")) {
      fault(BAD_NUMBER, name(column), shown(text));
      return 0;
    }
    return Integer.parseInt(text);
  }

  private Optional<LocalDate> date(InventoryColumn column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (DateTimeFormatter format : DATES) {
      try {
        return Optional.of(LocalDate.parse(text, format));
      } catch (DateTimeException notSo) {
        continue;
      }
    }
    fault(BAD_DATE, name(column), shown(text));
    return Optional.empty();
  }

  private boolean quarantined() {
    String state = FindKey.of(text(InventoryColumn.STATE));
    boolean known = state.isEmpty() || state.equals("ENSTOCK") || state.startsWith("QUARANTAINE");
    if (!known) {
      fault(BAD_STATE, shown(text(InventoryColumn.STATE)));
    }
    return state.startsWith("QUARANTAINE");
  }
}
