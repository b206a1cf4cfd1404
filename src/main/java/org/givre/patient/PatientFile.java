package org.givre.patient;

/**
 * What is written about a patient's identity: the strict traits, the used name (empty when it is
 * the birth name), the hospital's permanent number (IPP) and how sure the identity is.
 */
public record PatientFile(Traits traits, String usedName, String ipp, Identity identity) {

  public PatientFile {
    usedName = usedName.strip();
    ipp = ipp.strip();
  }

  @Override
  public String toString() {
    return "PatientFile[…]";
  }
}
