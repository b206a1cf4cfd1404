package org.givre.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * Places into which nothing may be put: a bent rail, a rack out of service. What stands there
 * already stays where it is. Needs MOVE_STOCK, and a reason to block.
 */
public final class Blocks {

  private final Works works;
  private final Journal journal;
  private final StorageStore store;

  public Blocks(Works works, Journal journal, StorageStore store) {
    this.works = works;
    this.journal = journal;
    this.store = store;
  }

  public Outcome<Position> block(By by, PositionId id) {
    return onPlace(
        by,
        id,
        blocking(by),
        "storage.place-blocked",
        (work, position) -> store.block(work, position.id(), by.why().words()));
  }

  public Outcome<Position> unblock(By by, PositionId id) {
    return onPlace(
        by,
        id,
        List.of(),
        "storage.place-unblocked",
        (work, position) -> store.unblock(work, position.id()));
  }

  public Outcome<Tank> blockRack(By by, TankId tank, String rack) {
    return onRack(
        by,
        tank,
        blocking(by),
        by.fact("storage.rack-blocked", rack(tank, rack)),
        (work, found) -> store.blockRack(work, tank, rack, by.why().words()));
  }

  public Outcome<Tank> unblockRack(By by, TankId tank, String rack) {
    return onRack(
        by,
        tank,
        List.of(),
        by.fact("storage.rack-unblocked", rack(tank, rack)),
        (work, found) -> store.unblockRack(work, tank, rack));
  }

  private Outcome<Position> onPlace(
      By by, PositionId id, List<Refusal> first, String act, BiConsumer<Work, Position> change) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MOVE_STOCK));
          refusals.addAll(first);
          Optional<Position> position = store.position(work, id);
          if (position.isEmpty()) {
            refusals.add(new PlaceUnknown(id.toString()));
          }
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          change.accept(work, position.get());
          Subject subject = new Subject("place", id.toString(), position.get().path());
          journal.record(work, by.fact(act, subject));
          return Outcome.done(position.get());
        });
  }

  private Outcome<Tank> onRack(
      By by, TankId id, List<Refusal> first, AuditFact fact, BiConsumer<Work, Tank> change) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MOVE_STOCK));
          refusals.addAll(first);
          Optional<Tank> tank = store.tank(work, id);
          if (tank.isEmpty()) {
            refusals.add(new TankUnknown());
          }
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          change.accept(work, tank.get());
          journal.record(work, fact.with("tank", tank.get().name()));
          return Outcome.done(tank.get());
        });
  }

  private static Subject rack(TankId tank, String rack) {
    return new Subject("rack", tank + "/" + rack, rack);
  }

  private static List<Refusal> blocking(By by) {
    return by.why().isGiven() ? List.of() : List.of(new BlockReasonMissing());
  }
}
