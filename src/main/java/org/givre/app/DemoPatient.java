package org.givre.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.givre.patient.Identity;
import org.givre.patient.Ins;
import org.givre.patient.InsOid;
import org.givre.patient.InsStatus;
import org.givre.patient.PatientFile;
import org.givre.patient.Sex;
import org.givre.patient.Traits;

/** The fictitious patients of the demonstration; their INS are test numbers. */
enum DemoPatient {
  EXEMPLE("EXEMPLE", "Alice", "1984-09-12", Sex.FEMALE, InsStatus.QUALIFIED),
  FICTIF("FICTIF", "Bruno", "1962-04-14", Sex.MALE, InsStatus.QUALIFIED),
  CROQUIS("CROQUIS", "Chloé", "1957-01-30", Sex.FEMALE, InsStatus.QUALIFIED),
  GABARIT("GABARIT", "Denis", "1968-07-03", Sex.MALE, InsStatus.QUALIFIED),
  SPECIMEN("SPECIMEN", "Élise", "1959-11-21", Sex.FEMALE, InsStatus.RETRIEVED),
  PATRON("PATRON", "Inès", "1971-05-06", Sex.FEMALE, InsStatus.QUALIFIED),
  EBAUCHE("ÉBAUCHE", "Katia", "2009-02-17", Sex.FEMALE, InsStatus.VALIDATED),
  ESQUISSE("ESQUISSE", "Léon", "1966-08-25", Sex.MALE, InsStatus.QUALIFIED),
  MAQUETTE("MAQUETTE", "Marius", "1953-12-09", Sex.MALE, InsStatus.QUALIFIED),
  CALQUE("CALQUE", "Nora", "2004-03-28", Sex.FEMALE, InsStatus.QUALIFIED),
  CANEVAS("CANEVAS", "Oscar", "1989-06-15", Sex.MALE, InsStatus.PROVISIONAL),
  TRAME("TRAME", "Paule", "1961-10-02", Sex.FEMALE, InsStatus.QUALIFIED);

  private static final String CLERMONT_FERRAND = "63113";

  private final Traits traits;
  private final InsStatus status;

  DemoPatient(String name, String given, String born, Sex sex, InsStatus status) {
    this.traits = new Traits(name, List.of(given), LocalDate.parse(born), sex, CLERMONT_FERRAND);
    this.status = status;
  }

  PatientFile file() {
    Optional<Ins> ins = status.holdsIns() ? Optional.of(ins()) : Optional.empty();
    String ipp = "TEST-%04d".formatted(number());
    return new PatientFile(traits, "", ipp, new Identity(status, Set.of(), ins));
  }

  /** The order in which they came; part of their numbers. */
  int number() {
    return List.of(values()).indexOf(this) + 1;
  }

  private Ins ins() {
    String thirteen =
        "%s%02d%02d%s%03d"
            .formatted(
                traits.sex() == Sex.FEMALE ? "2" : "1",
                traits.birthDate().getYear() % 100,
                traits.birthDate().getMonthValue(),
                CLERMONT_FERRAND,
                number());
    return new Ins(thirteen + Ins.key(thirteen), InsOid.TEST);
  }
}
