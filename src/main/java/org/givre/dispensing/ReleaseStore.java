package org.givre.dispensing;

import java.util.Optional;
import org.givre.access.Signature;
import org.givre.custody.UnitId;
import org.givre.kernel.Work;

/** Where releases are kept; a unit has at most one in force. */
public interface ReleaseStore {

  /** False where a unit has a release in force. */
  boolean add(Work work, Released released);

  void withdraw(Work work, Released released, Released.Withdrawal withdrawal, Signature signature);

  Optional<Released> find(Work work, ReleaseId id);

  Optional<Released> inForce(Work work, UnitId unit);
}
