package org.givre.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.givre.measure.Quantity;

/**
 * A site's profile as it is kept: one line a point, fields apart by tabs, numbers as Java writes
 * them. Read back exactly; whatever is not so is a damaged row.
 */
public final class SiteText {

  private static final String TAB = "\t";

  /** No point may be called so: names are in small letters. */
  private static final String STATUS = "STATUS";

  private static final String NONE = "-";

  private SiteText() {}

  static String of(SiteMap map) {
    String points =
        map.points().stream().map(SiteText::line).collect(Collectors.joining("\n", "map\n", ""));
    return points + map.status().map(word -> "\n" + line(word)).orElse("");
  }

  private static String line(MapStatus word) {
    return String.join(
        TAB,
        STATUS,
        word.table().name(),
        Integer.toString(word.register()),
        optional(word.inverse()),
        word.faults().stream()
            .map(bit -> bit.bit() + "=" + bit.point())
            .collect(Collectors.joining(",")));
  }

  private static String optional(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : NONE;
  }

  private static OptionalInt optional(String text) {
    return text.equals(NONE) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  private static String line(MapPoint point) {
    String line = plain(point);
    return point.decimals().isPresent() ? line + TAB + optional(point.decimals()) : line;
  }

  private static String plain(MapPoint point) {
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
      case "map" -> map(lines.subList(1, lines.size()));
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

  private static SiteMap map(List<String> lines) {
    return new SiteMap(
        lines.stream().filter(line -> !isStatus(line)).map(SiteText::point).toList(),
        lines.stream().filter(SiteText::isStatus).map(SiteText::status).findFirst());
  }

  private static boolean isStatus(String line) {
    return line.startsWith(STATUS + TAB);
  }

  private static MapStatus status(String line) {
    String[] parts = line.split(TAB, -1);
    return new MapStatus(
        RegisterTable.valueOf(parts[1]),
        Integer.parseInt(parts[2]),
        optional(parts[3]),
        Arrays.stream(parts[4].split(","))
            .map(bit -> bit.split("="))
            .map(pair -> new MapStatus.Bit(Integer.parseInt(pair[0]), pair[1]))
            .toList());
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
        invalid,
        parts.length > 9 ? optional(parts[9]) : OptionalInt.empty());
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
