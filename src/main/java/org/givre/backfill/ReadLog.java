package org.givre.backfill;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.givre.probe.ChannelKind;

/**
 * A log file as it was read, nothing dropped: every data line is a reading, a parameter, an event
 * or refused with its reason.
 *
 * @param lines readings in the order of the file
 * @param others lines with a time and no number: parameters, events
 * @param changes where the way of writing time changes
 * @param ambiguous whether day and month cannot be told apart: somebody must say
 */
public record ReadLog(
    int dataLines,
    List<Logged> lines,
    List<Logged> others,
    List<Refused> refused,
    List<FormatChange> changes,
    boolean newestFirst,
    boolean ambiguous) {

  public ReadLog {
    lines = List.copyOf(lines);
    others = List.copyOf(others);
    refused = List.copyOf(refused);
    changes = List.copyOf(changes);
  }

  /**
   * One line.
   *
   * @param number counted from 1, the heading included
   * @param at by the controller's clock
   */
  public record Logged(
      int number,
      LocalDateTime at,
      Map<ChannelKind, Double> numbers,
      List<String> status,
      String text) {}

  public record Refused(int number, String text, Why why) {}

  /** Why a line cannot count. */
  public enum Why {
    NO_TIME,
    NO_SUCH_DATE,
    /** The clock skipped this hour. */
    NO_SUCH_HOUR,
    UNREADABLE_NUMBER,
    OUT_OF_BOUNDS,
    FAULT
  }

  /** From this line on time is written otherwise: {@code ##/##/#### ##:##:##}. */
  public record FormatChange(int line, String before, String after) {}
}
