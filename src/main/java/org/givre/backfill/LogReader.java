package org.givre.backfill;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.givre.backfill.LogMapping.DateOrder;
import org.givre.backfill.ReadLog.FormatChange;
import org.givre.backfill.ReadLog.Logged;
import org.givre.backfill.ReadLog.Refused;
import org.givre.backfill.ReadLog.Why;
import org.givre.measure.Quantity;
import org.givre.probe.ChannelKind;

/**
 * Reads a log by a mapping. How time is written may change in mid-file (after a power failure): the
 * order of day and month is decided for each run of lines that are written alike.
 */
public final class LogReader {

  private static final Pattern NUMBER =
      Pattern.compile("\\s*([+-]?\\d{1,4}(?:[.,]\\d{1,4})?)\\s*(°?\\s*[CFK]|mm|%|mm/day)?\\s*");

  private static final Pattern AFTER = Pattern.compile("[^\\d+-]*([+-]?\\d{1,4}\\.\\d+)\\s*(.*)");

  private final LogMapping mapping;
  private final List<Logged> lines = new ArrayList<>();
  private final List<Logged> others = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private final List<FormatChange> changes = new ArrayList<>();

  private LogReader(LogMapping mapping) {
    this.mapping = mapping;
  }

  public static ReadLog read(String text, LogMapping mapping) {
    return new LogReader(mapping).read(text);
  }

  /** A line with its time, before the date's order is known. */
  private record Raw(int number, String text, TimeText time, String rest, List<String> cells) {}

  private ReadLog read(String text) {
    List<Raw> raws = new ArrayList<>();
    int number = 0;
    int data = 0;
    for (String line : text.lines().toList()) {
      number++;
      boolean heading = number == 1 && TimeText.in(joined(line)).isEmpty();
      if (line.isBlank() || heading) {
        continue;
      }
      data++;
      Optional<TimeText.Found> found = TimeText.in(joined(line));
      if (found.isEmpty()) {
        refused.add(new Refused(number, line, Why.NO_TIME));
      } else {
        String rest = mapping.isFreeText() ? line.substring(found.get().end()) : "";
        raws.add(new Raw(number, line, found.get().time(), rest, cells(line)));
      }
    }
    boolean ambiguous = decide(raws);
    boolean newestFirst = newestFirst();
    return new ReadLog(data, lines, others, refused, changes, newestFirst, ambiguous);
  }

  private String joined(String line) {
    if (mapping.isFreeText()) {
      return line;
    }
    List<String> cells = cells(line);
    List<String> parts = new ArrayList<>();
    for (int at : mapping.timeColumns()) {
      parts.add(at < cells.size() ? cells.get(at).strip() : "");
    }
    return String.join(" ", parts);
  }

  private List<String> cells(String line) {
    return mapping.isFreeText()
        ? List.of(line)
        : List.of(line.split(Pattern.quote(String.valueOf(mapping.separator())), -1));
  }

  /** Day or month first, run by run of lines of one shape; a silent run follows its neighbour. */
  private boolean decide(List<Raw> raws) {
    boolean ambiguous = false;
    DateOrder known = mapping.dates();
    boolean asks = known == DateOrder.FROM_THE_FILE;
    Map<String, DateOrder> byShape = new HashMap<>();
    for (Raw raw : raws) {
      raw.time().proven().ifPresent(order -> byShape.putIfAbsent(raw.time().shape(), order));
    }
    Optional<DateOrder> any = byShape.values().stream().findFirst();
    String shape = "";
    for (Raw raw : raws) {
      if (!shape.isEmpty() && !shape.equals(raw.time().shape())) {
        changes.add(new FormatChange(raw.number(), shape, raw.time().shape()));
      }
      shape = raw.time().shape();
      DateOrder order = asks ? byShape.getOrDefault(shape, any.orElse(DateOrder.DAY_FIRST)) : known;
      ambiguous |= asks && byShape.isEmpty();
      DateOrder here = raw.time().proven().filter(o -> o == DateOrder.YEAR_FIRST).orElse(order);
      raw.time()
          .in(here)
          .ifPresentOrElse(
              at -> line(raw, at),
              () -> refused.add(new Refused(raw.number(), raw.text(), Why.NO_SUCH_DATE)));
    }
    return ambiguous;
  }

  private boolean newestFirst() {
    int falls = 0;
    int rises = 0;
    for (int at = 1; at < lines.size(); at++) {
      int order = lines.get(at).at().compareTo(lines.get(at - 1).at());
      falls += order < 0 ? 1 : 0;
      rises += order > 0 ? 1 : 0;
    }
    return falls > rises;
  }

  private void line(Raw raw, LocalDateTime at) {
    Map<ChannelKind, Double> numbers = new LinkedHashMap<>();
    Optional<Why> wrong =
        mapping.isFreeText() ? free(raw.rest(), numbers) : cells(raw.cells(), numbers);
    List<String> status = status(raw.cells());
    if (wrong.isPresent()) {
      refused.add(new Refused(raw.number(), raw.text(), wrong.get()));
      return;
    }
    Logged logged = new Logged(raw.number(), at, numbers, status, raw.text());
    (numbers.isEmpty() ? others : lines).add(logged);
  }

  private Optional<Why> free(String rest, Map<ChannelKind, Double> numbers) {
    Matcher found = AFTER.matcher(rest);
    if (!found.matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(found.group(1));
    return keep(ChannelKind.TEMP_TOP, number, numbers);
  }

  private Optional<Why> cells(List<String> cells, Map<ChannelKind, Double> numbers) {
    String fault = cell(cells, mapping.faultColumn()).strip();
    if (!fault.isEmpty() && !fault.matches("0+")) {
      return Optional.of(Why.FAULT);
    }
    boolean all = mapping.columns().values().stream().allMatch(at -> cell(cells, at).isBlank());
    if (all && !cell(cells, mapping.statusColumn()).isBlank()) {
      return Optional.empty();
    }
    for (Map.Entry<ChannelKind, Integer> column : mapping.columns().entrySet()) {
      Matcher found = NUMBER.matcher(cell(cells, column.getValue()));
      if (!found.matches()) {
        return Optional.of(Why.UNREADABLE_NUMBER);
      }
      double number = Double.parseDouble(found.group(1).replace(',', '.'));
      Optional<Why> wrong =
          keep(column.getKey(), celsius(column.getKey(), number, found.group(2)), numbers);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private static Optional<Why> keep(
      ChannelKind kind, double number, Map<ChannelKind, Double> numbers) {
    Quantity quantity = kind.quantity();
    if (number < quantity.least() || number > quantity.most()) {
      return Optional.of(Why.OUT_OF_BOUNDS);
    }
    numbers.put(kind, number);
    return Optional.empty();
  }

  private static double celsius(ChannelKind kind, double number, String unit) {
    if (kind.quantity() != Quantity.TEMPERATURE || unit == null) {
      return number;
    }
    if (unit.endsWith("K")) {
      return Math.rint((number - 273.15) * 1000) / 1000;
    }
    return unit.endsWith("F") ? Math.rint((number - 32) / 1.8 * 1000) / 1000 : number;
  }

  private List<String> status(List<String> cells) {
    String said = cell(cells, mapping.statusColumn()).strip();
    return said.isEmpty() ? List.of() : List.of(said.split("\\s+"));
  }

  private static String cell(List<String> cells, int at) {
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }
}
