package org.givre.history;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.givre.measure.Micros;
import org.givre.measure.Reading;
import org.givre.measure.Value;

/**
 * Readings of one channel in the order of time, as bytes, and back without losing anything but the
 * frames that the spool keeps. Seconds by the change of their distance (after Pelkonen et al.,
 * Gorilla, VLDB 2015), numbers by their difference ({@link Numbers}), both in {@link Rice} codes;
 * quality, cause, source and profile by runs. Sections: seconds, microseconds where there are some,
 * runs, numbers, frames that nothing else has.
 */
public final class BlockBody {
  private BlockBody() {}

  private static final int VERSION = 1;

  /** What each part of a body costs, bytes. */
  public record Cost(int times, int micros, int runs, int numbers, int frames) {
    /** Time to the second, quality, number: what is compared with other stores. */
    public int readings() {
      return times + runs + numbers;
    }
  }

  /**
   * @param readings in the order of time; several may share an instant
   * @param elsewhere whether the frame of a reading is safe without this body
   */
  public static byte[] of(List<Reading> readings, Predicate<Reading> elsewhere) {
    List<byte[]> sections = sections(readings, elsewhere);
    Bytes out = new Bytes().number(VERSION).number(readings.size());
    sections.forEach(out::section);
    return out.done();
  }

  public static Cost cost(List<Reading> readings, Predicate<Reading> elsewhere) {
    List<byte[]> parts = sections(readings, elsewhere);
    return new Cost(
        parts.get(0).length,
        parts.get(1).length,
        parts.get(2).length,
        parts.get(3).length + parts.get(4).length,
        parts.get(5).length);
  }

  private static List<byte[]> sections(List<Reading> readings, Predicate<Reading> elsewhere) {
    double[] numbers =
        readings.stream()
            .mapToDouble(BlockBody::number)
            .filter(number -> !Double.isNaN(number))
            .toArray();
    Numbers kind = Numbers.of(numbers);
    Bytes header = new Bytes();
    kind.write(header);
    return List.of(
        seconds(readings),
        micros(readings),
        runs(readings),
        header.done(),
        differences(numbers, kind),
        frames(readings, elsewhere));
  }

  /** Not a number where there is none; a probe's own NaN never becomes a reading. */
  private static double number(Reading reading) {
    return switch (reading.value()) {
      case Value.Good good -> good.number();
      case Value.Suspect suspect -> suspect.number();
      case Value.Missing missing -> Double.NaN;
    };
  }

  private static byte[] seconds(List<Reading> readings) {
    BitWriter out = new BitWriter();
    Rice rice = new Rice(0);
    long first = readings.getFirst().at().getEpochSecond();
    long before = first;
    long distance = 0;
    for (Reading reading : readings.subList(1, readings.size())) {
      long second = reading.at().getEpochSecond();
      rice.write(out, second - before - distance);
      distance = second - before;
      before = second;
    }
    return new Bytes().signed(first).section(out.bytes()).done();
  }

  private static byte[] micros(List<Reading> readings) {
    boolean whole = readings.stream().allMatch(reading -> reading.at().getNano() / 1_000 == 0);
    if (whole) {
      return new byte[0];
    }
    BitWriter out = new BitWriter();
    Rice rice = new Rice(1 << 14);
    long before = 0;
    for (Reading reading : readings) {
      long micros = reading.at().getNano() / 1_000;
      rice.write(out, micros - before);
      before = micros;
    }
    return out.bytes();
  }

  private static byte[] runs(List<Reading> readings) {
    Map<Manner, Integer> manners = new LinkedHashMap<>();
    Bytes runs = new Bytes();
    int from = 0;
    while (from < readings.size()) {
      Manner manner = Manner.of(readings.get(from));
      int to = from + 1;
      while (to < readings.size() && Manner.of(readings.get(to)).equals(manner)) {
        to++;
      }
      runs.number(manners.computeIfAbsent(manner, fresh -> manners.size())).number(to - from);
      from = to;
    }
    Bytes out = new Bytes().number(manners.size());
    manners
        .keySet()
        .forEach(
            manner ->
                out.text(manner.quality().code())
                    .text(manner.why())
                    .text(manner.source().code())
                    .text(manner.profile()));
    return out.section(runs.done()).done();
  }

  private static byte[] differences(double[] numbers, Numbers kind) {
    BitWriter out = new BitWriter();
    Rice rice = new Rice(1);
    long first = numbers.length == 0 ? 0 : kind.code(numbers[0]);
    long before = first;
    for (double number : numbers) {
      long code = kind.code(number);
      rice.write(out, code - before);
      before = code;
    }
    return new Bytes().signed(first).section(out.bytes()).done();
  }

