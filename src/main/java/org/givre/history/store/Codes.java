package org.givre.history.store;

import org.givre.measure.Source;

/** Words in stores back to what they stand for. */
final class Codes {
  private Codes() {}

  static Source source(String code) {
    for (Source source : Source.values()) {
      if (source.code().equals(code)) {
        return source;
      }
    }
    throw new IllegalArgumentException("source " + code);
  }
}
