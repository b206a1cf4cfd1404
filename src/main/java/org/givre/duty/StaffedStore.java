package org.givre.duty;

import java.time.Instant;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;

/** Where the staffed hours are kept, each version for ever. */
public interface StaffedStore {

  /** The newest version; empty while a site has said nothing. */
  Optional<StaffedHours> inForce(Work work);

  void add(Work work, StaffedHours hours, ActorId by, Instant at);
}
