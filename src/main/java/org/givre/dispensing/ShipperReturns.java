package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;

/** Giving the empty shipper back to its carrier. Needs RECEIVE. */
public final class ShipperReturns {

  private final Hands hands;
  private final Dossiers dossiers;
  private final ReceptionStore receptions;
  private final ShipperStore store;
  private final SheetOrders sheets;

  public ShipperReturns(
      Hands hands,
      Dossiers dossiers,
      ReceptionStore receptions,
      ShipperStore store,
      SheetOrders sheets) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.receptions = receptions;
    this.store = store;
    this.sheets = sheets;
  }

  /** Where returns are kept; a shipper goes back once. */
  public interface ShipperStore {

    Optional<ShipperReturn> of(Work work, ReceptionId reception);

    void add(Work work, ShipperReturn done, Stamp stamp);
  }

  /** Orders the return slip; refused twice, and before the arrival is decided. */
  public Outcome<ShipperReturn> giveBack(By by, ShipperReturn asked) {
    return hands
        .works()
        .act(
            work -> {
              ReceptionFile file =
                  receptions
                      .find(work, asked.reception())
                      .map(raw -> dossiers.whole(work, raw))
                      .orElseThrow();
              List<Refusal> refusals = refusals(work, by, file, asked);
              return refusals.isEmpty()
                  ? Outcome.done(write(work, by, file, asked))
                  : Outcome.refused(refusals);
            });
  }

  private List<Refusal> refusals(Work work, By by, ReceptionFile file, ShipperReturn asked) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RECEIVE));
    if (file.decided().isEmpty()) {
      refusals.add(new ShipperBar.ArrivalNotDecided());
    }
    if (store.of(work, asked.reception()).isPresent()) {
      refusals.add(new ShipperBar.GivenBackAlready(file.shipment().shipper()));
    }
    if (asked.carrier().isEmpty()) {
      refusals.add(new ShipperBar.CarrierMissing());
    }
    if (asked.leftAt().isAfter(by.at())) {
      refusals.add(new ThawBar.TimeInFuture(asked.leftAt()));
    }
    return refusals;
  }

  private ShipperReturn write(Work work, By by, ReceptionFile file, ShipperReturn asked) {
    ShipperReturn done = asked.numbered(sheets.shipper(work, by, file, asked));
    store.add(work, done, Stamp.of(by));
    hands
        .journal()
        .record(
            work,
            by.fact(
                    "dispensing.shipper-returned",
                    new Subject("reception", file.id().toString(), file.shipment().shipper()))
                .with("sheet", done.sheetNumber())
                .with("carrier", done.carrier())
                .with("waybill", done.waybill()));
    return done;
  }

  public Optional<ShipperReturn> of(ReceptionId reception) {
    return hands.works().read(work -> store.of(work, reception));
  }
}
