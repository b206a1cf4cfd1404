package org.givre.patient;

import java.time.Instant;
import java.util.List;
import org.givre.kernel.ActorId;
import org.givre.kernel.Reason;
import org.givre.kernel.Work;

/** Writes many new patients at once: the first revision of each. */
public interface ManyPatients {

  /** False where an IPP is another's: the act must be refused. */
  boolean add(Work work, List<Patient> patients, Instant at, ActorId by, Reason why);
}
