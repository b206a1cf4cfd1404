package org.givre.watch.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.givre.fx.Texts;
import org.givre.measure.CurvePlan.LimitLine;
import org.givre.measure.CurvePlan.Rank;
import org.givre.measure.Quantity;
import org.givre.watch.ChartDoor.LimitThen;
import org.givre.words.Formats;

/** Limits as lines of a chart, over the time each was in force, the strictest of the moment red. */
final class LimitLines {

  private final Texts texts;

  LimitLines(Texts texts) {
    this.texts = texts;
  }

  List<LimitLine> of(List<LimitThen> limits) {
    List<LimitLine> lines = new ArrayList<>();
    limits.stream()
        .filter(limit -> limit.product().isEmpty())
        .forEach(limit -> lines.add(warning(limit)));
    List<LimitThen> products = limits.stream().filter(limit -> !limit.product().isEmpty()).toList();
    TreeSet<Instant> edges = new TreeSet<>();
    products.forEach(limit -> edges.addAll(List.of(limit.from(), limit.to())));
    Instant from = null;
    for (Instant to : edges) {
      if (from != null) {
        lines.addAll(piece(products, from, to));
      }
      from = to;
    }
    return joined(lines);
  }

  private LimitLine warning(LimitThen limit) {
    String label = texts.say("watch.limit.warning", texts.formats().limit(limit.celsius()));
    return new LimitLine(
        Quantity.TEMPERATURE, limit.celsius(), limit.from(), limit.to(), Rank.WARNING, label);
  }

  private List<LimitLine> piece(List<LimitThen> products, Instant from, Instant to) {
    TreeMap<Double, List<LimitThen>> here = new TreeMap<>();
    for (LimitThen limit : products) {
      if (!limit.from().isAfter(from) && !limit.to().isBefore(to)) {
        here.computeIfAbsent(limit.celsius(), value -> new ArrayList<>()).add(limit);
      }
    }
    List<LimitLine> lines = new ArrayList<>();
    here.forEach(
        (value, same) -> {
          boolean strictest = value.equals(here.firstKey());
          lines.add(
              new LimitLine(
                  Quantity.TEMPERATURE,
                  value,
                  from,
                  to,
                  strictest ? Rank.STRICTEST : Rank.PRODUCT,
                  label(same, strictest)));
        });
    return lines;
  }

  private String label(List<LimitThen> same, boolean strictest) {
    Formats formats = texts.formats();
    String names =
        String.join(", ", same.stream().map(LimitThen::product).distinct().sorted().toList());
    int units = same.stream().mapToInt(LimitThen::units).sum();
    return texts.say(
        strictest ? "watch.limit.strictest" : "watch.limit.product",
        formats.limit(same.getFirst().celsius()),
        names,
        units);
  }

  /** Neighbours that say the same are one line; each value is named once, at its newest end. */
  private static List<LimitLine> joined(List<LimitLine> pieces) {
    List<LimitLine> joined = new ArrayList<>();
    for (LimitLine piece : pieces) {
      LimitLine before = before(joined, piece);
      if (before == null) {
        joined.add(piece);
      } else {
        joined.set(
            joined.indexOf(before),
            new LimitLine(
                piece.quantity(),
                piece.value(),
                before.from(),
                piece.to(),
                piece.rank(),
                piece.label()));
      }
    }
    List<LimitLine> named = new ArrayList<>();
    for (int at = 0; at < joined.size(); at++) {
      LimitLine line = joined.get(at);
      boolean last =
          joined.subList(at + 1, joined.size()).stream()
              .noneMatch(later -> later.value() == line.value());
      named.add(last ? line : unnamed(line));
    }
    return named;
  }

  private static LimitLine before(List<LimitLine> joined, LimitLine piece) {
    return joined.stream()
        .filter(
            line ->
                line.to().equals(piece.from())
                    && line.value() == piece.value()
                    && line.rank() == piece.rank()
                    && line.label().equals(piece.label()))
        .findFirst()
        .orElse(null);
  }

  private static LimitLine unnamed(LimitLine line) {
    return new LimitLine(line.quantity(), line.value(), line.from(), line.to(), line.rank(), "");
  }
}
