package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import org.givre.kernel.Refusal;

/** What stands against a logger's file. The file itself stays in the vault. */
public sealed interface LoggerBar extends Refusal {

  /** The file holds nothing. */
  record LoggerFileEmpty() implements LoggerBar {}

  /** Bytes that are not text of a known encoding. */
  record LoggerFileNotText() implements LoggerBar {}

  /** No profile knows these headings. */
  record LoggerFileUnknown() implements LoggerBar {}

  /** The file does not say in which zone its hours are, or says it in a way nobody knows. */
  record LoggerZoneUnknown(String zone) implements LoggerBar {
    @Override
    public List<Object> facts() {
      return List.of(zone);
    }
  }

  /** The headings are right and not one line is a reading. */
  record LoggerWithoutReading(int lines) implements LoggerBar {
    @Override
    public List<Object> facts() {
      return List.of(lines);
    }
  }

  /** The file's logger is not the one that came with this shipper. */
  record LoggerOfAnotherShipment(String expected, String found) implements LoggerBar {
    @Override
    public List<Object> facts() {
      return List.of(expected, found);
    }
  }

  /** The record does not reach this journey: it ended long before, or began after the arrival. */
  record LoggerOfAnotherJourney(Instant from, Instant to, Instant arrived) implements LoggerBar {
    @Override
    public List<Object> facts() {
      return List.of(from, to, arrived);
    }
  }

  /** The temperature record is not conform: nobody notes it as conform. */
  record LoggerNotConform(int flaws) implements LoggerBar {
    @Override
    public List<Object> facts() {
      return List.of(flaws);
    }
  }
}
