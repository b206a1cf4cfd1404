package org.givre.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How names and numbers are compared and searched: accents put aside, capitals and digits only.
 * Sorted alike by every database whatever its collation, so that a prefix is a range of an index.
 */
public final class FindKey {
  private FindKey() {}

  public static String of(String text) {
    String joined =
        text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
    return Normalizer.normalize(joined, Normalizer.Form.NFD)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z0-9]", "");
  }

  /** The first key after every key that begins with this one; digits come before letters. */
  public static String after(String key) {
    String head = key.substring(0, key.length() - 1);
    char last = key.charAt(key.length() - 1);
    return switch (last) {
      case '9' -> head + 'A';
      case 'Z' -> head.isEmpty() ? "ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ" : after(head);
      default -> head + (char) (last + 1);
    };
  }
}
