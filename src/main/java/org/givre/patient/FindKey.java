package org.givre.patient;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How names and numbers are compared and searched: accents put aside, capitals and digits only.
 * Sorted alike by every database whatever its collation, so that a prefix is a range of an index.
 */
public final class FindKey {
  private FindKey() {}

  public static String of(String text) {
    String plain =
        Normalizer.normalize(
                text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE"),
                Normalizer.Form.NFD)
            .toUpperCase(Locale.ROOT);
    return plain.replaceAll("[^A-Z0-9]", "");
  }
}
