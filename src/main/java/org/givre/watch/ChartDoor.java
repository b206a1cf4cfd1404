package org.givre.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.history.Curves;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.storage.TankId;

/** What a chart asks beside its curves, and the files it leaves. May wait for a disk. */
public interface ChartDoor {

  /** Limits as they were in force, each over the time it was; strictest or not then. */
  List<LimitThen> limits(TankId tank, Instant from, Instant to);

  /**
   * @param product empty for a warning limit of the site
   * @param units how many stood there
   */
  record LimitThen(String product, double celsius, int units, Instant from, Instant to) {}

  /** The warmest reading with a number of [from, to[, with its original frame. */
  Optional<Reading> warmest(ChannelId channel, Instant from, Instant to);

  /**
   * Keeps a picture beside the other exports.
   *
   * @return where
   */
  String keepPicture(String name, byte[] png);

  /** Writes every reading of these channels in [from, to[ as a table; instants in UTC. */
  String keepTable(String name, List<Curves.Line> lines, Instant from, Instant to);
}
