package org.givre.deviation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;

/** Where deviations are kept; reports and closings are only ever added. */
public interface DeviationFacts {

  Deviation add(Work work, Report report, ActorId by, Instant at);

  void close(Work work, DeviationId id, Deviation.Closing closing);

  Optional<Deviation> find(Work work, DeviationId id);

  /** Oldest first. */
  List<Deviation> of(Work work, String kind, String subject);

  /** Not closed, oldest first. */
  List<Deviation> open(Work work);
}
