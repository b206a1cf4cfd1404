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

  void add(Work work, DeviationId id, FollowUp done);

  /** Oldest first. */
  List<FollowUp> followUps(Work work, DeviationId id);

  /** Newest first, at most so many; with the text in its words or its subjects. */
  List<Deviation> list(Work work, Which which, String text, int most);

  /** Which deviations a list shows. */
  enum Which {
    OPEN,
    ALL
  }

  Optional<Deviation> find(Work work, DeviationId id);

  /** Oldest first. */
  List<Deviation> of(Work work, String kind, String subject);

  /** Not closed, oldest first. */
  List<Deviation> open(Work work);
}
