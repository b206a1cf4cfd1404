package org.givre.patient;

import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.audit.Journal;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/** The patients of the site: creating, correcting with a reason, finding. */
public final class Patients {

  public Patients(Works works, Journal journal, PatientStore store, InsNumbers numbers) {
    throw new UnsupportedOperationException();
  }

  /** Needs PATHWAY_DATES. Refused with every rule that {@link PatientRules} finds broken. */
  public Outcome<Patient> create(By by, PatientFile file) {
    throw new UnsupportedOperationException();
  }

  /**
   * Corrects what is written about {@code seen}, as its reader saw it; the reason is needed. The
   * old values stay in the journal and in the revisions. Refused when somebody corrected it
   * meanwhile.
   */
  public Outcome<Patient> correct(By by, Patient seen, PatientFile file) {
    throw new UnsupportedOperationException();
  }

  public Optional<Patient> find(PatientId id) {
    throw new UnsupportedOperationException();
  }

  public Optional<Patient> find(Work work, PatientId id) {
    throw new UnsupportedOperationException();
  }

  /** By date of birth first, then the first letters of the name; at most {@code most}. */
  public List<Patient> search(PatientSearch search, int most) {
    throw new UnsupportedOperationException();
  }
}
