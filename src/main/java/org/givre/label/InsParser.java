package org.givre.label;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the text of an INS DataMatrix; see {@link InsDataMatrix} for the format. */
final class InsParser {

  private static final int MATRICULE = 15;
  private static final int DAY = 10;
  private static final int PLACE = 5;
  private static final Pattern COG = Pattern.compile("\\d[\\dAB]\\d{3}");
  private static final DateTimeFormatter DAY_MONTH_YEAR =
      DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final String text;
  private final Cursor cursor;
  private final Map<String, String> fields = new LinkedHashMap<>();

  private InsParser(String text, int from) {
    this.text = text;
    this.cursor = new Cursor(text, from);
  }

  static Scan parse(String text, int from) {
    InsParser parser = new InsParser(text, from);
    boolean right = parser.header() && parser.traits();
    return right
        ? new Scan.Ins(text, parser.result())
        : new Scan.Malformed(text, Scan.Kind.INS, parser.fields, parser.cursor.faults());
  }

  static boolean isPlace(String cog) {
    return COG.matcher(cog).matches();
  }

  private boolean header() {
    String header = InsDataMatrix.HEADER;
    String read = cursor.peek(header.length());
    if (read.equals(header)) {
      cursor.skip(header.length());
      return true;
    }
    boolean versioned = read.startsWith("IS") && read.length() > 3;
    boolean version = versioned && !read.startsWith("01", 2);
    cursor.fault(
        cursor.at() + differs(read, header),
        version ? Fault.Why.UNSUPPORTED_VERSION : Fault.Why.BAD_HEADER,
        "");
    return false;
  }

  private static int differs(String read, String due) {
    int i = 0;
    while (i < read.length() && i < due.length() && read.charAt(i) == due.charAt(i)) {
      i++;
    }
    return i;
  }

  private boolean traits() {
    return matricule()
        && oid()
        && name("S3")
        && name("S4")
        && sex()
        && birthDate()
        && birthPlace()
        && nothingMore();
  }

  private boolean matricule() {
    String value = fixed("S1", MATRICULE);
    if (value == null) {
      return false;
    }
    if (Nir.matricule(value) instanceof Checked.Wrong wrong) {
      return fault(cursor.at() - MATRICULE + wrong.fault().at(), wrong.fault().why(), "S1");
    }
    return true;
  }

  private boolean oid() {
    String value = variable("S2", InsDataMatrix.OID_MOST);
    if (value == null || InsDataMatrix.AUTHORITIES.contains(value)) {
      return value != null;
    }
    return fault(startOf("S2"), Fault.Why.UNKNOWN_OID, "S2");
  }

  private boolean name(String tag) {
    String value = variable(tag, InsDataMatrix.NAME_MOST);
    if (value == null) {
      return false;
    }
    List<Fault> faults = InsName.faults(value, startOf(tag), tag);
    faults.forEach(f -> cursor.fault(f.at(), f.why(), f.field()));
    return faults.isEmpty();
  }

  private boolean sex() {
    String value = fixed("S5", 1);
    if (value == null) {
      return false;
    }
    // The separator may follow: the field is written as variable, and is full.
    cursor.skipIf(InsDataMatrix.SEPARATOR);
    return value.equals("F") || value.equals("M") || fault(startOf("S5"), Fault.Why.BAD_SEX, "S5");
  }

  private boolean birthDate() {
    String value = fixed("S6", DAY);
    return value != null && (date(value) != null || fault(startOf("S6"), Fault.Why.BAD_DATE, "S6"));
  }

  private boolean birthPlace() {
    if (cursor.atEnd()) {
      fields.put("S7", "");
      return true;
    }
    String value = fixed("S7", PLACE);
    return value != null && (isPlace(value) || fault(startOf("S7"), Fault.Why.BAD_CHARACTER, "S7"));
  }

  private boolean nothingMore() {
    return cursor.atEnd() || fault(cursor.at(), Fault.Why.BAD_LENGTH, "");
  }

  private String fixed(String tag, int length) {
    if (!tag(tag)) {
      return null;
    }
    starts.put(tag, cursor.at());
    if (cursor.left() < length) {
      fault(text.length(), Fault.Why.TRUNCATED, tag);
      return null;
    }
    return kept(tag, cursor.take(length));
  }

  private String variable(String tag, int most) {
    if (!tag(tag)) {
      return null;
    }
    starts.put(tag, cursor.at());
    int length = Math.min(cursor.indexOf(InsDataMatrix.SEPARATOR) - cursor.at(), most);
    String value = kept(tag, cursor.take(length));
    if (length < most && !cursor.skipIf(InsDataMatrix.SEPARATOR)) {
      fault(text.length(), Fault.Why.TRUNCATED, tag);
      return null;
    }
    return value;
  }

  private boolean tag(String tag) {
    if (cursor.sees(tag)) {
      cursor.skip(tag.length());
      return true;
    }
    return fault(cursor.at(), Fault.Why.MISSING_FIELD, tag);
  }

  private final Map<String, Integer> starts = new LinkedHashMap<>();

  private int startOf(String tag) {
    return starts.get(tag);
  }

  private String kept(String tag, String value) {
    fields.put(tag, value);
    return value;
  }

  private boolean fault(int where, Fault.Why why, String field) {
    cursor.fault(where, why, field);
    return false;
  }

  private static LocalDate date(String value) {
    try {
      return LocalDate.parse(value, DAY_MONTH_YEAR);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private InsTraits result() {
    return new InsTraits(
        fields.get("S1"),
        fields.get("S2"),
        fields.get("S3"),
        fields.get("S4"),
        fields.get("S5"),
        date(fields.get("S6")),
        fields.get("S7"));
  }
}
