package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Subject;
import org.givre.custody.Lot;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.product.ClockEvent;

/** Telling the manufacturer which units of a lot were infused, and when. */
public final class Attestation {

  private final Hands hands;
  private final Dossiers dossiers;
  private final ThawRecords records;
  private final SheetOrders sheets;

  public Attestation(Hands hands, Dossiers dossiers, ThawRecords records, SheetOrders sheets) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.records = records;
    this.sheets = sheets;
  }

  /** The sheet's number; refused as long as no unit of the lot was infused. Needs DISPENSE. */
  public Outcome<String> attest(By by, UnitId unit) {
    return hands.works().act(work -> attest(work, by, unit));
  }

  private Outcome<String> attest(Work work, By by, UnitId unit) {
    UnitNow one = hands.ledger().now(work, unit).orElseThrow();
    Lot lot = hands.ledger().lot(work, one.unit().lot()).orElseThrow();
    List<ThawRecord> given =
        hands.ledger().units(work, lot.id()).stream()
            .map(other -> records.of(work, other.id(), by.at()))
            .filter(record -> record.mark(ClockEvent.INFUSION_START).isPresent())
            .toList();
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.DISPENSE));
    if (given.isEmpty()) {
      refusals.add(new HandOverBar.NotInfused(dossiers.name(work, one, by.at())));
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    List<UnitId> ids = given.stream().map(record -> record.unit().id()).toList();
    String number = sheets.attestation(work, by, dossiers.of(work, ids, by.at()), given);
    hands
        .journal()
        .record(
            work,
            by.fact("dispensing.attested", new Subject("lot", lot.id().toString(), lot.number()))
                .with("sheet", number));
    return Outcome.done(number);
  }
}
