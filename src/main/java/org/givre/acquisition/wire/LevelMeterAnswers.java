package org.givre.acquisition.wire;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.givre.measure.Quantity;
import org.givre.measure.Value;
import org.givre.probe.FaultKind;
import org.givre.probe.TextQuery.Ami;
import org.givre.probe.TextQuery.Lm;

/** Answers of the American Magnetics 185/186 and the Cryomagnetics LM-500/510. */
final class LevelMeterAnswers {

  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,3}\\.\\d{1,3}");
  private static final Pattern ERROR_CODE = Pattern.compile("-\\d{1,4}");
  private static final Pattern LM_LEVEL = Pattern.compile("([+-]?\\d{1,3}\\.\\d{1,3}) (cm|in|%)");
  private static final Pattern MINUTES = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");

  /** A probe that hangs just above its zero reads a little under; 400 is longer than any. */
  private static final double LEAST = -2.0;

  private static final double MOST = 400.0;

  private LevelMeterAnswers() {}

  static Decoded understand(Ami query, String line) {
    return switch (query) {
      case LEVEL -> number("level", line);
      case LENGTH -> number("length", line);
      case UNIT -> unit(line);
    };
  }

  static Decoded understand(Lm query, String line) {
    return switch (query.word()) {
      case MEAS -> measured(line);
      case TYPE -> type(line);
      case FILL -> fill(line);
    };
  }

  private static Decoded number(String name, String line) {
    if (ERROR_CODE.matcher(line).matches()) {
      return new Decoded.Fault(FaultKind.REFUSED);
    }
    return DECIMAL.matcher(line).matches() ? Answers.value(name, level(line)) : Answers.garbled();
  }

  private static Decoded unit(String line) {
    return switch (line) {
      case "C" -> Answers.note("unit", "cm");
      case "I" -> Answers.note("unit", "in");
      case "%" -> Answers.note("unit", "%");
      default -> Answers.garbled();
    };
  }

  private static Decoded measured(String line) {
    Matcher found = LM_LEVEL.matcher(line);
    return found.matches()
        ? new Decoded.Points(Map.of("level", level(found.group(1))), Map.of("unit", found.group(2)))
        : Answers.garbled();
  }

  private static Decoded type(String line) {
    return switch (line) {
      case "1" -> Answers.note("type", "nitrogen");
      case "0" -> new Decoded.Fault(FaultKind.WRONG_IDENTITY);
      default -> Answers.garbled();
    };
  }

  private static Decoded fill(String line) {
    return switch (line) {
      case "Off" -> Answers.note("fill", "off");
      case "Timeout" -> Answers.note("fill", "timeout");
      default -> MINUTES.matcher(line).matches() ? Answers.note("fill", line) : Answers.garbled();
    };
  }

  private static Value level(String text) {
    return Bounds.judge(Quantity.LEVEL_MM, LEAST, MOST, Double.parseDouble(text));
  }
}
