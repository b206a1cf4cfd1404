package org.givre.thermal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.storage.TankId;

/** What evacuations keep. */
public interface EvacuationStore {

  void add(Work work, Evacuation evacuation, List<Rescue> rescues);

  Optional<Evacuation> find(Work work, EvacuationId id);

  Optional<Evacuation> openIn(Work work, TankId tank);

  /** Ended or not, those no pharmacist has reviewed, the oldest first. */
  List<Evacuation> toReview(Work work);

  /** In rescue order. */
  List<Rescue> rescues(Work work, EvacuationId id);

  void end(Work work, EvacuationId id, Instant at);

  void review(Work work, EvacuationId id, ActorId by, Instant at);
}
