package org.givre.history;

import org.givre.measure.Quality;
import org.givre.measure.Source;

/** Words in stores back to what they stand for. */
public final class Codes {
  private Codes() {}

  public static Source source(String code) {
    for (Source source : Source.values()) {
      if (source.code().equals(code)) {
        return source;
      }
    }
    throw new IllegalArgumentException("source " + code);
  }

  public static Quality quality(String code) {
    for (Quality quality : Quality.values()) {
      if (quality.code().equals(code)) {
        return quality;
      }
    }
    throw new IllegalArgumentException("quality " + code);
  }
}
