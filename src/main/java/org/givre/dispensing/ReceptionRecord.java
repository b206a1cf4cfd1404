package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.pathway.OrderId;
import org.givre.product.SheetRef;

/** An arrival as kept, its identity not compared yet. */
public record ReceptionRecord(
    ReceptionId id,
    OrderId order,
    SheetRef sheet,
    Shipment shipment,
    Stamp begun,
    List<Control> controls,
    List<IdentityReading> readings,
    Optional<Instant> opened,
    List<ReceivedUnit> units,
    List<LoggerImport> loggers,
    Optional<ReceptionFile.Decided> decided) {

  public ReceptionRecord {
    controls = List.copyOf(controls);
    readings = List.copyOf(readings);
    units = List.copyOf(units);
    loggers = List.copyOf(loggers);
  }

  ReceptionFile with(IdentityComparison identity, List<Attachment> attachments) {
    return new ReceptionFile(
        id,
        order,
        sheet,
        shipment,
        begun,
        controls,
        readings,
        identity,
        opened,
        units,
        attachments,
        loggers,
        decided);
  }
}
