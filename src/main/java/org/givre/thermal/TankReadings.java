package org.givre.thermal;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.givre.history.Manner;
import org.givre.history.ReadingSink;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.storage.TankId;

/** The readings of a tank, as thermal asks for them. */
public interface TankReadings {

  /** The temperature channels that watched this tank at any time of [from, to[. */
  List<Watched> channels(Work work, TankId tank, Instant from, Instant to);

  /** As {@link #each}, for hundreds of thousands of them, without an object for each. */
  default void scan(Work work, ChannelId channel, Instant from, Instant to, ReadingSink sink) {
    each(
        work,
        channel,
        from,
        to,
        reading ->
            sink.take(
                Trace.micros(reading.at()),
                Manner.of(reading),
                Trace.number(reading.value()),
                reading.raw()));
  }

  /** Every reading of a channel in [from, to[, oldest first. */
  void each(Work work, ChannelId channel, Instant from, Instant to, Consumer<Reading> sink);
}
