package org.givre.acquisition.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.givre.measure.Quantity;
import org.givre.probe.Block;
import org.givre.probe.BuiltIn;
import org.givre.probe.DataType;
import org.givre.probe.Echo;
import org.givre.probe.FaultKind;
import org.givre.probe.Point;
import org.givre.probe.RegisterMap;
import org.givre.probe.RegisterTable;
import org.givre.probe.Scaling;
import org.givre.probe.Sentinel;
import org.givre.probe.StatusWord;
import org.givre.probe.StatusWord.FaultBit;
import org.givre.probe.TextQuery;
import org.givre.probe.TextQuery.Ami;
import org.givre.probe.TextQuery.DconConfiguration;
import org.givre.probe.TextQuery.DconInput;
import org.givre.probe.TextQuery.DconInputs;
import org.givre.probe.TextQuery.DconStatus;
import org.givre.probe.TextQuery.Ending;
import org.givre.probe.TextQuery.Fixed;
import org.givre.probe.TextQuery.Group;
import org.givre.probe.TextQuery.LakeShoreAll;
import org.givre.probe.TextQuery.LakeShoreIdentity;
import org.givre.probe.TextQuery.LakeShoreModel;
import org.givre.probe.TextQuery.LakeShoreOne;
import org.givre.probe.TextQuery.LakeShoreStatus;
import org.givre.probe.TextQuery.Lm;
import org.givre.probe.TextQuery.LmWord;
import org.givre.probe.TextQuery.Sum;
import org.givre.probe.TextQuery.Tec;

/** The profiles of the vectors, and every request that can be made with each. */
final class VectorProfiles {

  /** Two halves of what the shipped Eurotherm profile reads in one cycle. */
  private static final Map<String, RegisterMap> HALVES =
      Map.of(
          "eurotherm-3200-pv",
          RegisterMap.of(
              new Block(RegisterTable.HOLDING, 1, 1),
              Point.of("temp", Quantity.TEMPERATURE, 0, DataType.INT16)
                  .scaled(Scaling.by(0.1))
                  .except(Sentinel.usual())),
          "eurotherm-3200-status",
          new RegisterMap(
              List.of(new Block(RegisterTable.HOLDING, 75, 2)),
              List.of(),
              Optional.of(
                  new StatusWord(
                      "sensor",
                      0,
                      0,
                      OptionalInt.of(1),
                      List.of(),
                      List.of(
                          new FaultBit(5, "sensor", FaultKind.SENSOR_BREAK),
                          new FaultBit(10, "sensor", FaultKind.OVER_RANGE))))));

  private VectorProfiles() {}

  /** The exchange of a row, found among all that can be asked; empty when there is none. */
  static Optional<Exchange> exchange(FrameRow row) {
    Echo echo = row.profile().endsWith("+echo") ? Echo.RETURNED : Echo.NONE;
    String profile = row.profile().replace("+echo", "");
    RegisterMap map = registerMap(profile).orElse(null);
    if (map != null) {
      int unit = row.request()[0] & 0xFF;
      return Optional.of(new RegisterExchange(unit, map, 0, echo));
    }
    return reachable(profile)
        .filter(ask -> java.util.Arrays.equals(ask.bytes(), row.request()))
        .findFirst()
        .map(ask -> new TextExchange(ask, echo));
  }

  private static Optional<RegisterMap> registerMap(String profile) {
    return Optional.ofNullable(HALVES.get(profile))
        .or(
            () ->
                BuiltIn.named(profile)
                    .filter(RegisterMap.class::isInstance)
                    .map(RegisterMap.class::cast));
  }

  /** Every text request that can be expressed for a profile: all words, all addresses. */
  static Stream<TextAsk> reachable(String profile) {
    return switch (profile) {
      case "tec3000" -> asks(1000, List.of(Tec.values()));
      case "dcon-ch" -> asks(256, inputs(Sum.NONE));
      case "dcon-ch-ck" -> asks(256, inputs(Sum.ADDED));
      case "dcon-4" -> asks(256, List.of(new DconInputs(4, Sum.NONE)));
      case "dcon-config" -> asks(256, List.of(new DconConfiguration(Sum.NONE)));
      case "dcon-status" -> asks(256, List.of(new DconStatus(Sum.NONE)));
      case "lakeshore-218-one", "lakeshore-218-all", "lakeshore-218-status" ->
          asks(1, lakeShore(LakeShoreModel.M218));
      case "lakeshore-218-identity" -> asks(1, lakeShore(LakeShoreModel.M218));
      case "lakeshore-224-status" -> asks(1, lakeShore(LakeShoreModel.M224));
      case "ami-186" -> asks(1, List.of(Ami.values()));
      case "lm-500" -> asks(1, lm());
      case "query-regex" -> asks(1, List.of(fixed()));
      default -> throw new IllegalArgumentException(profile);
    };
  }

  /** Every whitelisted text a protocol knows, as text. */
  static Stream<String> everyText() {
    return Stream.of(
            "tec3000",
            "dcon-ch",
            "dcon-ch-ck",
            "dcon-4",
            "dcon-config",
            "dcon-status",
            "lakeshore-218-one",
            "lakeshore-224-status",
            "ami-186",
            "lm-500")
        .flatMap(VectorProfiles::reachable)
        .map(ask -> new String(ask.bytes(), StandardCharsets.US_ASCII));
  }

  private static Stream<TextAsk> asks(int addresses, List<? extends TextQuery> queries) {
    return IntStream.range(0, addresses)
        .boxed()
        .flatMap(address -> queries.stream().map(query -> new TextAsk(address, query)));
  }

  private static List<TextQuery> inputs(Sum sum) {
    return IntStream.range(0, 10).<TextQuery>mapToObj(i -> new DconInput(i, sum)).toList();
  }

  private static List<TextQuery> lakeShore(LakeShoreModel model) {
    List<TextQuery> all =
        new java.util.ArrayList<>(List.of(new LakeShoreAll(model), new LakeShoreIdentity(model)));
    model.inputs().forEach(input -> all.add(new LakeShoreOne(model, input)));
    model.inputs().forEach(input -> all.add(new LakeShoreStatus(model, input)));
    return all;
  }

  private static List<TextQuery> lm() {
    return Stream.of(LmWord.values())
        .flatMap(word -> Stream.<TextQuery>of(new Lm(word, 1), new Lm(word, 2)))
        .toList();
  }

  private static Fixed fixed() {
    return new Fixed(
        "T?",
        Ending.CR,
        "T=(?<temp>-?\\d{1,3}\\.\\d)C;L=(?<level>\\d{1,3}\\.\\d)",
        List.of(
            new Group("temp", Quantity.TEMPERATURE, -200, 60),
            new Group("level", Quantity.LEVEL_PERCENT, 0, 105)));
  }
}
