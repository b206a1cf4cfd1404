package org.givre.probe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.kernel.Refusal;

/**
 * A register map as a maker's sheet gives it. Each table is asked in one request from its first to
 * its last point: one contiguous block a device, so that no late answer can pass for another.
 *
 * @param status the register that says whether the sensors are sound, if there is one
 */
public record SiteMap(List<MapPoint> points, Optional<MapStatus> status) implements SiteContent {

  public SiteMap {
    points = List.copyOf(points);
  }

  /** A map whose numbers alone say what is wrong. */
  public SiteMap(List<MapPoint> points) {
    this(points, Optional.empty());
  }

  @Override
  public RegisterMap conversation() {
    List<Block> blocks = new ArrayList<>();
    List<Point> all = new ArrayList<>();
    List<StatusWord> words = new ArrayList<>();
    spans()
        .forEach(
            (table, span) -> {
              blocks.add(new Block(table, span.first, span.length()));
              points.stream()
                  .filter(point -> point.table() == table)
                  .forEach(point -> all.add(point.in(blocks.size() - 1, span.first)));
              status
                  .filter(word -> word.table() == table)
                  .ifPresent(word -> words.add(word.in(blocks.size() - 1, span.first)));
            });
    return new RegisterMap(blocks, all, words.stream().findFirst());
  }

  private record Span(int first, int last) {
    int length() {
      return last - first + 1;
    }

    Span and(Span other) {
      return new Span(Math.min(first, other.first), Math.max(last, other.last));
    }
  }

  private Map<RegisterTable, Span> spans() {
    Map<RegisterTable, Span> spans = new EnumMap<>(RegisterTable.class);
    for (MapPoint point : points) {
      spans.merge(point.table(), new Span(point.first(), point.end()), Span::and);
    }
    status.ifPresent(
        word -> spans.merge(word.table(), new Span(word.first(), word.last()), Span::and));
    return spans;
  }

  @Override
  public List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>();
    if (points.isEmpty()) {
      refusals.add(new NothingToRead());
    }
    points.stream()
        .filter(point -> !point.isReadable())
        .forEach(point -> refusals.add(new SiteMapUnfit(point.name())));
    status
        .filter(word -> !word.isReadable(points))
        .ifPresent(word -> refusals.add(new SiteMapUnfit("status")));
    refusals.addAll(twice());
    spans()
        .forEach(
            (table, span) -> {
              if (span.length() > table.most()) {
                refusals.add(new BlockTooLong(table.name(), span.length(), table.most()));
              }
            });
    if (refusals.isEmpty()) {
      refusals.addAll(BlocksOfEqualLength.in(conversation()));
    }
    return refusals;
  }

  private List<Refusal> twice() {
    List<Refusal> refusals = new ArrayList<>();
    for (int one = 0; one < points.size(); one++) {
      for (int other = one + 1; other < points.size(); other++) {
        MapPoint a = points.get(one);
        MapPoint b = points.get(other);
        boolean overlap =
            a.table() == b.table() && a.register() <= b.last() && b.register() <= a.last();
        if (a.name().equals(b.name()) || overlap) {
          refusals.add(new PointNamedTwice(a.name(), b.name()));
        }
      }
    }
    return refusals;
  }

  @Override
  public String text() {
    return SiteText.of(this);
  }
}
