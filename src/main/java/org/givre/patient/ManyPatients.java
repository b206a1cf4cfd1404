package org.givre.patient;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.givre.kernel.ActorId;
import org.givre.kernel.Reason;
import org.givre.kernel.Work;

/** Writes many new patients at once: the first revision of each. */
public interface ManyPatients {

  /** The patients that have these numbers, by the number as it was asked for. */
  Map<String, Patient> withIpps(Work work, Collection<String> ipps);

  /** False where an IPP is another's: the act must be refused. */
  boolean add(Work work, List<Patient> patients, Instant at, ActorId by, Reason why);
}
