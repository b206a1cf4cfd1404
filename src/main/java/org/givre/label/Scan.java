package org.givre.label;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scanned text says. {@code text} is what the scanner sent, without its end of line. Types
 * that can carry a patient's identity mask themselves in {@code toString}.
 */
public sealed interface Scan {

  String text();

  /** Which family of codes; {@link #name} is the word of {@code givre scan --json}. */
  enum Kind {
    GS1,
    ISBT128,
    SEC,
    INS,
    INTERNAL,
    PLAIN,
    MALFORMED
  }

  Kind kind();

  /**
   * GS1 element strings.
   *
   * @param elements application identifier to value, as read, in the order read
   * @param expiry AI 17 (end of that day) or 7003 read as a date and, for 7003, a time
   */
  record Gs1(String text, Map<String, String> elements, Optional<Gs1Expiry> expiry)
      implements Scan {
    public Gs1 {
      elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }

    public Optional<String> element(String identifier) {
      return Optional.ofNullable(elements.get(identifier));
    }

    /** AI 01. */
    public Optional<String> gtin() {
      return element("01");
    }

    /** AI 10. */
    public Optional<String> lot() {
      return element("10");
    }

    /** AI 21. */
    public Optional<String> serial() {
      return element("21");
    }

    @Override
    public Kind kind() {
      return Kind.GS1;
    }

    @Override
    public String toString() {
      return "Gs1" + elements.keySet();
    }
  }

  /** An expiry date, with a time of day only where the code gives one. */
  record Gs1Expiry(LocalDate day, Optional<LocalDateTime> instant) {}

  /**
   * One ISBT 128 data structure.
   *
   * @param structure its number, {@code 001} for a donation, {@code 040} for a chain of identity
   * @param fields the parts by name; dates and date-times as ISO 8601
   */
  record Isbt128(String text, String structure, Map<String, String> fields) implements Scan {
    public Isbt128 {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public Kind kind() {
      return Kind.ISBT128;
    }

    @Override
    public String toString() {
      return "Isbt128[" + structure + "]";
    }
  }

  /** A Single European Code: the apheresis side, not the medicine. It has no check digit. */
  record Sec(
      String text,
      String country,
      String establishment,
      String donation,
      String coding,
      String product,
      String split,
      Optional<LocalDate> expiry)
      implements Scan {

    /** As printed: {@code SEC:} and two groups. */
    public String canonical() {
      String day = expiry.map(d -> d.toString().replace("-", "")).orElse("00000000");
      return "SEC: " + country + establishment + donation + " " + coding + product + split + day;
    }

    @Override
    public Kind kind() {
      return Kind.SEC;
    }

    @Override
    public String toString() {
      return "Sec[…]";
    }
  }

  /** The traits of an INS DataMatrix. */
  record Ins(String text, InsTraits traits) implements Scan {
    @Override
    public Kind kind() {
      return Kind.INS;
    }

    @Override
    public String toString() {
      return "Ins[…]";
    }
  }

  /** A code of Givre's own labels, its check character verified. */
  record Internal(String text, InternalCode code) implements Scan {
    @Override
    public Kind kind() {
      return Kind.INTERNAL;
    }
  }

  /** A text of no known family: a lot, an order number, a company's own identifier. */
  record Plain(String text) implements Scan {
    @Override
    public Kind kind() {
      return Kind.PLAIN;
    }

    @Override
    public String toString() {
      return "Plain[…]";
    }
  }

  /**
   * A text of a known family that breaks its rules.
   *
   * @param believed which family it was taken for
   * @param read what could be read before and beside the faults, by field
   * @param faults at least one, in the order found
   */
  record Malformed(String text, Kind believed, Map<String, String> read, List<Fault> faults)
      implements Scan {
    public Malformed {
      read = Collections.unmodifiableMap(new LinkedHashMap<>(read));
      faults = List.copyOf(faults);
    }

    @Override
    public Kind kind() {
      return Kind.MALFORMED;
    }

    @Override
    public String toString() {
      return "Malformed[" + believed + ", " + faults + "]";
    }
  }
}
