package org.givre.dispensing;

import java.util.Optional;
import org.givre.access.Signature;
import org.givre.custody.UnitId;
import org.givre.kernel.Work;

/** Where releases are kept; a unit has at most one in force. */
public interface ReleaseStore {

  /** False where a unit has a release in force. */
  boolean add(Work work, Released released);

  /** The new release takes the place of the one it corrects, which stays as it was signed. */
  void correct(Work work, Released released, Released earlier, String why);

  void withdraw(Work work, Released released, Released.Withdrawal withdrawal, Signature signature);

  Optional<Released> find(Work work, ReleaseId id);

  Optional<Released> inForce(Work work, UnitId unit);
}
