package org.givre.backfill;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.givre.probe.ChannelKind;

/**
 * How a log file is read: data, not code, so that a site can save one for its own controller.
 *
 * @param separator between cells
 * @param timeColumns joined by a blank they give date and time
 * @param dates order of day and month
 * @param columns which cell is which channel, counted from 0
 * @param statusColumn -1 where there is none
 * @param faultColumn a cell that must be empty or 0 for the line to count; -1 where there is none
 * @param zone of the controller's clock
 */
public record LogMapping(
    String name,
    char separator,
    List<Integer> timeColumns,
    DateOrder dates,
    Map<ChannelKind, Integer> columns,
    int statusColumn,
    int faultColumn,
    ZoneId zone) {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** In which order a date is written. */
  public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    YEAR_FIRST,
    /** From the numbers themselves; asked when they do not tell. */
    FROM_THE_FILE
  }

  public LogMapping {
    timeColumns = List.copyOf(timeColumns);
    columns = Map.copyOf(columns);
  }

  public LogMapping with(DateOrder order) {
    return new LogMapping(
        name, separator, timeColumns, order, columns, statusColumn, faultColumn, zone);
  }

  public LogMapping named(String other) {
    return new LogMapping(
        other, separator, timeColumns, dates, columns, statusColumn, faultColumn, zone);
  }

  /** A Lake Shore 218's LOGVIEW records: date, time, reading, status. */
  public static LogMapping lakeShore() {
    return new LogMapping(
        "Lake Shore 218",
        ',',
        List.of(0, 1),
        DateOrder.MONTH_FIRST,
        Map.of(ChannelKind.TEMP_TOP, 2),
        -1,
        3,
        PARIS);
  }

  /** A Kryos dump: free text with date, "@" and time; the number after them is the temperature. */
  public static LogMapping kryos() {
    return new LogMapping("Kryos", '\0', List.of(), DateOrder.MONTH_FIRST, Map.of(), -1, -1, PARIS);
  }

  public boolean isFreeText() {
    return separator == '\0';
  }

  /** From the headings of a file: MVE's TS, or anything that names its columns. */
  public static LogMapping guessed(String text) {
    if (text.contains(" @ ")) {
      return kryos();
    }
    String head = text.lines().findFirst().orElse("");
    if (head.matches("\\s*\\d{1,2}/\\d{1,2}/\\d{2,4},\\s*\\d{1,2}:.*")) {
      return lakeShore();
    }
    char separator = head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
    List<Integer> time = new ArrayList<>();
    Map<ChannelKind, Integer> columns = new LinkedHashMap<>();
    int status = -1;
    String[] cells = head.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1);
    for (int at = 0; at < cells.length; at++) {
      String cell = cells[at].toLowerCase(Locale.ROOT);
      if (cell.matches(".*(date|time|heure|instant).*")) {
        time.add(at);
      } else if (cell.matches(".*(status|statut|event|état).*")) {
        status = at;
      } else {
        kind(cell, columns, at);
      }
    }
    boolean mve = head.startsWith("Date,Time,Temp A");
    return new LogMapping(
        mve ? "MVE TS" : "", separator, time, DateOrder.FROM_THE_FILE, columns, status, -1, PARIS);
  }

  private static void kind(String cell, Map<ChannelKind, Integer> columns, int at) {
    if (cell.matches(".*(temp a|top|haut).*")) {
      columns.putIfAbsent(ChannelKind.TEMP_TOP, at);
    } else if (cell.matches(".*(temp b|bottom|bas).*")) {
      columns.putIfAbsent(ChannelKind.TEMP_BOTTOM, at);
    } else if (cell.matches(".*(level|niveau).*%.*")) {
      columns.putIfAbsent(ChannelKind.LEVEL_PERCENT, at);
    } else if (cell.matches(".*(level|niveau).*")) {
      columns.putIfAbsent(ChannelKind.LEVEL_MM, at);
    } else if (cell.matches(".*temp.*")) {
      columns.putIfAbsent(ChannelKind.TEMP_TOP, at);
    }
  }

  /** One line that {@link #parse} reads back. */
  public String text() {
    List<String> named = new ArrayList<>();
    columns.forEach((kind, at) -> named.add(kind.code() + "=" + at));
    named.sort(String::compareTo);
    return String.join(
        "|",
        name.replace('|', ' '),
        Integer.toString(separator),
        String.join(",", timeColumns.stream().map(String::valueOf).toList()),
        dates.name(),
        String.join(",", named),
        Integer.toString(statusColumn),
        Integer.toString(faultColumn),
        zone.getId());
  }

  public static LogMapping parse(String text) {
    String[] parts = text.split("\\|", -1);
    List<Integer> time = new ArrayList<>();
    for (String each : parts[2].split(",")) {
      if (!each.isEmpty()) {
        time.add(Integer.valueOf(each));
      }
    }
    Map<ChannelKind, Integer> columns = new LinkedHashMap<>();
    for (String each : parts[4].split(",")) {
      if (!each.isEmpty()) {
        String[] pair = each.split("=");
        columns.put(ChannelKind.ofCode(pair[0]), Integer.valueOf(pair[1]));
      }
    }
    return new LogMapping(
        parts[0],
        (char) Integer.parseInt(parts[1]),
        time,
        DateOrder.valueOf(parts[3]),
        columns,
        Integer.parseInt(parts[5]),
        Integer.parseInt(parts[6]),
        ZoneId.of(parts[7]));
  }
}
