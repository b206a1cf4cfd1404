package org.givre.document;

import java.util.List;
import java.util.Optional;
import org.givre.custody.Lot;
import org.givre.custody.UnitContent;
import org.givre.custody.UnitNow;
import org.givre.product.Container;
import org.givre.product.ProductSheet;
import org.givre.product.StorageLimit;

/** A lot's units and their product sheet as the row of a sheet. */
final class MedicineOnSheet {
  private MedicineOnSheet() {}

  static MedicineBlock of(
      ProductSheet sheet, Lot lot, List<UnitNow> units, String manufacturerPatient) {
    StorageLimit limit = sheet.limit();
    return new MedicineBlock(
        sheet.name(),
        sheet.inn(),
        lot.number(),
        units.stream().map(unit -> line(unit.unit().content(), sheet.container())).toList(),
        lot.units(),
        units.stream()
            .flatMap(unit -> unit.unit().content().expiry().stream())
            .min(java.time.LocalDate::compareTo),
        limit.value(),
        limit.bound() == StorageLimit.Bound.AT_MOST ? "≤" : "<",
        sheet.version(),
        manufacturerPatient);
  }

  private static MedicineBlock.UnitLine line(UnitContent content, Container container) {
    return new MedicineBlock.UnitLine(
        content.n(),
        content.component(),
        millilitres(content),
        switch (container) {
          case BAG -> MedicineBlock.Container.BAG;
          case VIAL -> MedicineBlock.Container.VIAL;
        });
  }

  static Optional<Double> millilitres(UnitContent content) {
    return content.volume().map(volume -> volume.value().doubleValue());
  }
}
