package org.givre.acquisition.wire;

import java.util.regex.Pattern;
import org.givre.measure.Quantity;
import org.givre.measure.Value;
import org.givre.probe.FaultKind;
import org.givre.probe.TextQuery.Tec;

/** Bare decimals of a TEC 3000: one to four digits, up to three decimals, a point. */
final class TecAnswers {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,4}(\\.\\d{1,3})?");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
  private static final Pattern IDENTITY =
      Pattern.compile("Controller, Software ver\\. ?\\d+\\.\\d+");

  /** Assumed text of a dead probe, to be verified with the vendor. */
  private static final Pattern DASHES = Pattern.compile("-{3,}");

  /** Written by some controllers when there is no level; a plausible number otherwise. */
  private static final String NO_LEVEL = "999.9";

  private TecAnswers() {}

  static Decoded understand(Tec query, String line) {
    return switch (query) {
      case IDENTITY -> identity(line);
      case TEMP_A, TEMP_B -> temperature(query, line);
      case LEVEL -> level(query, line, 0.0);
      case LEVEL_OFFSET -> level(query, line, -Quantity.LEVEL_MM.most());
      case AUDIBLE_ALARM, BYPASS, FILL_ALARM, FILLING, AUTOFILL -> flag(query, line);
      case FILL_LIMIT, FILL_SECONDS -> whole(query, line);
    };
  }

  private static Decoded identity(String line) {
    return IDENTITY.matcher(line).matches()
        ? Answers.note(Tec.IDENTITY.point(), "OK")
        : new Decoded.Fault(FaultKind.WRONG_IDENTITY);
  }

  private static Decoded temperature(Tec query, String line) {
    if (DASHES.matcher(line).matches()) {
      return Answers.value(query.point(), Bounds.missing(FaultKind.SENSOR_BREAK));
    }
    return NUMBER.matcher(line).matches()
        ? Answers.value(query.point(), Answers.temperature(line))
        : Answers.garbled();
  }

  private static Decoded level(Tec query, String line, double least) {
    if (!NUMBER.matcher(line).matches()) {
      return Answers.garbled();
    }
    Value value =
        line.equals(NO_LEVEL)
            ? Bounds.missing(FaultKind.NO_VALUE)
            : Bounds.judge(
                Quantity.LEVEL_MM, least, Quantity.LEVEL_MM.most(), Double.parseDouble(line));
    return Answers.value(query.point(), value);
  }

  private static Decoded flag(Tec query, String line) {
    return line.equals("0") || line.equals("1")
        ? Answers.value(query.point(), new Value.Good(Double.parseDouble(line)))
        : Answers.garbled();
  }

  private static Decoded whole(Tec query, String line) {
    return WHOLE.matcher(line).matches()
        ? Answers.value(query.point(), new Value.Good(Double.parseDouble(line)))
        : Answers.garbled();
  }
}
