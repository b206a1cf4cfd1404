package org.givre.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.FindKey;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.RunOfIds;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;

/** The tanks of the site: making them, and what stands where. */
public final class TankBook {

  private final Works works;
  private final Journal journal;
  private final StorageStore store;

  public TankBook(Works works, Journal journal, StorageStore store) {
    this.works = works;
    this.journal = journal;
    this.store = store;
  }

  /**
   * Makes a tank with all its places. Needs SET_RULES. Refused: {@link TankNameTaken}, {@link
   * TankNameMissing}, {@link LayoutNotBuildable}.
   */
  public Outcome<Tank> create(By by, TankPlan plan) {
    return works.act(work -> create(work, by, plan));
  }

  /** As the other, inside an act. */
  public Outcome<Tank> create(Work work, By by, TankPlan plan) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_RULES));
    refusals.addAll(judge(work, plan));
    return refusals.isEmpty() ? write(work, by, plan) : Outcome.refused(refusals);
  }

  private List<Refusal> judge(Work work, TankPlan plan) {
    List<Refusal> refusals = new ArrayList<>();
    if (FindKey.of(plan.name()).isEmpty()) {
      refusals.add(new TankNameMissing());
    } else if (store.hasTankNamed(work, plan.name())) {
      refusals.add(new TankNameTaken(plan.name()));
    }
    if (!plan.layout().isBuildable()) {
      refusals.add(new LayoutNotBuildable());
    }
    return refusals;
  }

  private Outcome<Tank> write(Work work, By by, TankPlan plan) {
    TankId id = new TankId(UUID.randomUUID());
    Tank tank =
        new Tank(id, plan.name(), plan.room(), plan.purpose(), plan.setPoint(), plan.layout());
    if (!store.add(work, tank, positions(tank), by.at())) {
      return Outcome.refused(new TankNameTaken(plan.name()));
    }
    Layout layout = plan.layout();
    journal.record(
        work,
        by.fact("storage.tank-made", subject(tank))
            .with("room", plan.room())
            .with("purpose", plan.purpose())
            .with("set-point", plan.setPoint().degrees())
            .with("shape", layout.shape())
            .with("racks", layout.racks())
            .with("levels", layout.levels())
            .with("slots", layout.slots())
            .with("holder", layout.inside().holder()));
    return Outcome.done(tank);
  }

  private static List<Position> positions(Tank tank) {
    Layout layout = tank.layout();
    Numbering numbering = layout.numbering();
    List<Position> positions = new ArrayList<>(layout.positions());
    RunOfIds ids = new RunOfIds();
    for (int rack = 0; rack < layout.racks(); rack++) {
      String name = numbering.rackName(rack);
      for (int level = 1; level <= layout.levels(); level++) {
        for (int slot = 1; slot <= layout.slots(); slot++) {
          PositionId id = new PositionId(ids.next());
          String path = layout.path(name, level, slot);
          positions.add(new Position(id, tank.id(), name, level, slot, path));
        }
      }
    }
    return positions;
  }

  /**
   * Says which tank takes over what stands in this one when it fails. Needs SET_RULES. Refused:
   * {@link TankUnknown}, {@link BackupIsItself}.
   */
  public Outcome<Tank> nameBackup(By by, TankId id, TankId other) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_RULES));
          Optional<Tank> tank = store.tank(work, id);
          Optional<Tank> backup = store.tank(work, other);
          if (tank.isEmpty() || backup.isEmpty()) {
            refusals.add(new TankUnknown());
          } else if (id.equals(other)) {
            refusals.add(new BackupIsItself(tank.get().name()));
          }
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          String was = store.backup(work, id).map(Tank::name).orElse("");
          store.nameBackup(work, id, other);
          journal.record(
              work,
              by.fact("storage.backup-named", subject(tank.get()))
                  .changed("backup", was, backup.get().name()));
          return Outcome.done(backup.get());
        });
  }

  /** The tank that takes over, where one was named. */
  public Optional<Tank> backup(TankId id) {
    return works.read(work -> store.backup(work, id));
  }

  static Subject subject(Tank tank) {
    return new Subject("tank", tank.id().toString(), tank.name());
  }

  /** Every tank, in the order they were made. */
  public List<Tank> tanks() {
    return works.read(store::tanks);
  }

  public Optional<Tank> tank(TankId id) {
    return works.read(work -> store.tank(work, id));
  }

  public Optional<Position> position(PositionId id) {
    return works.read(work -> store.position(work, id));
  }

  /** The places that are written so on the metal, in whatever tank. */
  public List<Position> named(String path) {
    return works.read(work -> store.pathsFrom(work, path, 20)).stream()
        .filter(position -> position.path().equalsIgnoreCase(path.strip()))
        .toList();
  }

  /** Places whose path begins so, hyphens and case put aside. */
  public List<Position> startingWith(Work work, String begins, int most) {
    return store.pathsFrom(work, begins, most);
  }

  /** A tank in figures, rack by rack. */
  public Optional<TankUse> use(TankId id) {
    return works.read(
        work -> store.tank(work, id).map(tank -> new TankUse(tank, store.use(work, tank))));
  }

  /** A rack as it stands: every place, level by level, slot by slot. */
  public List<Place> rack(TankId tank, String rack) {
    return works.read(work -> store.rack(work, tank, rack));
  }

  /**
   * Free places of the tanks for {@code purpose} that a product with this limit may be put into, at
   * most {@code most}, tank by tank in the order of their paths.
   */
  public List<Position> free(TankPurpose purpose, Celsius limit, int most) {
    return works.read(work -> free(work, purpose, limit, most));
  }

  /** As the other, inside an act. */
  public List<Position> free(Work work, TankPurpose purpose, Celsius limit, int most) {
    return store.tanks(work).stream()
        .filter(tank -> tank.purpose() == purpose && tank.fits(limit))
        .flatMap(tank -> store.free(work, tank.id(), most).stream())
        .limit(most)
        .toList();
  }
}
