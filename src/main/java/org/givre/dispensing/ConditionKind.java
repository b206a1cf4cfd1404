package org.givre.dispensing;

import java.util.Locale;

/** What a release needs, in the order the dossier and the sheet list it. */
public enum ConditionKind {
  IDENTITY,
  CERTIFICATES,
  BATCH_SHEET,
  CONTAINER,
  TEMPERATURE,
  EXPIRY,
  NO_QUARANTINE,
  SPECIFICATION,
  PRESCRIPTION,
  LYMPHODEPLETION,
  TOCILIZUMAB,
  PRODUCT_SHEET;

  /** The words are {@code dispensing.condition.<key>}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
