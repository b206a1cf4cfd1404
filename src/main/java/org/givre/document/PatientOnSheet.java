package org.givre.document;

import java.util.Optional;
import org.givre.label.InsDataMatrix;
import org.givre.label.InsDataMatrix.Encoded;
import org.givre.label.InsTraits;
import org.givre.patient.Ins;
import org.givre.patient.InsStatus;
import org.givre.patient.Patient;
import org.givre.patient.Traits;

/** A patient as the head of a sheet. */
final class PatientOnSheet {
  private PatientOnSheet() {}

  static PatientBlock of(Patient patient) {
    return new PatientBlock(
        patient.birthName(),
        patient.file().usedName().equals(patient.birthName()) ? "" : patient.file().usedName(),
        String.join(" ", patient.givenNames()),
        patient.birthDate(),
        patient.sex().code(),
        patient.ipp(),
        "",
        status(patient.identity().status()),
        patient.shownIns().flatMap(ins -> ins(patient, ins)));
  }

  private static String status(InsStatus status) {
    return switch (status) {
      case PROVISIONAL -> "PROVISOIRE";
      case RETRIEVED -> "RECUPEREE";
      case VALIDATED -> "VALIDEE";
      case QUALIFIED -> "QUALIFIEE";
    };
  }

  /** No code can be built from some names: then the INS is printed in no form at all. */
  private static Optional<PatientBlock.Ins> ins(Patient patient, Ins ins) {
    Traits traits = patient.file().traits();
    Encoded encoded =
        InsDataMatrix.encode(
            new InsTraits(
                ins.matricule(),
                ins.oid().dotted(),
                String.join(" ", traits.givenNames()),
                traits.birthName(),
                traits.sex().code(),
                traits.birthDate(),
                traits.birthPlace()),
            InsDataMatrix.Standing.QUALIFIED);
    return switch (encoded) {
      case Encoded.Text text ->
          Optional.of(new PatientBlock.Ins(ins.matricule(), ins.oid().dotted(), text.text()));
      case Encoded.Impossible impossible -> Optional.empty();
    };
  }
}
