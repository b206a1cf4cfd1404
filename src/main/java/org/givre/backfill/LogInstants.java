package org.givre.backfill;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.givre.backfill.ReadLog.Logged;
import org.givre.backfill.ReadLog.Refused;
import org.givre.backfill.ReadLog.Why;

/**
 * A controller's local times as instants: in the hour that the night shows twice, the order of the
 * file says which; an hour that the night skips cannot have been.
 */
final class LogInstants {

  private final ZoneId zone;
  private final Duration clock;
  private final List<Refused> refused = new ArrayList<>();

  /**
   * @param clock how much the controller's clock is ahead
   */
  LogInstants(ZoneId zone, Duration clock) {
    this.zone = zone;
    this.clock = clock;
  }

  List<Refused> refused() {
    return refused;
  }

  /** By instant, each with its lines in the order of the file. */
  TreeMap<Instant, List<Logged>> of(ReadLog log) {
    TreeMap<Instant, List<Logged>> all = new TreeMap<>();
    List<Logged> inOrder = log.newestFirst() ? log.lines().reversed() : log.lines();
    Instant before = Instant.MIN;
    for (Logged line : inOrder) {
      List<ZoneOffset> offsets = zone.getRules().getValidOffsets(line.at());
      if (offsets.isEmpty()) {
        refused.add(new Refused(line.number(), line.text(), Why.NO_SUCH_HOUR));
        continue;
      }
      Instant at = instant(line.at(), offsets, before);
      before = at;
      all.computeIfAbsent(at.minus(clock), fresh -> new ArrayList<>()).add(line);
    }
    return all;
  }

  private static Instant instant(LocalDateTime at, List<ZoneOffset> offsets, Instant before) {
    Instant first = at.toInstant(offsets.getFirst());
    Instant last = at.toInstant(offsets.getLast());
    return first.isAfter(before) ? first : last.isAfter(before) ? last : first;
  }
}
