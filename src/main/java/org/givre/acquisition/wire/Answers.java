package org.givre.acquisition.wire;

import java.util.Map;
import org.givre.measure.Quantity;
import org.givre.measure.Value;
import org.givre.probe.FaultKind;
import org.givre.probe.TextQuery;

/** What one undamaged line says in answer to a query. */
final class Answers {

  private static final Decoded GARBLED = new Decoded.Fault(FaultKind.GARBLED);

  private Answers() {}

  static Decoded understand(TextAsk ask, String line) {
    return switch (ask.query()) {
      case TextQuery.Tec tec -> TecAnswers.understand(tec, line);
      case TextQuery.Dcon dcon -> DconAnswers.understand(ask.address(), dcon, line);
      case TextQuery.LakeShore lakeShore -> LakeShoreAnswers.understand(lakeShore, line);
      case TextQuery.Ami ami -> LevelMeterAnswers.understand(ami, line);
      case TextQuery.Lm lm -> LevelMeterAnswers.understand(lm, line);
      case TextQuery.Fixed fixed -> FixedAnswers.understand(fixed, line);
    };
  }

  static Decoded garbled() {
    return GARBLED;
  }

  static Decoded value(String name, Value value) {
    return new Decoded.Points(Map.of(name, value), Map.of());
  }

  static Decoded note(String name, String text) {
    return new Decoded.Points(Map.of(), Map.of(name, text));
  }

  /**
   * A temperature written in decimal, its text looked at before its number: {@code -0000} would
   * parse as a good 0.0.
   */
  static Value temperature(String text) {
    return switch (text) {
      case "+9999" -> Bounds.missing(FaultKind.OVER_RANGE);
      case "-9999", "-0000" -> Bounds.missing(FaultKind.UNDER_RANGE);
      default -> Bounds.judge(Quantity.TEMPERATURE, Double.parseDouble(text));
    };
  }
}
