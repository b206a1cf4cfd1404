package org.givre.audit.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.givre.audit.AuditEntry;

/** Entries, newest first, under the heads of their days. */
final class Lines {
  private Lines() {}

  /**
   * @param shown what stands above already; its last day is not said twice
   * @param full whether the page was full, so that more may follow
   */
  static List<Line> of(List<Line> shown, List<AuditEntry> page, ZoneId zone, Fullness full) {
    List<Line> lines = new ArrayList<>(shown);
    lines.removeIf(line -> line instanceof Line.More);
    LocalDate day = lastDay(lines, zone);
    for (AuditEntry entry : page) {
      LocalDate its = entry.fact().at().atZone(zone).toLocalDate();
      if (!its.equals(day)) {
        lines.add(new Line.Day(its));
        day = its;
      }
      lines.add(new Line.Entry(entry));
    }
    if (full == Fullness.FULL) {
      lines.add(new Line.More(page.getLast().number()));
    }
    return lines;
  }

  /** Whether a page holds as many entries as were asked for. */
  enum Fullness {
    FULL,
    LAST
  }

  private static LocalDate lastDay(List<Line> lines, ZoneId zone) {
    for (Line line : lines.reversed()) {
      if (line instanceof Line.Entry(AuditEntry entry)) {
        return entry.fact().at().atZone(zone).toLocalDate();
      }
    }
    return null;
  }
}
