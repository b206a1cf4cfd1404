package org.givre.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Work;

/** Writes a lot that was announced, its units and its identifiers. */
final class LotEntry {

  private final CustodyStore store;
  private final UnitNames names;
  private final Journal journal;

  LotEntry(CustodyStore store, UnitNames names, Journal journal) {
    this.store = store;
    this.names = names;
    this.journal = journal;
  }

  List<UnitNow> write(Work work, By by, NewLot wanted) {
    Lot lot =
        new Lot(
            new LotId(UUID.randomUUID()),
            wanted.patient(),
            wanted.product(),
            wanted.number(),
            wanted.units().size(),
            wanted.kind());
    store.add(work, lot);
    List<UnitNow> units = new ArrayList<>();
    for (UnitContent content : wanted.units()) {
      units.add(unit(work, by, lot, content));
    }
    identifiers(by, wanted).forEach(id -> store.add(work, lot.id(), Optional.empty(), id));
    journal.record(work, fact(by, work, wanted, units.getFirst().unit()));
    return units;
  }

  private UnitNow unit(Work work, By by, Lot lot, UnitContent content) {
    UnitId id = new UnitId(UUID.randomUUID());
    Unit unit = new Unit(id, lot.id(), lot.patient(), lot.product(), content);
    store.add(work, unit);
    UnitNow nothing = UnitNow.announced(unit, by.at());
    CustodyEvent announced =
        new CustodyEvent(
            UUID.randomUUID(),
            id,
            1,
            UnitMove.EXPECT,
            Optional.empty(),
            UnitState.EXPECTED,
            Optional.empty(),
            Optional.empty(),
            by.at(),
            by.at(),
            by.actor(),
            by.why(),
            Map.of());
    store.add(work, nothing, announced, Optional.empty());
    return nothing.after(announced);
  }

  private static List<Identifier> identifiers(By by, NewLot wanted) {
    List<Identifier> all = new ArrayList<>(wanted.identifiers());
    boolean numbered = all.stream().anyMatch(id -> id.type() == IdentifierType.LOT);
    if (!wanted.number().isEmpty() && !numbered) {
      all.add(
          new Identifier(
              IdentifierType.LOT,
              "",
              wanted.number(),
              Identifier.Entry.ANNOUNCED,
              by.actor(),
              by.at()));
    }
    return all;
  }

  private AuditFact fact(By by, Work work, NewLot wanted, Unit first) {
    Subject subject = new Subject("lot", first.lot().toString(), names.of(work, first, by.at()));
    AuditFact fact =
        by.fact("custody.lot-announced", subject)
            .with("product", wanted.product())
            .with("lot", wanted.number())
            .with("units", wanted.units().size());
    if (wanted.kind() != LotKind.MEDICINE) {
      fact = fact.with("lot-kind", wanted.kind());
    }
    for (Identifier id : wanted.identifiers()) {
      fact = fact.with("identifier." + id.type(), id.value());
    }
    return fact;
  }
}
