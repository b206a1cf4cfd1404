package org.givre.history;

import org.givre.measure.Quality;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;

/**
 * Everything of a reading but its instant, number and frame: what hundreds in a row share.
 *
 * @param why empty when Good
 */
public record Manner(Quality quality, String why, Source source, String profile) {

  public static Manner of(Reading reading) {
    String why =
        switch (reading.value()) {
          case Value.Good good -> "";
          case Value.Suspect suspect -> suspect.why();
          case Value.Missing missing -> missing.why();
        };
    return new Manner(reading.value().quality(), why, reading.source(), reading.profileRevision());
  }

  /** {@code number} means nothing when Missing. */
  public Value value(double number) {
    return switch (quality) {
      case GOOD -> new Value.Good(number);
      case SUSPECT -> new Value.Suspect(number, why);
      case MISSING -> new Value.Missing(why);
    };
  }

  public boolean hasNumber() {
    return quality != Quality.MISSING;
  }
}
