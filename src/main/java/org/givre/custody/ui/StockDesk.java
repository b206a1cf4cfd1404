package org.givre.custody.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.access.Session;
import org.givre.access.Signing;
import org.givre.custody.Finder;
import org.givre.custody.RackMoves;
import org.givre.custody.StockActs;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.custody.Units;
import org.givre.fx.PrintedList;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.kernel.Ticker;
import org.givre.patient.Patients;
import org.givre.product.Products;
import org.givre.storage.Blocks;
import org.givre.storage.OccupantId;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.PositionId;
import org.givre.storage.RackUse;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.storage.TankId;
import org.givre.storage.TankUse;
import org.givre.words.Formats;
import org.givre.words.Words;

/** What the stock page works with. */
public record StockDesk(
    TankBook tanks,
    Blocks blocks,
    Units units,
    StockActs acts,
    Finder finder,
    Patients patients,
    Products products,
    RackMoves rackMoves,
    Signing signing,
    Consumer<PrintedList> printing,
    StockOutside outside,
    Supplier<Session> session,
    Ticker ticker) {

  By by(String why) {
    return new By(session.get(), ticker.now(), new Reason(why));
  }

  /** Why the person who is signed in may not do an act; empty where they may. */
  Optional<Refusal> notAllowed(Permission permission) {
    Session now = session.get();
    return Rights.mayDo(now.roles(), permission)
        ? Optional.empty()
        : Optional.of(new NotAllowed(now.displayName(), permission));
  }

  /** A tank and its rack; the fullest rack where none is named. */
  Optional<RackView> look(TankId tank, String rack) {
    return tanks.use(tank).map(use -> look(use, rack.isEmpty() ? fullest(use) : rack));
  }

  private static String fullest(TankUse use) {
    return use.racks().stream()
        .max(Comparator.comparingInt(RackUse::occupied))
        .map(RackUse::rack)
        .orElseThrow();
  }

  private RackView look(TankUse use, String rack) {
    List<Place> places = tanks.rack(use.tank().id(), rack);
    Map<OccupantId, UnitShown> shown = new HashMap<>();
    for (Place place : places) {
      occupant(place)
          .flatMap(occupant -> units.find(UnitId.of(occupant)))
          .ifPresent(unit -> shown.put(unit.id().occupant(), shown(unit)));
    }
    return new RackView(use, rack, places, Map.copyOf(shown), backup(use));
  }

  private Optional<RackView.Backup> backup(TankUse use) {
    return tanks.backup(use.tank().id()).map(other -> backup(use, other));
  }

  private RackView.Backup backup(TankUse use, Tank other) {
    boolean fits =
        units.inTank(use.tank().id()).stream()
            .map(unit -> unit.unit().product())
            .distinct()
            .flatMap(product -> products.inForce(product, ticker.now()).stream())
            .allMatch(sheet -> other.fits(sheet.limit().value()));
    int free = fits ? tanks.use(other.id()).map(TankUse::free).orElse(0) : 0;
    return new RackView.Backup(
        other.name(), free, fits ? RackView.Fit.COLD_ENOUGH : RackView.Fit.TOO_WARM);
  }

  private static Optional<OccupantId> occupant(Place place) {
    return switch (place.state()) {
      case PlaceState.Occupied occupied -> Optional.of(occupied.occupant());
      case PlaceState.Reserved held -> Optional.of(held.reservation().holder());
      case PlaceState.Free free -> Optional.empty();
      case PlaceState.Blocked blocked -> Optional.empty();
    };
  }

  UnitShown shown(UnitNow unit) {
    return new UnitShown(
        unit,
        units.lot(unit.unit().lot()).orElseThrow(),
        patients.find(unit.unit().patient()).orElseThrow(),
        products.inForce(unit.unit().product(), ticker.now()).orElseThrow(),
        due(unit));
  }

  /** All that the page of one unit shows. */
  Optional<UnitFile> file(UnitId id, Words words, Formats formats) {
    return units.find(id).map(now -> file(now, words, formats));
  }

  private UnitFile file(UnitNow now, Words words, Formats formats) {
    return new UnitFile(
        shown(now),
        now.position().map(this::placeName).orElse(""),
        units.identity(now.id()).identifiers(),
        units.history(now.id()).reversed().stream()
            .map(
                event ->
                    new UnitFile.Moment(
                        event, event.to().or(event::from).map(this::placeName).orElse("")))
            .toList(),
        units.stays(now.id()).reversed().stream()
            .map(stay -> new UnitFile.Stayed(placeName(stay.position()), stay.from(), stay.to()))
            .toList(),
        outside.sheets(now, words, formats));
  }

  String placeName(PositionId id) {
    return tanks
        .position(id)
        .map(
            place ->
                tanks.tank(place.tank()).map(tank -> tank.name() + ", ").orElse("") + place.path())
        .orElse("");
  }

  private Optional<Instant> due(UnitNow unit) {
    return switch (unit.state().code()) {
      case "EXPECTED" -> outside.arrival(unit);
      case "RESERVED" -> outside.plannedOut(unit);
      default -> Optional.empty();
    };
  }
}