  private static byte[] frames(List<Reading> readings, Predicate<Reading> elsewhere) {
    Bytes kept = new Bytes();
    int before = 0;
    for (int at = 0; at < readings.size(); at++) {
      Reading reading = readings.get(at);
      if (!reading.raw().isEmpty() && !elsewhere.test(reading)) {
        kept.number(at - before).text(reading.raw());
        before = at;
      }
    }
    return deflated(kept.done());
  }

  private static byte[] deflated(byte[] plain) {
    if (plain.length == 0) {
      return plain;
    }
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = new byte[8_192];
    while (!deflater.finished()) {
      out.write(piece, 0, deflater.deflate(piece));
    }
    deflater.end();
    return out.toByteArray();
  }

  /** How many readings a body holds. */
  public static int count(byte[] body) {
    Bytes.In in = new Bytes.In(body);
    in.number();
    return in.size();
  }

  /**
   * Hands over every reading.
   *
   * @throws BlockDamaged when the bytes cannot be read to their end
   */
  public static void each(byte[] body, ReadingSink sink) {
    Bytes.In in = new Bytes.In(body);
    if (in.number() != VERSION) {
      throw new BlockDamaged("a body of another version");
    }
    int count = in.size();
    Start seconds = new Start(new Bytes.In(in.section()));
    BitReader micros = optional(in);
    Runs runs = new Runs(new Bytes.In(in.section()));
    Numbers kind = Numbers.read(new Bytes.In(in.section()));
    Start differences = new Start(new Bytes.In(in.section()));
    Map<Integer, String> frames = framesOf(in.section());
    new Reader(seconds, micros, differences, kind).each(count, runs, frames, sink);
  }

  private static BitReader optional(Bytes.In in) {
    byte[] section = in.section();
    return section.length == 0 ? null : new BitReader(section, 0, section.length);
  }

  private static Map<Integer, String> framesOf(byte[] section) {
    Map<Integer, String> frames = new HashMap<>();
    if (section.length == 0) {
      return frames;
    }
    Bytes.In in = new Bytes.In(inflated(section));
    int at = 0;
    while (!in.isAtEnd()) {
      at += in.size();
      frames.put(at, in.text());
    }
    return frames;
  }

  private static byte[] inflated(byte[] section) {
    Inflater inflater = new Inflater(true);
    inflater.setInput(section);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = new byte[8_192];
    try {
      while (!inflater.finished()) {
        int got = inflater.inflate(piece);
        if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new BlockDamaged("frames cut");
        }
        out.write(piece, 0, got);
      }
    } catch (DataFormatException notDeflated) {
      throw new BlockDamaged("frames: " + notDeflated.getMessage());
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }

  /** Which manner the next reading has. */
  private static final class Runs {
    private final List<Manner> manners = new ArrayList<>();
    private final Bytes.In runs;
    private Manner manner;
    private long left;

    private Runs(Bytes.In in) {
      int count = in.size();
      for (int at = 0; at < count; at++) {
        manners.add(
            new Manner(Codes.quality(in.text()), in.text(), Codes.source(in.text()), in.text()));
      }
      runs = new Bytes.In(in.section());
    }

    private Manner next() {
      if (left == 0) {
        int index = (int) runs.number();
        if (index < 0 || index >= manners.size()) {
          throw new BlockDamaged("manner " + index);
        }
        manner = manners.get(index);
        left = runs.number();
      }
      left--;
      return manner;
    }
  }

  /** A first number and the differences after it. */
  private record Start(long first, BitReader rest) {
    private Start(Bytes.In in) {
      this(in.signed(), in.bits());
    }
  }

  /** The columns of a body being read side by side. */
  private record Reader(Start seconds, BitReader micros, Start differences, Numbers kind) {

    private void each(int count, Runs runs, Map<Integer, String> frames, ReadingSink sink) {
      Rice secondRice = new Rice(0);
      Rice microRice = new Rice(1 << 14);
      Rice numberRice = new Rice(1);
      long second = seconds.first();
      long distance = 0;
      long micro = 0;
      long code = differences.first();
      for (int at = 0; at < count; at++) {
        if (at > 0) {
          distance += secondRice.read(seconds.rest());
          second += distance;
        }
        micro += micros == null ? 0 : microRice.read(micros);
        Manner manner = runs.next();
        double number = Double.NaN;
        if (manner.hasNumber()) {
          code += numberRice.read(differences.rest());
          number = kind.number(code);
        }
        String raw = frames.isEmpty() ? "" : frames.getOrDefault(at, "");
        sink.take(second * Micros.SECOND + micro, manner, number, raw);
      }
    }
  }
}
