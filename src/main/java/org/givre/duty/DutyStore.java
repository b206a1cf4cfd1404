package org.givre.duty;

import java.time.Instant;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;

/** Versions of the plan: added, never changed. */
public interface DutyStore {

  /** The newest version; empty until somebody has made one. */
  Optional<DutyPlan> inForce(Work work);

  /** The number of the newest version, 0 for none. */
  int version(Work work);

  void add(Work work, int version, DutyPlan plan, ActorId by, Instant at);
}
