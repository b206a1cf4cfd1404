package org.givre.acquisition.wire;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.givre.measure.Quantity;
import org.givre.measure.Value;
import org.givre.probe.FaultKind;
import org.givre.probe.TextQuery.Ami;
import org.givre.probe.TextQuery.DconStatus;
import org.givre.probe.TextQuery.LakeShoreAll;
import org.givre.probe.TextQuery.LakeShoreStatus;
import org.givre.probe.TextQuery.Lm;

/**
 * Puts the exchanges of one cycle of one device together. A point of a failed exchange is missing
 * for its fault; a point that any exchange calls broken is broken; a Lake Shore input is good only
 * with a status of 0 asked in the same cycle; a level in the meter's own unit becomes millimetres.
 */
public final class Cycle {

  /** One exchange of the cycle and what it gave. */
  public record Answered(Exchange exchange, Decoded decoded) {}

  private static final Map<String, Double> MILLIMETRES = Map.of("cm", 10.0, "in", 25.4);

  private final Map<String, Value> values = new LinkedHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  private Cycle() {}

  /** Every point that the cycle offers, by name, good or missing. */
  public static Decoded.Points join(List<Answered> answers) {
    Cycle cycle = new Cycle();
    answers.forEach(cycle::add);
    answers.forEach(cycle::applyStatus);
    answers.forEach(cycle::applySensorWord);
    cycle.requireStatus(answers);
    if (answers.stream().anyMatch(Cycle::isLevelMeter)) {
      cycle.levelInMillimetres();
    }
    return new Decoded.Points(cycle.values, cycle.notes);
  }

  private void add(Answered answer) {
    switch (answer.decoded()) {
      case Decoded.Fault fault ->
          answer.exchange().offers().forEach(o -> put(o.name(), new Value.Missing(fault.word())));
      case Decoded.Points points -> {
        if (!(asked(answer) instanceof LakeShoreStatus)) {
          points.values().forEach(this::put);
          notes.putAll(points.notes());
        }
      }
    }
  }

  /** What is missing for one exchange is not found again by another. */
  private void put(String name, Value value) {
    values.merge(name, value, (old, next) -> old instanceof Value.Missing ? old : next);
  }

  /**
   * The answer with the values has no address: the module's status, which has one, vouches for
   * them. Where it failed nobody does.
   */
  private void applyStatus(Answered answer) {
    if (asked(answer) instanceof DconStatus && answer.decoded() instanceof Decoded.Fault fault) {
      values.replaceAll((name, value) -> spoilt(value, fault));
    }
    if (asked(answer) instanceof DconStatus && notes.containsKey("bad_channels")) {
      int bad = Integer.parseInt(notes.get("bad_channels"), 16);
      for (int channel = 0; channel < Byte.SIZE; channel++) {
        String name = "ch" + channel;
        if ((bad >> channel & 1) == 1 && values.containsKey(name)) {
          put(name, Bounds.missing(FaultKind.SENSOR_ERROR));
        }
      }
    }
  }

  /** A sensor word in a block of its own that got no answer cannot vouch for the values. */
  private void applySensorWord(Answered answer) {
    if (answer.exchange() instanceof RegisterExchange registers
        && answer.decoded() instanceof Decoded.Fault fault) {
      registers.map().status().stream()
          .filter(word -> word.block() == registers.block())
          .flatMap(word -> word.faults().stream())
          .forEach(bit -> values.computeIfPresent(bit.point(), (n, v) -> spoilt(v, fault)));
    }
  }

  private static Value spoilt(Value value, Decoded.Fault fault) {
    return value instanceof Value.Missing ? value : new Value.Missing(fault.word());
  }

  private void requireStatus(List<Answered> answers) {
    for (Answered answer : answers) {
      if (asked(answer) instanceof LakeShoreAll all) {
        Map<String, Value> verdicts = verdicts(answers);
        for (String input : all.model().inputs()) {
          Value none = Bounds.missing(FaultKind.NO_VALUE);
          Value verdict = verdicts.getOrDefault(input, none);
          if (verdict instanceof Value.Missing) {
            // an open input shows any number: its state is the cause, whatever the number breaks
            values.put("in" + input, verdict);
          }
        }
      }
    }
  }

  /** By input: good, or why not. An input whose status was not asked is not here. */
  private static Map<String, Value> verdicts(List<Answered> answers) {
    Map<String, Value> verdicts = new HashMap<>();
    for (Answered answer : answers) {
      if (asked(answer) instanceof LakeShoreStatus status) {
        verdicts.put(
            status.input(),
            switch (answer.decoded()) {
              case Decoded.Fault fault -> new Value.Missing(fault.word());
              case Decoded.Points points ->
                  points.values().getOrDefault("sensor", new Value.Good(0));
            });
      }
    }
    return verdicts;
  }

  private void levelInMillimetres() {
    Value level = values.get("level");
    String unit = notes.get("unit");
    if (level instanceof Value.Good good) {
      // a percentage is no length: shown as millimetres it would be a wrong value
      Double factor = unit == null ? null : MILLIMETRES.get(unit);
      values.put(
          "level",
          factor == null
              ? Bounds.missing(FaultKind.NO_VALUE)
              : Bounds.judge(Quantity.LEVEL_MM, -20, 2000, good.number() * factor));
    }
  }

  private static boolean isLevelMeter(Answered answer) {
    return asked(answer) instanceof Ami || asked(answer) instanceof Lm;
  }

  private static Object asked(Answered answer) {
    return answer.exchange().request() instanceof TextAsk ask ? ask.query() : answer.exchange();
  }
}
