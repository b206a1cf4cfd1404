package org.givre.alarm.store;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A machine's memory as one text of {@code name=value} lines, and back. */
final class Fields {

  private final Map<String, String> values = new LinkedHashMap<>();

  Fields put(String name, Object value) {
    values.put(name, value.toString());
    return this;
  }

  Fields put(String name, Optional<?> value) {
    value.ifPresent(some -> put(name, some));
    return this;
  }

  String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("a kept alarm lacks " + name);
    }
    return value;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Instant instant(String name) {
    return Instant.parse(text(name));
  }

  Duration duration(String name) {
    return Duration.parse(text(name));
  }

  double number(String name) {
    return Double.parseDouble(text(name));
  }

  int count(String name) {
    return Integer.parseInt(text(name));
  }

  UUID uuid(String name) {
    return UUID.fromString(text(name));
  }

  String asText() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, value) ->
            text.append(name)
                .append('=')
                .append(value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
                .append('\n'));
    return text.toString();
  }

  static Fields of(String text) {
    Fields fields = new Fields();
    text.lines()
        .forEach(
            line -> {
              int end = line.indexOf('=');
              fields.values.put(line.substring(0, end), plain(line.substring(end + 1)));
            });
    return fields;
  }

  private static String plain(String value) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        char escape = value.charAt(++i);
        plain.append(escape == 'n' ? '\n' : escape == 'r' ? '\r' : escape);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
