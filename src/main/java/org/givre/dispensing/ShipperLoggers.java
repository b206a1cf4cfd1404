package org.givre.dispensing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Subject;
import org.givre.custody.Lot;
import org.givre.deviation.DeviationKind;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.pathway.Order;
import org.givre.product.StorageLimit;

/**
 * Takes in what the logger in a shipper recorded, while the product is still in the cold. The file
 * must be of the logger that came and of this journey; what it proves is judged against the
 * product's own limit, and what it does not prove is named.
 */
public final class ShipperLoggers {

  /** No dry shipper stays cold for longer: a record that ended before is another journey's. */
  private static final Duration LONGEST_JOURNEY = Duration.ofDays(15);

  private final Hands hands;
  private final Dossiers dossiers;
  private final ReceptionStore store;
  private final LoggerReader reader;

  public ShipperLoggers(Hands hands, Dossiers dossiers, ReceptionStore store, LoggerReader reader) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.store = store;
    this.reader = reader;
  }

  /** What a file that was taken in says, for its curve. */
  public Outcome<ShipperLog> log(LoggerImport taken) {
    return reader.read(taken.digest());
  }

  /** Takes in a file that the vault keeps; all reasons against it at once. Needs RECEIVE. */
  public Outcome<ReceptionFile> take(By by, ReceptionId id, String name, Digest kept) {
    Subject subject = new Subject("reception", id.toString(), name);
    Outcome<ReceptionFile> outcome =
        reader
            .read(kept)
            .then(log -> hands.works().act(work -> take(work, by, id, new Named(name, kept), log)));
    return hands.refused().noted(by, "dispensing.logger", subject, outcome);
  }

  private record Named(String name, Digest digest) {}

  private Outcome<ReceptionFile> take(
      Work work, By by, ReceptionId id, Named named, ShipperLog log) {
    ReceptionFile file = file(work, id);
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RECEIVE));
    if (file.decided().isPresent()) {
      refusals.add(new ArrivalBar.ArrivalDecided());
    }
    refusals.addAll(ofAnother(file.shipment(), log));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    StorageLimit limit = dossiers.sheet(work, file.sheet()).limit();
    LocalDate today = LocalDate.ofInstant(by.at(), dossiers.knows().zone());
    LoggerFinding finding = LoggerFinding.of(log, limit, file.shipment().arrived(), today);
    LoggerImport taken =
        new LoggerImport(
            named.name().strip(),
            named.digest(),
            log.header().profile(),
            log.header().serial(),
            log.header().calibratedUntil(),
            log.defects().refused().size(),
            finding,
            Stamp.of(by));
    store.add(work, id, taken);
    keep(work, by, file, taken);
    return Outcome.done(file(work, id));
  }

  private ReceptionFile file(Work work, ReceptionId id) {
    return dossiers.whole(work, store.find(work, id).orElseThrow());
  }

  private void keep(Work work, By by, ReceptionFile file, LoggerImport taken) {
    Order order = dossiers.knows().treatments().orders().find(work, file.order()).orElseThrow();
    Subject reception = new Subject("reception", file.id().toString(), order.number());
    if (taken.finding().blocks()) {
      String number = hands.ledger().lot(work, order.lot()).map(Lot::number).orElse("");
      new Incidents(dossiers.knows().deviations())
          .report(
              work,
              by,
              DeviationKind.TEMPERATURE,
              taken.finding().flaws().toString(),
              new Subject("lot", order.lot().toString(), number));
    }
    hands
        .journal()
        .record(
            work,
            by.fact("dispensing.logger", reception)
                .with("name", taken.name())
                .with("serial", taken.serial())
                .with("digest", taken.digest().hex())
                .with("warmest", Double.toString(taken.finding().warmest().degrees()))
                .with("gaps", taken.finding().gaps().size())
                .with("flaws", taken.finding().flaws().toString()));
  }

  private static List<Refusal> ofAnother(Shipment shipment, ShipperLog log) {
    List<Refusal> refusals = new ArrayList<>();
    String serial = log.header().serial();
    if (!serial.isEmpty() && !shipment.logger().isEmpty() && !names(shipment.logger(), serial)) {
      refusals.add(new LoggerBar.LoggerOfAnotherShipment(shipment.logger(), serial));
    }
    Instant from = log.samples().getFirst().at();
    Instant to = log.samples().getLast().at();
    boolean before = to.isBefore(shipment.arrived().minus(LONGEST_JOURNEY));
    if (before || from.isAfter(shipment.arrived())) {
      refusals.add(new LoggerBar.LoggerOfAnotherJourney(from, to, shipment.arrived()));
    }
    return refusals;
  }

  /** A shipment may name several loggers in one field. */
  private static boolean names(String loggers, String serial) {
    return Arrays.stream(loggers.split("[\\s,;/+]+")).anyMatch(serial::equalsIgnoreCase);
  }
}
