package org.givre.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settings as text, taken one by one within their bounds. */
final class Lines {

  private final Map<String, String> lines;
  private final List<BadSetting> bad = new ArrayList<>();

  Lines(Map<String, String> lines) {
    this.lines = lines;
  }

  String text(String key, String usual) {
    return lines.getOrDefault(key, usual);
  }

  String matching(String key, String pattern, String usual) {
    String value = text(key, usual);
    return value.matches(pattern) ? value : refused(key, value, usual);
  }

  String oneOf(String key, Set<String> allowed, String usual) {
    String value = text(key, usual).strip();
    return allowed.contains(value) ? value : refused(key, value, usual);
  }

  int number(String key, int least, int most, int usual) {
    String value = text(key, String.valueOf(usual)).strip();
    if (value.matches("\\d{1,6}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    return Integer.parseInt(refused(key, value, String.valueOf(usual)));
  }

  private String refused(String key, String value, String usual) {
    bad.add(new BadSetting(key, value, usual));
    return usual;
  }

  List<BadSetting> bad() {
    return List.copyOf(bad);
  }
}
