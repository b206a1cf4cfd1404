package org.givre.dispensing;

import org.givre.access.By;
import org.givre.kernel.Work;
import org.givre.thermal.ThermalRecord;

/**
 * Orders the sheet of an act inside the act's own transaction: the number is given there, the file
 * is drawn after the commit. Each returns the number as printed ({@code 2026-LIB-000123}).
 */
public interface SheetOrders {

  String reception(Work work, By by, ReceptionFile file, ReceptionFile.Decided decided);

  String release(Work work, By by, ReleaseDossier dossier, Released released);

  /** The release no longer allows use: later copies of its sheet say so. */
  void withdrawn(Work work, By by, Released released);

  String thaw(Work work, By by, ReleaseDossier dossier, ThawRecord thaw);

  String dispensing(Work work, By by, ReleaseDossier dossier, Dispensed dispensed);

  /** The thermal certificate of a unit as far as the record goes. */
  String thermal(Work work, By by, ReleaseDossier dossier, ThermalRecord record);
}
