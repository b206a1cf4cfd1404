package org.givre.custody;

/** What a lot is. Cells that wait for the manufacturer are kept apart from medicines. */
public enum LotKind {
  /** A medicine on the market. */
  MEDICINE,
  /** A product of a clinical trial. */
  TRIAL,
  /** The patient's own collected cells, before manufacture: starting material. */
  COLLECTED_CELLS,
  /** A rescue collection kept in case the medicine fails. */
  BACKUP;

  /** Collected cells are no medicine: they fall under the rules of cell therapy (domain §20). */
  public boolean isMedicine() {
    return this == MEDICINE || this == TRIAL;
  }
}
