package org.givre.patient;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.kernel.Reason;
import org.givre.kernel.Work;

/** What is kept of patients: the revisions as facts, the last one as what is true now. */
public interface PatientStore {

  /** Writes a revision; false where another one with this number was written first. */
  boolean add(Work work, Patient patient, Instant at, ActorId by, Reason why);

  Optional<Patient> find(Work work, PatientId id);

  List<Patient> search(Work work, PatientSearch search, int most);

  /** Every revision, oldest first. */
  List<Patient> revisions(Work work, PatientId id);

  Optional<Patient> withIpp(Work work, String ipp);

  Optional<Patient> withMatricule(Work work, String matricule);
}
