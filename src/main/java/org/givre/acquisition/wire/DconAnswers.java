package org.givre.acquisition.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.givre.measure.Value;
import org.givre.probe.FaultKind;
import org.givre.probe.TextQuery.Dcon;
import org.givre.probe.TextQuery.DconConfiguration;
import org.givre.probe.TextQuery.DconInput;
import org.givre.probe.TextQuery.DconInputs;
import org.givre.probe.TextQuery.DconStatus;
import org.givre.probe.TextQuery.Sum;

/** Answers of a DCON or ADAM-4000 module. Only those that begin with "!" or "?" name it. */
final class DconAnswers {

  /** Sign, five digits and a point: seven characters, so that a lost one is noticed. */
  private static final String VALUE = "[+-](?:(?=[\\d.]{6}(?![\\d.]))\\d+\\.\\d+|9999|0000)";

  private static final Pattern ONE = Pattern.compile(">(" + VALUE + ")");
  private static final Pattern ALL = Pattern.compile(">((?:" + VALUE + ")+)");
  private static final Pattern EACH = Pattern.compile(VALUE);
  private static final Pattern REJECTED = Pattern.compile("\\?([0-9A-F]{2})");
  private static final Pattern CONFIGURATION =
      Pattern.compile("!([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})");
  private static final Pattern STATUS = Pattern.compile("!([0-9A-F]{2})([0-9A-F]{2})");

  /** "+0000" would be a number, not a state. */
  private static final String NOT_A_STATE = "+0000";

  private DconAnswers() {}

  /** The sum of the characters, modulo 256, in two upper-case hexadecimal digits. */
  static String sumOf(String characters) {
    return String.format("%02X", characters.chars().sum() & 0xFF);
  }

  static Decoded understand(int address, Dcon query, String line) {
    String said = line;
    if (query.sum() == Sum.ADDED) {
      int end = line.length() - 2;
      if (end < 1 || !sumOf(line.substring(0, end)).equals(line.substring(end))) {
        return new Decoded.Fault(FaultKind.CHECKSUM);
      }
      said = line.substring(0, end);
    }
    Matcher rejected = REJECTED.matcher(said);
    if (rejected.matches()) {
      return new Decoded.Fault(isOf(address, rejected) ? FaultKind.REFUSED : FaultKind.WRONG_UNIT);
    }
    return switch (query) {
      case DconInput input -> one(said);
      case DconInputs inputs -> all(inputs.count(), said);
      case DconConfiguration configuration -> configuration(address, said);
      case DconStatus status -> status(address, said);
    };
  }

  private static Decoded one(String line) {
    Matcher found = ONE.matcher(line);
    return found.matches() && !found.group(1).equals(NOT_A_STATE)
        ? Answers.value("value", Answers.temperature(found.group(1)))
        : Answers.garbled();
  }

  private static Decoded all(int count, String line) {
    Matcher found = ALL.matcher(line);
    if (!found.matches()) {
      return Answers.garbled();
    }
    Map<String, Value> values = new LinkedHashMap<>();
    Matcher each = EACH.matcher(found.group(1));
    while (each.find()) {
      if (each.group().equals(NOT_A_STATE)) {
        return Answers.garbled();
      }
      values.put("ch" + values.size(), Answers.temperature(each.group()));
    }
    return values.size() == count
        ? new Decoded.Points(values, Map.of())
        : new Decoded.Fault(FaultKind.WRONG_LENGTH);
  }

  private static Decoded configuration(int address, String line) {
    Matcher found = CONFIGURATION.matcher(line);
    if (!found.matches()) {
      return Answers.garbled();
    }
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("type", found.group(2));
    notes.put("baud", found.group(3));
    notes.put("format", found.group(4));
    return named(address, found, new Decoded.Points(Map.of(), notes));
  }

  private static Decoded status(int address, String line) {
    Matcher found = STATUS.matcher(line);
    return found.matches()
        ? named(address, found, Answers.note("bad_channels", found.group(2)))
        : Answers.garbled();
  }

  private static Decoded named(int address, Matcher found, Decoded said) {
    return isOf(address, found) ? said : new Decoded.Fault(FaultKind.WRONG_UNIT);
  }

  private static boolean isOf(int address, Matcher found) {
    return Integer.parseInt(found.group(1), 16) == address;
  }
}
