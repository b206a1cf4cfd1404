package org.givre.audit.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fields in one column, readable without the program: a line {@code name=value} each. */
final class Fields {
  private Fields() {}

  /** Names what we did not write so: two writings of the same fields would prove the same. */
  private static final String NOT_OURS = "?";

  static String write(Map<String, String> fields) {
    if (fields.isEmpty()) {
      return "";
    }
    StringBuilder lines = new StringBuilder();
    SortedMap<String, String> sorted =
        fields instanceof SortedMap<String, String> already ? already : new TreeMap<>(fields);
    sorted.forEach((name, value) -> escape(escape(lines, name).append('='), value).append('\n'));
    return lines.toString();
  }

  static SortedMap<String, String> read(String lines) {
    if (lines.isEmpty()) {
      return Collections.emptySortedMap();
    }
    SortedMap<String, String> fields = new TreeMap<>();
    StringBuilder piece = new StringBuilder();
    String name = null;
    for (int at = 0; at < lines.length(); at++) {
      char letter = lines.charAt(at);
      if (letter == '\\' && at + 1 < lines.length()) {
        at++;
        piece.append(lines.charAt(at) == 'n' ? '\n' : lines.charAt(at));
      } else if (letter == '=' && name == null) {
        name = piece.toString();
        piece.setLength(0);
      } else if (letter == '\n' && name != null) {
        fields.put(name, piece.toString());
        piece.setLength(0);
        name = null;
      } else {
        piece.append(letter);
      }
    }
    if (!write(fields).equals(lines)) {
      fields.put(NOT_OURS, lines);
    }
    return fields;
  }

  private static StringBuilder escape(StringBuilder into, String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      switch (letter) {
        case '\\' -> into.append("\\\\");
        case '=' -> into.append("\\=");
        case '\n' -> into.append("\\n");
        default -> into.append(letter);
      }
    }
    return into;
  }
}
