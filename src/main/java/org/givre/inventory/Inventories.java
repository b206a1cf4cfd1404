package org.givre.inventory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.custody.CustodyStore;
import org.givre.custody.UnitNow;
import org.givre.kernel.Digest;
import org.givre.kernel.FindKey;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.StorageStore;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.storage.TankUnknown;

/**
 * Physical inventories of tanks: begun, read position by position (each look kept at once, so that
 * an interrupted one goes on where it stopped), ended by two persons who sign what was found. An
 * inventory moves nothing: what differs is decided afterwards, act by act.
 */
public final class Inventories {

  /** What the signatures say; words in {@code access.meaning.inventory.seen}. */
  public static final String MEANING = "inventory.seen";

  private final Works works;
  private final Journal journal;
  private final Signing signing;
  private final Kept kept;
  private final InventorySheets sheets;
  private final Lids lids;

  /** Where inventories, units and places are kept. */
  public record Kept(InventoryStore inventories, CustodyStore custody, StorageStore storage) {}

  public Inventories(
      Works works, Journal journal, Signing signing, Kept kept, InventorySheets sheets, Lids lids) {
    this.lids = lids;
    this.works = works;
    this.journal = journal;
    this.signing = signing;
    this.kept = kept;
    this.sheets = sheets;
  }

