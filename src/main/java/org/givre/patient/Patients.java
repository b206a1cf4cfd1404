package org.givre.patient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/** The patients of the site: creating, correcting with a reason, finding. */
public final class Patients {

  private final Works works;
  private final Journal journal;
  private final PatientStore store;
  private final PatientRules rules;

  public Patients(Works works, Journal journal, PatientStore store, InsNumbers numbers) {
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.rules = new PatientRules(numbers);
  }

  /** Needs PATHWAY_DATES. Refused with every rule that is broken, all at once. */
  public Outcome<Patient> create(By by, PatientFile file) {
    Patient patient = new Patient(new PatientId(UUID.randomUUID()), 1, file);
    return works.act(
        work -> {
          List<Refusal> refusals = judge(work, by, patient);
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          return write(work, by, patient, "patient.created", Map.of(), PatientFields.of(file));
        });
  }

  /**
   * Corrects what is written about {@code seen}, as its reader saw it; the reason is needed. The
   * old values stay in the journal and in the revisions. Refused when somebody corrected it
   * meanwhile.
   */
  public Outcome<Patient> correct(By by, Patient seen, PatientFile file) {
    Patient corrected = new Patient(seen.id(), seen.revision() + 1, file);
    Map<String, String> was = PatientFields.of(seen.file());
    Map<String, String> is = PatientFields.of(file);
    return works.act(
        work -> {
          List<Refusal> refusals = judge(work, by, corrected);
          refusals.addAll(judgeCorrection(work, by, seen, file));
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          return write(
              work,
              by,
              corrected,
              "patient.corrected",
              PatientFields.changed(was, is),
              PatientFields.changed(is, was));
        });
  }

  private List<Refusal> judge(Work work, By by, Patient patient) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.PATHWAY_DATES));
    refusals.addAll(rules.broken(patient.file(), by.at()));
    if (!patient.ipp().isEmpty() && isAnother(patient, store.withIpp(work, patient.ipp()))) {
      refusals.add(new IppTaken(patient.ipp()));
    }
    patient
        .identity()
        .ins()
        .filter(ins -> isAnother(patient, store.withMatricule(work, ins.matricule())))
        .ifPresent(ins -> refusals.add(new InsTaken()));
    return refusals;
  }

  private static boolean isAnother(Patient patient, Optional<Patient> holder) {
    return holder.filter(other -> !other.id().equals(patient.id())).isPresent();
  }

  private List<Refusal> judgeCorrection(Work work, By by, Patient seen, PatientFile file) {
    List<Refusal> refusals = new ArrayList<>();
    if (!by.why().isGiven()) {
      refusals.add(new CorrectionReasonMissing());
    }
    if (seen.file().equals(file)) {
      refusals.add(new NothingCorrected());
    }
    Optional<Patient> now = store.find(work, seen.id());
    if (now.isEmpty()) {
      refusals.add(new PatientUnknown());
    } else if (now.get().revision() != seen.revision()) {
      refusals.add(new PatientChangedMeanwhile());
    }
    return refusals;
  }

  private Outcome<Patient> write(
      Work work,
      By by,
      Patient patient,
      String act,
      Map<String, String> before,
      Map<String, String> after) {
    return switch (store.add(work, patient, by.at(), by.actor(), by.why())) {
      case WRITTEN -> {
        Subject subject = subject(patient);
        journal.record(
            work, new AuditFact(by.at(), by.actor(), act, subject, by.why(), before, after));
        yield Outcome.done(patient);
      }
      case REVISION_TAKEN -> Outcome.refused(new PatientChangedMeanwhile());
      case IPP_TAKEN -> Outcome.refused(new IppTaken(patient.ipp()));
      case MATRICULE_TAKEN -> Outcome.refused(new InsTaken());
    };
  }

  private static Subject subject(Patient patient) {
    return new Subject("patient", patient.id().toString(), patient.displayName());
  }

  /** Many patients in one look-up. */
  public Map<PatientId, Patient> all(Collection<PatientId> ids) {
    return works.read(
        work -> {
          Map<PatientId, Patient> found = new HashMap<>();
          ids.forEach(id -> find(work, id).ifPresent(patient -> found.put(id, patient)));
          return found;
        });
  }

  public Optional<Patient> find(PatientId id) {
    return works.read(work -> store.find(work, id));
  }

  public Optional<Patient> find(Work work, PatientId id) {
    return store.find(work, id);
  }

  /** By date of birth first, then the first letters of the name; at most {@code most}. */
  public List<Patient> search(PatientSearch search, int most) {
    return works.read(work -> store.search(work, search, most));
  }

  /**
   * Whose names, IPP or matricule begin so ({@link org.givre.kernel.FindKey}); at most {@code
   * most}.
   */
  public List<Patient> startingWith(Work work, String key, int most) {
    return store.startingWith(work, key, most);
  }

  /** How a patient was written over time, oldest first. */
  public List<Patient> revisions(PatientId id) {
    return works.read(work -> store.revisions(work, id));
  }
}
