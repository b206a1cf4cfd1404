package org.givre.patient;

/** A warning on an identity; only {@link #DOUBTFUL} and {@link #HOMONYM} may stand together. */
public enum IdentityMark {
  /** homonyme: another patient has near traits; any status. */
  HOMONYM,
  /** douteux: the person may not be who they say; forces the provisional status. */
  DOUBTFUL,
  /** fictif: nobody; forces the provisional status. */
  FICTITIOUS
}
