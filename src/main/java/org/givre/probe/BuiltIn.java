package org.givre.probe;

import static org.givre.measure.Quantity.FLAG;
import static org.givre.measure.Quantity.LEVEL_MM;
import static org.givre.measure.Quantity.LEVEL_PERCENT;
import static org.givre.measure.Quantity.TEMPERATURE;
import static org.givre.measure.Quantity.USAGE;
import static org.givre.measure.Quantity.WEIGHT;
import static org.givre.probe.DataType.FLOAT32;
import static org.givre.probe.DataType.INT16;
import static org.givre.probe.DataType.INT32;
import static org.givre.probe.DataType.UINT16;
import static org.givre.probe.DataType.UINT32;
import static org.givre.probe.RegisterTable.DISCRETE_INPUTS;
import static org.givre.probe.RegisterTable.HOLDING;
import static org.givre.probe.RegisterTable.INPUT;
import static org.givre.probe.Sentinel.breaks;
import static org.givre.probe.Sentinel.usual;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.givre.measure.Quantity;
import org.givre.probe.StatusWord.FaultBit;
import org.givre.probe.StatusWord.Flag;
import org.givre.probe.TextQuery.Ami;
import org.givre.probe.TextQuery.DconInputs;
import org.givre.probe.TextQuery.DconStatus;
import org.givre.probe.TextQuery.LakeShoreAll;
import org.givre.probe.TextQuery.LakeShoreIdentity;
import org.givre.probe.TextQuery.LakeShoreModel;
import org.givre.probe.TextQuery.LakeShoreStatus;
import org.givre.probe.TextQuery.Lm;
import org.givre.probe.TextQuery.LmWord;
import org.givre.probe.TextQuery.Sum;
import org.givre.probe.TextQuery.Tec;

/**
 * The profiles that come with Givre (monitoring handbook §2.2 and §3), by name. Register indices as
 * the makers document them: to be confirmed on the device before the profile is signed.
 */
public final class BuiltIn {

  private static final double JUMO_STEP = 1E37;

  private static final Map<String, Conversation> ALL = all();

  private BuiltIn() {}

  public static Optional<Conversation> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** In the order in which they are to be listed. */
  public static Map<String, Conversation> profiles() {
    return ALL;
  }

  /** Those that a person chooses from, what is most often met first. */
  public static List<String> listed() {
    return List.of(
        "tank-block-10",
        "rtu-three",
        "tec3000",
        "eurotherm-3200",
        "jumo-diratron",
        "novus-n1040",
        "novus-n2000",
        "pixsys-atr",
        "comet-awp",
        "rtd-module-6",
        "rtu-temp1",
        "rtu-level1",
        "rtu-weight-u32",
        "tank-float-6-abcd",
        "tank-float-6-cdab",
        "fc02-bits",
        "dcon-4",
        "dcon-4-ck",
        "dcon-8",
        "dcon-8-ck",
        "lakeshore-218",
        "lakeshore-224",
        "ami-186",
        "lm-500",
        "line-kryos",
        "line-forma900",
        "line-scale");
  }

  private static Map<String, Conversation> all() {
    Map<String, Conversation> all = new LinkedHashMap<>();
    all.put("tank-block-10", tankBlock());
    for (WordOrder order : WordOrder.values()) {
      String name = order.name().toLowerCase(Locale.ROOT);
      all.put("tank-float-6-" + name, tankFloats(order));
      all.put(
          "rtu-float1-" + name,
          RegisterMap.of(new Block(INPUT, 0, 2), temperature(0, FLOAT32).ordered(order)));
    }
    registerMaps(all);
    instruments(all);
    all.put("line-kryos", Listening.KRYOS);
    all.put("line-forma900", Listening.FORMA_900);
    all.put("line-scale", Listening.SCALE);
    return Collections.unmodifiableMap(all);
  }

