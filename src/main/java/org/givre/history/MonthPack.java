package org.givre.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.history.Stretch.Seen;
import org.givre.history.Stretch.Silence;
import org.givre.measure.Extent;
import org.givre.measure.Micros;

/** The stretches of a month as bytes, so that thirty years are a few hundred rows. */
public final class MonthPack {
  private MonthPack() {}

  private static final Numbers.Decimals HUNDREDTHS = new Numbers.Decimals(2);

  /**
   * @param stretches in the order of time
   */
  public static byte[] of(List<Stretch> stretches) {
    Bytes out = new Bytes().number(1);
    Map<String, Integer> words = new LinkedHashMap<>();
    stretches.forEach(
        stretch -> words(stretch).forEach(word -> words.putIfAbsent(word, words.size())));
    out.number(words.size());
    words.keySet().forEach(out::text);
    long before = 0;
    for (Stretch stretch : stretches) {
      out.number((stretch.start() - before) / Micros.HOUR);
      before = stretch.start();
      out.number(words.get(stretch.before())).number(words.get(stretch.after()));
      write(out, stretch, words);
    }
    return out.done();
  }

  private static List<String> words(Stretch stretch) {
    List<String> words = new ArrayList<>(List.of(stretch.before(), stretch.after()));
    stretch.seen().ifPresent(seen -> words.add(seen.silence().why()));
    return words;
  }

  private static void write(Bytes out, Stretch stretch, Map<String, Integer> words) {
    if (stretch.seen().isEmpty()) {
      out.number(0);
      return;
    }
    Seen seen = stretch.seen().get();
    out.number(seen.count()).number(seen.suspect()).number(seen.notLive());
    out.number(seen.firstAt() - stretch.start()).number(seen.lastAt() - seen.firstAt());
    Extent extent = seen.extent();
    real(out, extent.least());
    real(out, extent.most());
    real(out, extent.first());
    real(out, extent.last());
    Silence silence = seen.silence();
    out.number(silence.from() - seen.firstAt()).number(silence.to() - silence.from());
    out.number(words.get(silence.why()));
  }

  /** Hundredths where that is exact: an even number is a count, one alone announces the bits. */
  private static void real(Bytes out, double number) {
    if (HUNDREDTHS.holds(number)) {
      long count = HUNDREDTHS.code(number);
      out.number((count << 1 ^ count >> 63) << 1);
    } else {
      out.number(1).real(number);
    }
  }

  private static double real(Bytes.In in) {
    long kind = in.number();
    if (kind == 1) {
      return in.real();
    }
    long count = kind >>> 1;
    return HUNDREDTHS.number(count >>> 1 ^ -(count & 1));
  }

  /**
   * @throws BlockDamaged when the bytes are not a pack
   */
  public static List<Stretch> read(byte[] pack) {
    Bytes.In in = new Bytes.In(pack);
    if (in.number() != 1) {
      throw new BlockDamaged("a pack of another version");
    }
    String[] words = new String[in.size()];
    for (int at = 0; at < words.length; at++) {
      words[at] = in.text();
    }
    List<Stretch> stretches = new ArrayList<>();
    long start = 0;
    while (!in.isAtEnd()) {
      start += in.number() * Micros.HOUR;
      String before = word(words, in);
      String after = word(words, in);
      stretches.add(new Stretch(start, seen(in, start, words), before, after));
    }
    return stretches;
  }

  private static String word(String[] words, Bytes.In in) {
    int at = in.size();
    if (at >= words.length) {
      throw new BlockDamaged("word " + at);
    }
    return words[at];
  }

  private static Optional<Seen> seen(Bytes.In in, long start, String[] words) {
    long count = in.number();
    if (count == 0) {
      return Optional.empty();
    }
    long suspect = in.number();
    long notLive = in.number();
    long firstAt = start + in.number();
    long lastAt = firstAt + in.number();
    Extent extent = new Extent(real(in), real(in), real(in), real(in));
    long from = firstAt + in.number();
    Silence silence = new Silence(from, from + in.number(), word(words, in));
    return Optional.of(new Seen(firstAt, lastAt, extent, count, suspect, notLive, silence));
  }
}
