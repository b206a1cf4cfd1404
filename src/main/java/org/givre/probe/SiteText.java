package org.givre.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.givre.measure.Quantity;

/**
 * A site's profile as it is kept: one line a point, fields apart by tabs, numbers as Java writes
 * them. Read back exactly; whatever is not so is a damaged row.
 */
public final class SiteText {

  private static final String TAB = "\t";

  private SiteText() {}

  static String of(SiteMap map) {
    return map.points().stream().map(SiteText::line).collect(Collectors.joining("\n", "map\n", ""));
  }

  private static String line(MapPoint point) {
    return String.join(
        TAB,
        point.name(),
        point.quantity().code(),
        point.table().name(),
        Integer.toString(point.register()),
        point.type().name(),
        point.order().name(),
        Double.toString(point.factor()),
        Double.toString(point.shift()),
        point.invalid().stream().map(String::valueOf).collect(Collectors.joining(",")) + ".");
  }

  static String of(SiteQuery query) {
    return "query\n"
        + query.ending().name()
        + "\n"
        + query.question()
        + "\n"
        + query.pattern()
        + groups(query.groups());
  }

  static String of(SiteTalker talker) {
    return "talker\n" + talker.pattern() + groups(talker.groups());
  }

  private static String groups(List<TextQuery.Group> groups) {
    return groups.stream()
        .map(
            group ->
                String.join(
                    TAB,
                    group.name(),
                    group.quantity().code(),
                    Double.toString(group.least()),
                    Double.toString(group.most())))
        .collect(Collectors.joining("\n", "\n", ""));
  }

  /**
   * @throws IllegalArgumentException the text is not one of these
   */
  public static SiteContent read(String text) {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    return switch (lines.getFirst()) {
      case "map" ->
          new SiteMap(lines.subList(1, lines.size()).stream().map(SiteText::point).toList());
      case "query" ->
          new SiteQuery(
              lines.get(2),
              TextQuery.Ending.valueOf(lines.get(1)),
              lines.get(3),
              groupsOf(lines.subList(4, lines.size())));
      case "talker" -> new SiteTalker(lines.get(1), groupsOf(lines.subList(2, lines.size())));
      default -> throw new IllegalArgumentException("not a profile: " + lines.getFirst());
    };
  }

  private static MapPoint point(String line) {
    String[] parts = line.split(TAB, -1);
    List<Long> invalid = new ArrayList<>();
    String patterns = parts[8].substring(0, parts[8].length() - 1);
    if (!patterns.isEmpty()) {
      Arrays.stream(patterns.split(",")).map(Long::valueOf).forEach(invalid::add);
    }
    return new MapPoint(
        parts[0],
        quantity(parts[1]),
        RegisterTable.valueOf(parts[2]),
        Integer.parseInt(parts[3]),
        DataType.valueOf(parts[4]),
        WordOrder.valueOf(parts[5]),
        Double.parseDouble(parts[6]),
        Double.parseDouble(parts[7]),
        invalid);
  }

  private static List<TextQuery.Group> groupsOf(List<String> lines) {
    return lines.stream()
        .map(line -> line.split(TAB, -1))
        .map(
            parts ->
                new TextQuery.Group(
                    parts[0],
                    quantity(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3])))
        .toList();
  }

  private static Quantity quantity(String code) {
    return Arrays.stream(Quantity.values())
        .filter(quantity -> quantity.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("quantity " + code));
  }
}