  private static void registerMaps(Map<String, Conversation> all) {
    all.put("rtu-temp1", RegisterMap.of(new Block(HOLDING, 0, 1), tenths("temp", 0)));
    all.put("rtu-level1", RegisterMap.of(new Block(HOLDING, 2, 1), millimetres(0)));
    all.put("rtu-three", three());
    all.put("rtu-int32-abcd", thousandths(WordOrder.ABCD));
    all.put("rtu-int32-cdab", thousandths(WordOrder.CDAB));
    all.put(
        "rtu-weight-u32",
        RegisterMap.of(
            new Block(INPUT, 100, 2),
            Point.of("weight", WEIGHT, 0, UINT32)
                .scaled(Scaling.by(0.001))
                .within(0, WEIGHT.most())));
    all.put(
        "rtu-kelvin",
        RegisterMap.of(
            new Block(INPUT, 10, 1),
            temperature(0, UINT16).scaled(Scaling.by(0.1, -273.15)).except(breaks(0, 0xFFFF))));
    all.put(
        "rtu-temp-x0.01",
        RegisterMap.of(
            new Block(HOLDING, 5, 1),
            temperature(0, INT16).scaled(Scaling.by(0.01)).except(breaks(0x8000, 0x7FFF))));
    all.put(
        "rtu-decimals",
        RegisterMap.of(
            new Block(HOLDING, 0, 2), temperature(0, INT16).scaled(Scaling.decimalsIn(1))));
    makers(all);
  }

  private static void makers(Map<String, Conversation> all) {
    all.put("eurotherm-3200", eurotherm());
    all.put("jumo-diratron", jumo());
    all.put("rtd-module-6", rtdModule());
    all.put("comet-awp", comet());
    all.put("fc02-bits", bits());
    all.put("novus-n1040", RegisterMap.of(new Block(HOLDING, 1, 1), tenths("temp", 0)));
    all.put("novus-n2000", novus());
    all.put("pixsys-atr", pixsys());
  }

  private static void instruments(Map<String, Conversation> all) {
    all.put(
        "tec3000",
        Dialogue.of(Tec.TEMP_A, Tec.TEMP_B, Tec.LEVEL, Tec.FILLING, Tec.FILL_ALARM, Tec.BYPASS)
            .known(Tec.IDENTITY));
    all.put("dcon-4", Dialogue.of(new DconStatus(Sum.NONE), new DconInputs(4, Sum.NONE)));
    all.put("dcon-4-ck", Dialogue.of(new DconStatus(Sum.ADDED), new DconInputs(4, Sum.ADDED)));
    all.put("dcon-8", Dialogue.of(new DconStatus(Sum.NONE), new DconInputs(8, Sum.NONE)));
    all.put("dcon-8-ck", Dialogue.of(new DconStatus(Sum.ADDED), new DconInputs(8, Sum.ADDED)));
    all.put("lakeshore-218", lakeShore(LakeShoreModel.M218, "1", "2"));
    all.put("lakeshore-224", lakeShore(LakeShoreModel.M224, "A", "B"));
    all.put("ami-186", Dialogue.of(Ami.UNIT, Ami.LEVEL));
    all.put("lm-500", Dialogue.of(new Lm(LmWord.MEAS, 1)).known(new Lm(LmWord.TYPE, 1)));
  }

  private static Dialogue lakeShore(LakeShoreModel model, String first, String second) {
    return Dialogue.of(
            new LakeShoreAll(model),
            new LakeShoreStatus(model, first),
            new LakeShoreStatus(model, second))
        .known(new LakeShoreIdentity(model));
  }

  private static RegisterMap tankBlock() {
    StatusWord status =
        new StatusWord(
            "status",
            0,
            4,
            OptionalInt.of(5),
            List.of(
                new Flag(0, "filling"),
                new Flag(1, "lid"),
                new Flag(4, "mains"),
                new Flag(5, "low"),
                new Flag(6, "fill_alarm"),
                new Flag(7, "bypass")),
            List.of(
                new FaultBit(2, "bottom", FaultKind.SENSOR_BREAK),
                new FaultBit(3, "top", FaultKind.SENSOR_BREAK)));
    return RegisterMap.of(
            new Block(HOLDING, 0, 10),
            tenths("bottom", 0),
            tenths("top", 1),
            millimetres(2),
            Point.of("usage", USAGE, 3, UINT16))
        .with(status);
  }

  private static RegisterMap tankFloats(WordOrder order) {
    return RegisterMap.of(
        new Block(INPUT, 0, 6),
        Point.of("bottom", TEMPERATURE, 0, FLOAT32).ordered(order),
        Point.of("top", TEMPERATURE, 2, FLOAT32).ordered(order),
        Point.of("level", LEVEL_MM, 4, FLOAT32).ordered(order));
  }

