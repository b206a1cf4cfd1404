package org.givre.dispensing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.access.TwoSignatures;
import org.givre.pathway.OrderId;
import org.givre.product.SheetRef;

/**
 * Everything recorded of one arrival so far.
 *
 * @param sheet the product sheet in force when the arrival began
 * @param opened when the shipper was opened: the exposure timer runs from here
 * @param sheetNumber the reception sheet's number, once decided
 */
public record ReceptionFile(
    ReceptionId id,
    OrderId order,
    SheetRef sheet,
    Shipment shipment,
    Stamp begun,
    List<Control> controls,
    List<IdentityReading> readings,
    IdentityComparison identity,
    Optional<Instant> opened,
    List<ReceivedUnit> units,
    List<Attachment> attachments,
    List<LoggerImport> loggers,
    Optional<Decided> decided) {

  /** The decision, its signatures, and the sheet that says so. */
  public record Decided(
      ReceptionDecision decision,
      String why,
      Instant at,
      TwoSignatures signatures,
      String sheetNumber) {

    Decided numbered(String number) {
      return new Decided(decision, why, at, signatures, number);
    }
  }

  public ReceptionFile {
    controls = List.copyOf(controls);
    readings = List.copyOf(readings);
    units = List.copyOf(units);
    attachments = List.copyOf(attachments);
    loggers = List.copyOf(loggers);
  }

  /** Out of nitrogen from the opening to the last position; empty while it runs. */
  public Optional<Duration> exposure() {
    Optional<Instant> last =
        units.stream().flatMap(unit -> unit.placed().stream()).max(Instant::compareTo);
    boolean allPlaced = units.stream().allMatch(unit -> unit.placed().isPresent());
    return opened.filter(o -> allPlaced).flatMap(o -> last.map(l -> Duration.between(o, l)));
  }

  /** Each logger's last file; a fuller export of the same logger replaces the one before. */
  public List<LoggerImport> lastLoggers() {
    return loggers.stream()
        .filter(
            one ->
                loggers.stream()
                    .filter(other -> other.serial().equals(one.serial()))
                    .reduce((a, b) -> b)
                    .filter(one::equals)
                    .isPresent())
        .toList();
  }

  /** How many things in the temperature record wait for a pharmacist. */
  public int recordFlaws() {
    return (int)
        lastLoggers().stream()
            .filter(logger -> logger.finding().blocks())
            .mapToLong(logger -> logger.finding().flaws().size())
            .sum();
  }

  /** The last finding of a point; empty when nobody checked it. */
  public Optional<Control> control(ControlPoint point) {
    return controls.stream().filter(control -> control.point() == point).reduce((a, b) -> b);
  }
}
