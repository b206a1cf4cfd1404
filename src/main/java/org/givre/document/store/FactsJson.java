package org.givre.document.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.givre.document.DispensingSheet;
import org.givre.document.FactsText;
import org.givre.document.FormSheet;
import org.givre.document.InventorySheet;
import org.givre.document.ReceptionSheet;
import org.givre.document.ReleaseSheet;
import org.givre.document.Sheet;
import org.givre.document.SheetFacts;
import org.givre.document.TankSheet;
import org.givre.document.ThawSheet;
import org.givre.document.ThermalCertificate;

/** {@code facts.json}: what a machine will read in thirty years. */
public final class FactsJson implements FactsText {

  private final ObjectMapper mapper = new ObjectMapper();
  private final RecordJson records =
      new RecordJson(
          Map.of(
              SheetFacts.class,
              Map.of(
                  "release", ReleaseSheet.class,
                  "thermal-certificate", ThermalCertificate.class,
                  "dispensing", DispensingSheet.class,
                  "tank", TankSheet.class,
                  "thaw", ThawSheet.class,
                  "reception", ReceptionSheet.class,
                  "form", FormSheet.class,
                  "inventory", InventorySheet.class),
              FormSheet.Section.class,
              Map.of(
                  "values", FormSheet.Values.class,
                  "rows", FormSheet.Rows.class,
                  "texts", FormSheet.Texts.class,
                  "curve", FormSheet.Drawn.class)));

  @Override
  public String write(Sheet sheet) {
    try {
      return mapper.writeValueAsString(records.write(sheet));
    } catch (JsonProcessingException ofATree) {
      throw new IllegalStateException(ofATree);
    }
  }

  @Override
  public Sheet read(String json) {
    try {
      return (Sheet) records.read(mapper.readTree(json), Sheet.class);
    } catch (JsonProcessingException damaged) {
      throw new IllegalArgumentException("these facts are no sheet", damaged);
    }
  }
}
