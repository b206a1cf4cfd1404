package org.givre.patient;

/**
 * How sure the identity is (référentiel national d'identitovigilance): an identity document was
 * checked or not, the INS was fetched from the national service or not. Only {@link #QUALIFIED}
 * lets matricule and OID appear on a sheet, a label or an exchange.
 */
public enum InsStatus {
  /** provisoire: neither checked nor fetched. */
  PROVISIONAL,
  /** récupérée: fetched, the person's document not checked. */
  RETRIEVED,
  /** validée: document checked, nothing fetched. */
  VALIDATED,
  /** qualifiée: both. */
  QUALIFIED;

  /** True where the national service gave a matricule: the status then holds one, else none. */
  public boolean holdsIns() {
    return this == RETRIEVED || this == QUALIFIED;
  }
}
