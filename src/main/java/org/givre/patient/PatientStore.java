package org.givre.patient;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.kernel.Reason;
import org.givre.kernel.Work;

/** What is kept of patients: the revisions as facts, the last one as what is true now. */
public interface PatientStore {

  /** What the database's own rules said of a revision. */
  enum Added {
    WRITTEN,
    REVISION_TAKEN,
    IPP_TAKEN,
    MATRICULE_TAKEN
  }

  /** Writes a revision and what it makes true now. */
  Added add(Work work, Patient patient, Instant at, ActorId by, Reason why);

  Optional<Patient> find(Work work, PatientId id);

  List<Patient> search(Work work, PatientSearch search, int most);

  List<Patient> startingWith(Work work, String key, int most);

  /** Every revision, oldest first. */
  List<Patient> revisions(Work work, PatientId id);

  Optional<Patient> withIpp(Work work, String ipp);

  Optional<Patient> withMatricule(Work work, String matricule);
}
