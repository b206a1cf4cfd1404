package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Signature;
import org.givre.access.TwoSignatures;
import org.givre.custody.UnitNow;
import org.givre.kernel.Work;
import org.givre.thermal.ThermalRecord;

/** Remembers which sheets the acts ordered. */
public final class CountedSheets implements SheetOrders {

  final List<String> ordered = new ArrayList<>();

  private String order(String series) {
    String number = "2026-%s-%06d".formatted(series, ordered.size() + 1);
    ordered.add(number);
    return number;
  }

  @Override
  public String reception(Work work, By by, ReceptionFile file, ReceptionFile.Decided decided) {
    return order("REC");
  }

  @Override
  public String release(Work work, By by, ReleaseDossier dossier, Released released) {
    return order("LIB");
  }

  @Override
  public void withdrawn(Work work, By by, Released released) {
    ordered.add("stop " + released.sheetNumber());
  }

  @Override
  public String thaw(Work work, By by, ReleaseDossier dossier, ThawRecord thaw) {
    return order("DEC");
  }

  @Override
  public String dispensing(Work work, By by, ReleaseDossier dossier, Dispensed dispensed) {
    return order("DEL");
  }

  @Override
  public String thermal(Work work, By by, ReleaseDossier dossier, ThermalRecord record) {
    return order("CTH");
  }

  @Override
  public void cancelled(Work work, By by, Dispensed dispensed) {
    ordered.add("cancel " + dispensed.sheetNumber());
  }

  @Override
  public String corrected(
      Work work, By by, ReleaseDossier dossier, Released released, Released earlier) {
    ordered.add("replaced " + earlier.sheetNumber());
    return order("LIB");
  }

  @Override
  public String register(Work work, By by, int year, List<Register.Named> lines) {
    return order("ORD");
  }

  @Override
  public String quarantine(Work work, By by, UnitNow unit) {
    return order("QUA");
  }

  @Override
  public String lifted(Work work, By by, UnitNow unit, String evidence, Signature pharmacist) {
    return order("QUA");
  }

  @Override
  public String disposal(
      Work work, By by, Disposal.Order order, UnitNow unit, TwoSignatures signatures) {
    return order("RDP");
  }

  @Override
  public String shipper(Work work, By by, ReceptionFile file, ShipperReturn done) {
    return order("RCO");
  }

  @Override
  public String attestation(Work work, By by, ReleaseDossier dossier, List<ThawRecord> given) {
    return order("ATT");
  }
}
