package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.custody.Identifier;
import org.givre.custody.UnitId;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.pathway.OrderId;
import org.givre.product.CertificateKind;
import org.givre.storage.PositionId;

/**
 * The arrival of an ordered lot, step by step. Every step is kept as it is made, so that an arrival
 * survives a restart with its exposure timer running. A mismatch stops everything but quarantine
 * and refusal, and is recorded as an incident that names the differing fields.
 */
public final class Reception {

  private final Hands hands;
  private final Knows knows;
  private final ReceptionStore store;
  private final SheetOrders sheets;

  public Reception(Hands hands, Knows knows, ReceptionStore store, SheetOrders sheets) {
    this.hands = hands;
    this.knows = knows;
    this.store = store;
    this.sheets = sheets;
  }

  /** Begins (or refuses, where one is under way) the arrival of an order. Needs RECEIVE. */
  public Outcome<ReceptionFile> begin(By by, OrderId order, Shipment shipment) {
    throw new UnsupportedOperationException();
  }

  public Outcome<ReceptionFile> control(
      By by, ReceptionId id, ControlPoint point, Control.Finding finding, String found) {
    throw new UnsupportedOperationException();
  }

  /** Attaches a paper by the digest under which the vault keeps its file. */
  public Outcome<ReceptionFile> attach(
      By by, ReceptionId id, Optional<CertificateKind> kind, String name, Digest digest) {
    throw new UnsupportedOperationException();
  }

  /**
   * One person's reading of one carrier; {@code by} is that person's own session. The second person
   * is another one, and is not shown what the first read.
   */
  public Outcome<ReceptionFile> read(
      By by, ReceptionId id, Carrier carrier, Map<IdentityField, String> values) {
    throw new UnsupportedOperationException();
  }

  /** The shipper is opened: the exposure timer runs from now. */
  public Outcome<ReceptionFile> open(By by, ReceptionId id, Instant opened) {
    throw new UnsupportedOperationException();
  }

  /**
   * A unit was scanned out of the shipper, with the identifiers read on it. Refused where any of
   * them contradicts the unit's chain of identity, and the incident is kept.
   */
  public Outcome<ReceptionFile> scan(
      By by, ReceptionId id, UnitId unit, List<Identifier> identifiers) {
    throw new UnsupportedOperationException();
  }

  /** A scanned unit is in its position; the timer stops with the last one. */
  public Outcome<ReceptionFile> place(By by, ReceptionId id, UnitId unit, PositionId position) {
    throw new UnsupportedOperationException();
  }

  /** What the two are asked to sign for a decision. */
  public ToSign toSign(ReceptionFile file, ReceptionDecision decision, Part part) {
    throw new UnsupportedOperationException();
  }

  /**
   * Everything that stands against a decision now, at once; empty where it may be signed. A refusal
   * to accept can always be signed with a reason.
   */
  public List<org.givre.kernel.Refusal> against(
      ReceptionFile file, ReceptionDecision decision, By by) {
    throw new UnsupportedOperationException();
  }

  /** Stock acceptance, quarantine or refusal: pharmacist and second person (ACCEPT_STOCK). */
  public Outcome<ReceptionFile> decide(
      By by, ReceptionId id, ReceptionDecision decision, TwoPersons both) {
    throw new UnsupportedOperationException();
  }

  public Optional<ReceptionFile> find(ReceptionId id) {
    throw new UnsupportedOperationException();
  }

  /** Arrivals not decided yet, oldest first. */
  public List<ReceptionFile> underWay() {
    throw new UnsupportedOperationException();
  }
}
