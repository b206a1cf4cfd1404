package org.givre.label;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

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
    return on.isEmpty() ? new Scan.Plain(text) : new Scan.Plain(text);
  }
}