  private static RegisterMap three() {
    return RegisterMap.of(
        new Block(HOLDING, 0, 3),
        tenths("bottom", 0),
        tenths("top", 1),
        Point.of("level", LEVEL_PERCENT, 2, UINT16).scaled(Scaling.by(0.1)));
  }

  private static RegisterMap thousandths(WordOrder order) {
    return RegisterMap.of(
        new Block(HOLDING, 16, 2),
        temperature(0, INT32)
            .ordered(order)
            .scaled(Scaling.by(0.001))
            .except(breaks(0x80000000L, 0x7FFFFFFFL)));
  }

  /** Value in register 1, sensor in 75, whose inverted copy in 76 is a free integrity test. */
  private static RegisterMap eurotherm() {
    return new RegisterMap(
        List.of(new Block(HOLDING, 1, 1), new Block(HOLDING, 75, 2)),
        List.of(tenths("temp", 0)),
        Optional.of(
            new StatusWord(
                "sensor",
                1,
                0,
                OptionalInt.of(1),
                List.of(),
                List.of(
                    new FaultBit(5, "temp", FaultKind.SENSOR_BREAK),
                    new FaultBit(10, "temp", FaultKind.OVER_RANGE)))));
  }

  /** Decimals as displayed, in register 30 of the same request. */
  private static RegisterMap novus() {
    return RegisterMap.of(
        new Block(HOLDING, 1, 30),
        temperature(0, INT16).scaled(Scaling.decimalsIn(29)).except(usual()));
  }

  private static RegisterMap pixsys() {
    return RegisterMap.of(new Block(HOLDING, 1000, 15), tenths("temp", 0))
        .with(
            new StatusWord(
                "sensor",
                0,
                3,
                OptionalInt.empty(),
                List.of(),
                List.of(
                    new FaultBit(0, "temp", FaultKind.SENSOR_ERROR),
                    new FaultBit(3, "temp", FaultKind.SENSOR_ERROR))));
  }

  /** The number itself says what is wrong: 1E37 and its multiples. */
  private static RegisterMap jumo() {
    return RegisterMap.of(
        new Block(HOLDING, 0x7000, 2),
        temperature(0, FLOAT32)
            .ordered(WordOrder.CDAB)
            .except(
                around(1, 1, FaultKind.UNDER_RANGE),
                around(2, 2, FaultKind.OVER_RANGE),
                around(3, 3, FaultKind.NO_VALUE),
                around(4, 6, FaultKind.SENSOR_ERROR),
                around(7, 7, FaultKind.SENSOR_SHORT),
                around(8, 8, FaultKind.SENSOR_BREAK)));
  }

  private static Sentinel around(int first, int last, FaultKind means) {
    return new Sentinel.Between((first - 0.5) * JUMO_STEP, (last + 0.5) * JUMO_STEP, means);
  }

  private static RegisterMap rtdModule() {
    return RegisterMap.of(
        new Block(INPUT, 0, 6),
        IntStream.range(0, 6)
            .mapToObj(i -> tenths("ch" + i, i).except(breaks(0x8000, 0x8001)))
            .toArray(Point[]::new));
  }

  private static RegisterMap comet() {
    Sentinel errors = new Sentinel.Below(-32000, FaultKind.SENSOR_ERROR);
    return RegisterMap.of(
        new Block(HOLDING, 0x9C40, 2),
        tenths("temp1", 0).except(errors),
        tenths("temp2", 1).except(errors));
  }

  private static RegisterMap bits() {
    List<String> names =
        List.of(
            "filling",
            "lid",
            "bottom_broken",
            "top_broken",
            "mains",
            "low",
            "fill_alarm",
            "bypass");
    return RegisterMap.of(
        new Block(DISCRETE_INPUTS, 0, 8),
        IntStream.range(0, names.size())
            .mapToObj(i -> Point.of(names.get(i), FLAG, i, DataType.BIT))
            .toArray(Point[]::new));
  }

  private static Point tenths(String name, int index) {
    return Point.of(name, TEMPERATURE, index, INT16).scaled(Scaling.by(0.1)).except(usual());
  }

  private static Point temperature(int index, DataType type) {
    return Point.of("temp", Quantity.TEMPERATURE, index, type);
  }

  private static Point millimetres(int index) {
    return Point.of("level", LEVEL_MM, index, UINT16)
        .except(new Sentinel.Bits(0xFFFF, FaultKind.NO_VALUE));
  }
}