  /**
   * Begins with these racks; all of the tank's where none is named. Needs MOVE_STOCK. Refused:
   * {@link TankUnknown}, {@link InventoryOpenAlready}.
   */
  public Outcome<Inventory> begin(By by, TankId tank, List<String> racks) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MOVE_STOCK));
          Optional<Tank> found = kept.storage().tank(work, tank);
          if (found.isEmpty()) {
            refusals.add(new TankUnknown());
          }
          if (kept.inventories().openIn(work, tank).isPresent()) {
            refusals.add(new InventoryOpenAlready(found.map(Tank::name).orElse("")));
          }
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          Inventory begun =
              new Inventory(
                  new InventoryId(UUID.randomUUID()),
                  tank,
                  racks.isEmpty() ? all(found.get()) : racks,
                  by.at(),
                  by.actor(),
                  Optional.empty(),
                  "");
          kept.inventories().add(work, begun);
          journal.record(
              work,
              by.fact("inventory.begun", subject(begun, found.get()))
                  .with("racks", String.join(", ", begun.racks())));
          return Outcome.done(begun);
        });
  }

  private static List<String> all(Tank tank) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at < tank.layout().racks(); at++) {
      names.add(tank.layout().numbering().rackName(at));
    }
    return names;
  }

  private static Subject subject(Inventory inventory, Tank tank) {
    return new Subject("inventory", inventory.id().toString(), tank.name());
  }

  /**
   * Notes that the lid was opened or shut, and tells those who watch the tank; the time it was open
   * is part of the report. Refused too where the opening may not be announced.
   */
  public Outcome<LidTime> lid(By by, InventoryId id, InventoryStore.Lid lid) {
    Optional<Tank> tank =
        works.read(
            work ->
                kept.inventories()
                    .find(work, id)
                    .flatMap(found -> kept.storage().tank(work, found.tank())));
    if (tank.isEmpty()) {
      return Outcome.refused(new InventoryUnknown());
    }
    Outcome<LidTime> noted = noted(by, id, lid);
    return noted.then(
        time ->
            switch (lid) {
              case OPENED ->
                  lids.opened(by, tank.get(), standing(tank.get()), LidTime.DEVIATION)
                      .map(told -> time);
              case SHUT -> shut(by, tank.get(), time);
            });
  }

  private List<UUID> standing(Tank tank) {
    return works.read(
        work ->
            kept.custody().inTank(work, tank.id()).stream()
                .map(unit -> unit.id().value())
                .toList());
  }

  /** Shut is shut, whether or not somebody still expected the lid open. */
  private Outcome<LidTime> shut(By by, Tank tank, LidTime time) {
    lids.shut(by, tank);
    return Outcome.done(time);
  }

  private Outcome<LidTime> noted(By by, InventoryId id, InventoryStore.Lid lid) {
    return writing(
        by,
        id,
        (work, inventory) -> {
          boolean open = kept.inventories().lid(work, id).isOpen();
          if (open != (lid == InventoryStore.Lid.OPENED)) {
            kept.inventories().lid(work, id, lid, by.at());
          }
          return Outcome.done(kept.inventories().lid(work, id));
        });
  }

  /**
   * What the scanner read in a position; {@code scanned} empty where nothing stands there. Refused:
   * {@link PlaceNotOnTheWay}, {@link PositionScanned}, {@link CodeUnknown}.
   */
  public Outcome<Seen> see(By by, InventoryId id, PositionId place, String scanned) {
    return writing(by, id, (work, inventory) -> see(work, by, inventory, place, scanned.strip()));
  }

  private Outcome<Seen> see(
      Work work, By by, Inventory inventory, PositionId place, String scanned) {
    Optional<Position> position = kept.storage().position(work, place);
    boolean onTheWay =
        position
            .filter(at -> at.tank().equals(inventory.tank()))
            .filter(at -> inventory.racks().contains(at.rack()))
            .isPresent();
    if (!onTheWay) {
      return Outcome.refused(
          new PlaceNotOnTheWay(position.map(Position::path).orElse(place.toString())));
    }
    Optional<UnitNow> written = kept.custody().at(work, place);
    return found(work, inventory, written, scanned)
        .map(
            found -> {
              Seen seen =
                  new Seen(
                      place,
                      finding(written, found),
                      scanned,
                      written.map(UnitNow::id),
                      found.map(UnitNow::id),
                      by.at());
              kept.inventories().see(work, inventory.id(), seen, by.actor());
              return seen;
            });
  }

  private Outcome<Optional<UnitNow>> found(
      Work work, Inventory inventory, Optional<UnitNow> written, String scanned) {
    if (scanned.isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    String key = FindKey.of(scanned);
    List<UnitNow> named = kept.custody().named(work, key);
    if (!named.isEmpty()) {
      // one label may name several bags of a lot: the written one is what is meant
      return Outcome.done(
          named.stream()
              .filter(one -> written.map(UnitNow::id).filter(one.id()::equals).isPresent())
              .findFirst()
              .or(() -> Optional.of(named.getFirst())));
    }
    return kept.storage().pathsFrom(work, scanned, 5).stream()
        .filter(position -> FindKey.of(position.path()).equals(key))
        .findFirst()
        .<Outcome<Optional<UnitNow>>>map(
            position -> Outcome.refused(new PositionScanned(position.path())))
        .orElseGet(() -> Outcome.refused(new CodeUnknown(scanned)));
  }

  private static Finding finding(Optional<UnitNow> written, Optional<UnitNow> found) {
    if (written.isEmpty()) {
      return found.isEmpty() ? Finding.EMPTY : Finding.UNEXPECTED;
    }
    if (found.isEmpty()) {
      return Finding.MISSING;
    }
    return written.get().id().equals(found.get().id()) ? Finding.AS_WRITTEN : Finding.OTHER_UNIT;
  }

  /** An inventory as far as it has come. */
  public Optional<Progress> progress(InventoryId id) {
    return works.read(
        work -> kept.inventories().find(work, id).map(found -> progress(work, found)));
  }

  private Progress progress(Work work, Inventory inventory) {
    Tank tank = kept.storage().tank(work, inventory.tank()).orElseThrow();
    List<PickPath.Rack> racks =
        inventory.racks().stream()
            .map(name -> new PickPath.Rack(name, kept.storage().rack(work, tank.id(), name)))
            .toList();
    Map<PositionId, Seen> last = new HashMap<>();
    kept.inventories().seen(work, inventory.id()).forEach(seen -> last.put(seen.place(), seen));
    return new Progress(
        inventory,
        PickPath.of(tank.layout(), racks),
        last,
        kept.inventories().lid(work, inventory.id()));
  }

  public Optional<Inventory> openIn(TankId tank) {
    return works.read(work -> kept.inventories().openIn(work, tank));
  }

  public List<Inventory> list(int most) {
    return works.read(work -> kept.inventories().list(work, most));
  }

  /** What the two persons sign: every look of this inventory, as it stands. */
  public static ToSign toSign(Progress progress) {
    String all =
        progress.seen().values().stream()
            .map(seen -> seen.place() + "=" + seen.finding() + ":" + seen.scanned())
            .sorted()
            .collect(Collectors.joining("|"));
    String id = progress.inventory().id().toString();
    // who may be second for a transfer into a tank may witness what stands in it
    return new ToSign(
        Permission.RECEIVE,
        Part.FIRST,
        MEANING,
        new Subject("inventory", id, id),
        Digest.of("inventory " + id + "|" + all));
  }

  /**
   * Ends it: two persons sign what was found, the report is given. Refused: {@link PlacesLeft},
   * {@link LidStillOpen}, {@link OtherReportSigned}.
   */
  public Outcome<Inventory> end(By by, InventoryId id, TwoPersons both) {
    return writing(
        by,
        id,
        (work, inventory) -> {
          Progress progress = progress(work, inventory);
          List<Refusal> refusals = new ArrayList<>();
          if (progress.left() > 0) {
            refusals.add(new PlacesLeft(progress.left()));
          }
          if (progress.lid().isOpen()) {
            refusals.add(new LidStillOpen());
          }
          boolean same = both.first().what().signed().equals(toSign(progress).signed());
          if (!same || both.second().what().part() != Part.SECOND) {
            refusals.add(new OtherReportSigned());
          }
          return refusals.isEmpty()
              ? Outcome.done(ended(work, by, progress, both))
              : Outcome.refused(refusals);
        });
  }

  private Inventory ended(Work work, By by, Progress progress, TwoPersons both) {
    InventoryId id = progress.inventory().id();
    Instant at = by.at();
    String sheet =
        sheets.report(work, by, new InventorySheets.Signed(progress, signing.keep(work, both), at));
    kept.inventories().end(work, id, at, sheet);
    Tank tank = kept.storage().tank(work, progress.inventory().tank()).orElseThrow();
    journal.record(
        work,
        by.fact("inventory.ended", subject(progress.inventory(), tank))
            .with("positions", progress.seen().size())
            .with("discrepancies", progress.discrepancies().size())
            .with("sheet", sheet));
    return kept.inventories().find(work, id).orElseThrow();
  }

  /** What is done to an open inventory. */
  private interface Writing<T> {
    Outcome<T> on(Work work, Inventory inventory);
  }

  private <T> Outcome<T> writing(By by, InventoryId id, Writing<T> act) {
    return works.act(
        work -> {
          List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.MOVE_STOCK));
          Optional<Inventory> found = kept.inventories().lock(work, id);
          if (found.isEmpty()) {
            refusals.add(new InventoryUnknown());
          } else if (!found.get().isOpen()) {
            refusals.add(new InventoryEnded());
          }
          return refusals.isEmpty() ? act.on(work, found.orElseThrow()) : Outcome.refused(refusals);
        });
  }
}
