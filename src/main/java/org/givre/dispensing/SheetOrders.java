package org.givre.dispensing;

import java.util.List;
import org.givre.access.By;
import org.givre.access.Signature;
import org.givre.access.TwoSignatures;
import org.givre.custody.UnitNow;
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

  /** The register line of this dispensing is cancelled: later copies of its sheet say so. */
  void cancelled(Work work, By by, Dispensed dispensed);

  /** A release that corrects an earlier one: the sheet names the sheet that it replaces. */
  String corrected(Work work, By by, ReleaseDossier dossier, Released released, Released earlier);

  /** The register of a year as far as it goes. */
  String register(Work work, By by, int year, List<Register.Named> lines);

  /** A unit is blocked; the reason is {@code by.why()}. */
  String quarantine(Work work, By by, UnitNow unit);

  /** It is no longer; the sheet replaces the one that blocked it. */
  String lifted(Work work, By by, UnitNow unit, String evidence, Signature pharmacist);

  String disposal(Work work, By by, Disposal.Order order, UnitNow unit, TwoSignatures signatures);

  String shipper(Work work, By by, ReceptionFile file, ShipperReturn done);

  /** To the manufacturer: what was infused, when. */
  String attestation(Work work, By by, ReleaseDossier dossier, List<ThawRecord> given);

  /** The thermal certificate of a unit as far as the record goes. */
  String thermal(Work work, By by, ReleaseDossier dossier, ThermalRecord record);
}
