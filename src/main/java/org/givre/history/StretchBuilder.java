package org.givre.history;

import java.util.Optional;
import java.util.function.Consumer;
import org.givre.history.Stretch.Seen;
import org.givre.history.Stretch.Silence;
import org.givre.measure.Extent;
import org.givre.measure.Quality;
import org.givre.measure.Source;

/**
 * Makes the stretches of readings that come in the order of time. A typed one is none of the
 * probe's: it widens no stretch and shortens no silence.
 */
public final class StretchBuilder implements ReadingSink {

  private final Grain grain;
  private final Consumer<Stretch> done;
  private boolean open;
  private long start;
  private String before;
  private String after;
  private long count;
  private long suspect;
  private long notLive;
  private long firstAt;
  private long lastAt;
  private double first;
  private double last;
  private double least;
  private double most;
  private Silence silence;

  public StretchBuilder(Grain grain, Consumer<Stretch> done) {
    this.grain = grain;
    this.done = done;
  }

  @Override
  public void take(long at, Manner manner, double number, String raw) {
    if (manner.source() == Source.TYPED) {
      return;
    }
    long here = grain.start(at);
    if (!open || here != start) {
      end();
      begin(here);
    }
    if (manner.hasNumber()) {
      number(at, manner, number);
    } else if (count == 0) {
      before = before.isEmpty() ? manner.why() : before;
    } else {
      after = after.isEmpty() ? manner.why() : after;
    }
  }

  private void begin(long here) {
    open = true;
    start = here;
    before = "";
    after = "";
    count = 0;
    suspect = 0;
    notLive = 0;
    least = Double.POSITIVE_INFINITY;
    most = Double.NEGATIVE_INFINITY;
  }

  private void number(long at, Manner manner, double number) {
    if (count == 0) {
      firstAt = at;
      first = number;
      silence = new Silence(at, at, Silence.NOT_ASKED);
    } else if (at - lastAt > silence.length()) {
      silence = new Silence(lastAt, at, after.isEmpty() ? Silence.NOT_ASKED : after);
    }
    after = "";
    count++;
    suspect += manner.quality() == Quality.SUSPECT ? 1 : 0;
    notLive += manner.source() == Source.LIVE ? 0 : 1;
    lastAt = at;
    last = number;
    least = Math.min(least, number);
    most = Math.max(most, number);
  }

  /** Hands over what is open. */
  public void end() {
    if (!open) {
      return;
    }
    Optional<Seen> seen =
        count == 0
            ? Optional.empty()
            : Optional.of(
                new Seen(
                    firstAt,
                    lastAt,
                    new Extent(least, most, first, last),
                    count,
                    suspect,
                    notLive,
                    silence));
    done.accept(new Stretch(start, seen, before, after));
    open = false;
  }
}
