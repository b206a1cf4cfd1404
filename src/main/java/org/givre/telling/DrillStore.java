package org.givre.telling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.kernel.Work;

/** The register of drills: added to, never changed. */
public interface DrillStore {

  void add(Work work, Drill drill);

  void answer(Work work, UUID drill, Drill.Answered answered);

  Optional<Drill> drill(Work work, UUID id);

  /** Newest first. */
  List<Drill> newest(Work work, int count);

  /** The last drill of each path that somebody attested as proof. */
  List<Drill> lastProofs(Work work);
}
