package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.custody.UnitId;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;

/**
 * Handing units over to the ward under a register number. Within every clock of the product, with a
 * release in force and a validated prescription; pharmacist and second person sign.
 */
public final class Dispensing {

  private final Hands hands;
  private final Dossiers dossiers;
  private final Thawing thawing;
  private final RegisterStore store;
  private final SheetOrders sheets;

  public Dispensing(
      Hands hands, Dossiers dossiers, Thawing thawing, RegisterStore store, SheetOrders sheets) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.thawing = thawing;
    this.store = store;
    this.sheets = sheets;
  }

  /** What both sign: these units, for this ward, in this container. */
  public ToSign toSign(List<UnitId> units, String ward, Transport transport, Part part) {
    throw new UnsupportedOperationException();
  }

  /** Everything that stands against handing these units over now. */
  public List<Refusal> against(By by, List<UnitId> units, Transport transport) {
    throw new UnsupportedOperationException();
  }

  public Outcome<Dispensed> handOver(
      By by,
      List<UnitId> units,
      String ward,
      Transport transport,
      NumberSource number,
      TwoPersons both) {
    throw new UnsupportedOperationException();
  }

  /** The ward says it received. Needs INFUSE, or DISPENSE where the pharmacy writes it down. */
  public Outcome<Dispensed> received(By by, DispensingId id, String receivedBy, Instant at) {
    throw new UnsupportedOperationException();
  }

  /** The register of a year, in the order of its numbers; typed numbers last. */
  public List<RegisterLine> register(int year) {
    throw new UnsupportedOperationException();
  }

  public Optional<Dispensed> of(UnitId unit) {
    throw new UnsupportedOperationException();
  }
}
