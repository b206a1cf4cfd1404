package org.givre.exchange.file;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How one maker's loggers write their file: kept as data, so that another maker's needs no code.
 *
 * @param time the headings of the columns that together hold the hour
 * @param serial the heading of the column that repeats the logger's number; null where none does
 * @param zone in which the hours are; empty where a line of the head says it
 * @param keys how the head calls what it says: serial, calibration, zone, interval, records
 * @param closing the file's own last line; empty where it has none
 */
record LoggerProfile(
    String name,
    String separator,
    String keySeparator,
    String decimal,
    List<String> time,
    String timePattern,
    String temperature,
    String serial,
    String zone,
    String datePattern,
    Map<String, String> keys,
    String closing) {

  private static final String BUILT_IN = "logger-profiles.json";

  /** The profiles that come with the program. */
  static List<LoggerProfile> builtIn() {
    try (InputStream in = LoggerProfile.class.getResourceAsStream(BUILT_IN)) {
      return new ObjectMapper().readValue(Objects.requireNonNull(in), new TypeReference<>() {});
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** Whether these are the headings of this profile's readings. */
  boolean knows(List<String> headings) {
    return time.stream().allMatch(column -> index(headings, column) >= 0)
        && index(headings, temperature) >= 0
        && (serial == null || index(headings, serial) >= 0);
  }

  static int index(List<String> headings, String column) {
    String wanted = folded(column);
    for (int i = 0; i < headings.size(); i++) {
      if (folded(headings.get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** Headings are the same whatever their case and their kind of space. */
  static String folded(String heading) {
    return java.text.Normalizer.normalize(heading, java.text.Normalizer.Form.NFC)
        .replaceAll("[\\s\u00a0\u202f]+", " ")
        .replace('’', '\'')
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
