package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import org.givre.access.By;
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
}
