package org.givre.words;

import java.util.OptionalDouble;

/** A decimal number as people type it: {@code −178,4} as well as {@code -178.4}. */
public final class TypedNumber {

  private static final String PLAIN = "[+-]?\\d{1,7}(\\.\\d{0,6})?";

  private TypedNumber() {}

  /** Empty where the text is not one number and nothing else. */
  public static OptionalDouble of(String typed) {
    String plain =
        typed.replaceAll("[\\s\\u00A0\\u202F]", "").replace('\u2212', '-').replace(',', '.');
    return plain.matches(PLAIN)
        ? OptionalDouble.of(Double.parseDouble(plain))
        : OptionalDouble.empty();
  }
}
