package org.givre.label;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what a scanned text is. A text of no known family is {@link Scan.Plain}: a company's own
 * identifier must work; a text that begins like a known code and breaks its rules is {@link
 * Scan.Malformed}, with what is lacking and where.
 */
public final class Scanner {

  /** A family that can be switched off: its texts are then plain. */
  public enum Decoder {
    GS1,
    /** Licensed: users and vendors register with its owner before production use. */
    ISBT128,
    SEC,
    INS
  }

  /** What a scanner may send in front of the data: which symbol it saw. */
  private static final Pattern SYMBOLOGY = Pattern.compile("\\](?:([A-Za-z])([0-9a-zA-Z]))");

  /** The symbols that only ever hold GS1 element strings. */
  private static final Set<String> GS1_SYMBOLS = Set.of("]d2", "]C1", "]e0", "]Q3", "]J1");

  private static final Pattern SEC_PRINTED = Pattern.compile("SEC:?\\s+");
  private static final Pattern INS_BEGINNING =
      Pattern.compile("(?:IS01\\d{6}|[A-Z]{2}\\d{24}|S1\\d{13}).*", Pattern.DOTALL);

  /** Whole number systems that nothing but GS1 begins with, their keys being right. */
  private static final Set<String> UNMISTAKABLE =
      Set.of(
          "00", "01", "02", "410", "411", "412", "413", "414", "415", "416", "417", "8003", "8004",
          "8017", "8018");

  /** A digits-only text shorter than a GTIN is somebody's own number, not a cut GTIN. */
  private static final int SHORTEST_GTIN = 14;

  private final Set<Decoder> on;

  public Scanner(Set<Decoder> on) {
    this.on = on.isEmpty() ? EnumSet.noneOf(Decoder.class) : EnumSet.copyOf(on);
  }

  public static Scanner complete() {
    return new Scanner(EnumSet.allOf(Decoder.class));
  }

  /**
   * @param text as the scanner sent it, with or without its end of line and its symbology prefix
   * @param today for the century of two-digit years
   */
  public Scan read(String text, LocalDate today) {
    String data = withoutEnd(text);
    Matcher symbol = SYMBOLOGY.matcher(data);
    int from = symbol.lookingAt() ? symbol.end() : 0;
    boolean gs1 = from > 0 && GS1_SYMBOLS.contains(symbol.group());
    if (gs1 && on.contains(Decoder.GS1)) {
      return Gs1Parser.parse(data, from, today);
    }
    return data.length() == from
        ? malformed(data, Scan.Kind.PLAIN, from, Fault.Why.EMPTY)
        : recognised(data, from, today);
  }

  private Scan recognised(String data, int from, LocalDate today) {
    String body = data.substring(from);
    if (on.contains(Decoder.INS) && INS_BEGINNING.matcher(body).matches()) {
      return InsParser.parse(data, from);
    }
    if (on.contains(Decoder.ISBT128) && (body.startsWith("=") || body.startsWith("&"))) {
      return isbt(data, from);
    }
    Matcher sec = SEC_PRINTED.matcher(body);
    if (on.contains(Decoder.SEC) && sec.lookingAt()) {
      return SecParser.parse(data, from + sec.end());
    }
    if (InternalCode.looksLike(body)) {
      return InternalCode.parse(data, from);
    }
    return gs1OrPlain(data, from, today);
  }

  private Scan isbt(String data, int from) {
    boolean sec = data.startsWith("&,4", from) && on.contains(Decoder.SEC);
    return sec ? SecParser.parse(data, from + 3) : wrongLayoutOr(data, from);
  }

  /** The digit row of an AZERTY keyboard begins with an ampersand as well. */
  private Scan wrongLayoutOr(String data, int from) {
    return AzertyDigits.isTypedFor(data.substring(from))
        ? malformed(data, Scan.Kind.PLAIN, from, Fault.Why.KEYBOARD_LAYOUT)
        : Isbt128Parser.parse(data, from);
  }

  /** Without a symbology prefix only an unmistakable beginning or a separator makes GS1. */
  private Scan gs1OrPlain(String data, int from, LocalDate today) {
    String body = data.substring(from);
    if (AzertyDigits.isTypedFor(body)) {
      return malformed(data, Scan.Kind.PLAIN, from, Fault.Why.KEYBOARD_LAYOUT);
    }
    if (!body.equals(unblanked(body))) {
      return padded(data, from, today);
    }
    if (!on.contains(Decoder.GS1)) {
      return new Scan.Plain(body);
    }
    boolean separated = body.indexOf(Gs1Parser.SEPARATOR) >= 0;
    Scan scan = Gs1Parser.parse(data, from, today);
    boolean believed =
        switch (scan) {
          case Scan.Gs1 gs1 -> separated || isUnmistakable(gs1);
          case Scan.Malformed malformed -> separated || isBrokenGs1(body);
          default -> false;
        };
    return believed ? scan : new Scan.Plain(body);
  }

  private static boolean isUnmistakable(Scan.Gs1 gs1) {
    return gs1.elements().keySet().stream().anyMatch(UNMISTAKABLE::contains);
  }

  private static boolean isBrokenGs1(String body) {
    boolean bare = Gs1Element.of(body).isPresent();
    boolean begins = body.startsWith("01") || body.startsWith("00") || body.startsWith("02");
    int digits = 0;
    while (digits < body.length() && Character.isDigit(body.charAt(digits))) {
      digits++;
    }
    boolean asset = body.startsWith("8003") || body.startsWith("8017") || body.startsWith("8018");
    return begins && bare || digits >= SHORTEST_GTIN && (begins || asset);
  }

  /** A blank in front or behind is not data of any family; a known code with one is damaged. */
  private Scan padded(String data, int from, LocalDate today) {
    String body = data.substring(from);
    String bare = unblanked(body);
    if (bare.isEmpty()) {
      return malformed(data, Scan.Kind.PLAIN, from, Fault.Why.EMPTY);
    }
    Scan inner = recognised(bare, 0, today);
    if (inner instanceof Scan.Plain) {
      return inner;
    }
    int before = body.indexOf(bare.charAt(0));
    int at = before > 0 ? from : from + bare.length();
    Scan.Kind kind = inner instanceof Scan.Malformed broken ? broken.believed() : inner.kind();
    return malformed(data, kind, at, Fault.Why.BAD_CHARACTER);
  }

  private static Scan malformed(String text, Scan.Kind believed, int at, Fault.Why why) {
    return new Scan.Malformed(text, believed, Map.of(), List.of(new Fault(at, why)));
  }

  /** Blanks and tabulations only: a separator at an end is data. */
  private static String unblanked(String body) {
    return body.replaceAll("^[ \t]+|[ \t]+$", "");
  }

  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\r' || text.charAt(end - 1) == '\n')) {
      end--;
    }
    return text.substring(0, end);
  }
}
