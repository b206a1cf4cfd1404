package org.givre.dispensing.ui;

import org.givre.access.By;
import org.givre.custody.UnitId;
import org.givre.kernel.Outcome;

/** Makes the traceability dossier of a unit, asked here of what makes sheets; its number. */
public interface Traces {
  Outcome<String> ofUnit(By by, UnitId unit);
}
