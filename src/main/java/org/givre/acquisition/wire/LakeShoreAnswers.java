package org.givre.acquisition.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.givre.measure.Value;
import org.givre.probe.FaultKind;
import org.givre.probe.TextQuery.LakeShore;
import org.givre.probe.TextQuery.LakeShoreAll;
import org.givre.probe.TextQuery.LakeShoreIdentity;
import org.givre.probe.TextQuery.LakeShoreModel;
import org.givre.probe.TextQuery.LakeShoreOne;
import org.givre.probe.TextQuery.LakeShoreStatus;

/** Answers of a Lake Shore 218 or 224. An open input returns a number: the status tells. */
final class LakeShoreAnswers {

  /** Sign, five digits and a point. */
  private static final Pattern VALUE = Pattern.compile("[+-](?=[\\d.]{6}$)\\d+\\.\\d+");

  private static final Pattern STATUS = Pattern.compile("\\d{1,3}");
  private static final Pattern IDENTITY_218 = Pattern.compile("LSCI,MODEL218[SE]?,[^,]+,[^,]+");
  private static final Pattern IDENTITY_224 = Pattern.compile("LSCI,MODEL224,[^,]+,[^,]+");

  /** The first of these that is set says why. */
  private static final List<Bit> BITS =
      List.of(
          new Bit(0, FaultKind.NO_VALUE),
          new Bit(7, FaultKind.SENSOR_BREAK),
          new Bit(6, FaultKind.SENSOR_SHORT),
          new Bit(5, FaultKind.OVER_RANGE),
          new Bit(4, FaultKind.UNDER_RANGE));

  private LakeShoreAnswers() {}

  private record Bit(int place, FaultKind means) {}

  static Decoded understand(LakeShore query, String line) {
    return switch (query) {
      case LakeShoreIdentity identity -> identity(identity.model(), line);
      case LakeShoreAll all -> all(all.model(), line);
      case LakeShoreOne one -> one(line);
      case LakeShoreStatus status -> status(line);
    };
  }

  private static Decoded identity(LakeShoreModel model, String line) {
    Pattern due =
        switch (model) {
          case M218 -> IDENTITY_218;
          case M224 -> IDENTITY_224;
        };
    return due.matcher(line).matches()
        ? Answers.note("identity", "OK")
        : new Decoded.Fault(FaultKind.WRONG_IDENTITY);
  }

  private static Decoded all(LakeShoreModel model, String line) {
    String[] parts = line.split(",", -1);
    Map<String, Value> values = new LinkedHashMap<>();
    for (String part : parts) {
      if (!VALUE.matcher(part).matches()) {
        return Answers.garbled();
      }
      if (values.size() < model.inputs().size()) {
        values.put("in" + model.inputs().get(values.size()), Answers.temperature(part));
      }
    }
    return parts.length == model.inputs().size()
        ? new Decoded.Points(values, Map.of())
        : new Decoded.Fault(FaultKind.WRONG_LENGTH);
  }

  private static Decoded one(String line) {
    return VALUE.matcher(line).matches()
        ? Answers.value("value", Answers.temperature(line))
        : Answers.garbled();
  }

  private static Decoded status(String line) {
    if (!STATUS.matcher(line).matches() || Integer.parseInt(line) > 0xFF) {
      return Answers.garbled();
    }
    int bits = Integer.parseInt(line);
    if (bits == 0) {
      return Answers.note("sensor", "OK");
    }
    FaultKind why =
        BITS.stream()
            .filter(bit -> (bits >> bit.place() & 1) == 1)
            .map(Bit::means)
            .findFirst()
            .orElse(FaultKind.SENSOR_ERROR);
    return Answers.value("sensor", Bounds.missing(why));
  }
}
