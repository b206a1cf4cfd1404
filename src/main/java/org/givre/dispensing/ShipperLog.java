package org.givre.dispensing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.givre.measure.Celsius;

/**
 * What the file of a shipper's logger says, line by line: nothing is judged yet and nothing was
 * dropped in silence.
 *
 * @param samples in the order of time; two of one instant with different values are both here
 */
public record ShipperLog(Header header, List<Sample> samples, Defects defects) {

  public ShipperLog {
    samples = List.copyOf(samples);
  }

  /**
   * What stands above the readings; empty where the file does not say.
   *
   * @param profile the name of the profile that read the file
   * @param announced how many records the file says it has
   */
  public record Header(
      String profile,
      String serial,
      Optional<LocalDate> calibratedUntil,
      Optional<Duration> interval,
      OptionalInt announced) {}

  /** One reading, with the line of the file that holds it (the first line is 1). */
  public record Sample(Instant at, Celsius value, int line) {}

  /** A line that could not be taken, as it was found. */
  public record RefusedLine(int line, String found, Why why) {

    /** What is wrong with it. */
    public enum Why {
      /** No number where the temperature stands. */
      NO_TEMPERATURE,
      /** No date and hour that exist. */
      NO_TIME,
      /** The file ends within it. */
      CUT,
      /** Another logger's than the lines above. */
      OTHER_LOGGER
    }
  }

  /**
   * What was found besides.
   *
   * @param exactDuplicates the same instant and value once more: dropped
   * @param conflictingDuplicates the same instant with another value: both kept
   * @param outOfOrder earlier than one already read: sorted
   * @param cut the file's own end is missing, or the number of records it announces
   * @param present lines of readings, taken or not
   */
  public record Defects(
      List<RefusedLine> refused,
      int exactDuplicates,
      int conflictingDuplicates,
      int outOfOrder,
      boolean cut,
      int present) {

    public Defects {
      refused = List.copyOf(refused);
    }
  }
}
