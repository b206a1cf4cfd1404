package org.givre.custody.store;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The details of a fact as text: one "name=value" a line, whatever the values hold. */
final class Details {
  private Details() {}

  static String write(Map<String, String> details) {
    return new TreeMap<>(details)
        .entrySet().stream()
            .map(detail -> escape(detail.getKey()) + "=" + escape(detail.getValue()))
            .collect(Collectors.joining("\n"));
  }

  static Map<String, String> read(String written) {
    Map<String, String> details = new TreeMap<>();
    if (!written.isEmpty()) {
      for (String line : written.split("\n", -1)) {
        int sign = line.indexOf('=');
        details.put(unescape(line.substring(0, sign)), unescape(line.substring(sign + 1)));
      }
    }
    return details;
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("=", "\\e");
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      i++;
      plain.append(
          switch (text.charAt(i)) {
            case 'n' -> '\n';
            case 'e' -> '=';
            default -> '\\';
          });
    }
    return plain.toString();
  }
}
