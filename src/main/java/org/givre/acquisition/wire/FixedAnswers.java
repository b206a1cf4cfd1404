package org.givre.acquisition.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.givre.measure.Value;
import org.givre.probe.TextQuery.Fixed;
import org.givre.probe.TextQuery.Group;

/** The whole answer of a generic instrument, matched against the pattern of its profile. */
final class FixedAnswers {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,7}(\\.\\d{1,6})?");

  private FixedAnswers() {}

  static Decoded understand(Fixed query, String line) {
    return understand(query.pattern(), query.groups(), line);
  }

  static Decoded understand(String pattern, List<Group> groups, String line) {
    return match(pattern, line)
        .<Decoded>flatMap(found -> points(groups, found))
        .orElse(Answers.garbled());
  }

  private static Optional<Decoded> points(List<Group> groups, Matcher found) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Group group : groups) {
      String text = found.group(group.name());
      if (text == null || !NUMBER.matcher(text).matches()) {
        return Optional.empty();
      }
      double number = Double.parseDouble(text);
      values.put(group.name(), Bounds.judge(group.quantity(), group.least(), group.most(), number));
    }
    return Optional.of(new Decoded.Points(values, Map.of()));
  }

  private static Optional<Matcher> match(String pattern, String line) {
    try {
      Matcher matcher = Pattern.compile(pattern).matcher(new Patience(line));
      return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    } catch (Patience.Exhausted exhausted) {
      return Optional.empty();
    }
  }

  /** A text that lets itself be looked at only so often: no pattern of a profile can hang us. */
  private static final class Patience implements CharSequence {

    private static final int LOOKS = 200_000;

    private final String text;
    private int looks;

    Patience(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++looks > LOOKS) {
        throw new Exhausted();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return text.substring(from, to);
    }

    @Override
    public String toString() {
      return text;
    }

    private static final class Exhausted extends RuntimeException {
      Exhausted() {
        super("the pattern looked too often", null, false, false);
      }
    }
  }
}
