package org.givre.dispensing.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.givre.custody.UnitNow;
import org.givre.custody.Units;
import org.givre.dispensing.PlaceHolding;
import org.givre.dispensing.ReceivedUnit;
import org.givre.dispensing.Reception;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.ReceptionId;
import org.givre.pathway.Order;
import org.givre.pathway.OrderId;
import org.givre.pathway.Orders;
import org.givre.patient.Patient;
import org.givre.patient.Patients;
import org.givre.product.ProductSheet;
import org.givre.product.Products;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.storage.TankPurpose;

/** Looks up what the page shows. Called in the background. */
public final class ArrivalBook {

  private static final int QUARANTINE_PLACES = 40;

  private final Reception reception;
  private final PlaceHolding holding;
  private final Orders orders;
  private final Patients patients;
  private final Products products;
  private final Units units;
  private final TankBook tanks;

  public ArrivalBook(
      Reception reception,
      PlaceHolding holding,
      Orders orders,
      Patients patients,
      Products products,
      Units units,
      TankBook tanks) {
    this.reception = reception;
    this.holding = holding;
    this.orders = orders;
    this.patients = patients;
    this.products = products;
    this.units = units;
    this.tanks = tanks;
  }

  /** An order whose shipper has not come yet. */
  record Awaited(Order order, String product, String patient, int units) {}

  /** What is on its way and what is being received. */
  record Lists(List<Arrival> underWay, List<Awaited> awaited) {}

  Lists lists(Instant at) {
    List<Arrival> underWay =
        reception.underWay().stream().flatMap(file -> arrival(file).stream()).toList();
    Set<OrderId> begun = underWay.stream().map(a -> a.order().id()).collect(Collectors.toSet());
    List<Awaited> awaited =
        orders.awaited().stream()
            .filter(order -> !begun.contains(order.id()))
            .map(order -> awaited(order, at))
            .toList();
    return new Lists(underWay, awaited);
  }

  private Awaited awaited(Order order, Instant at) {
    return new Awaited(
        order,
        products.inForce(order.product(), at).map(ProductSheet::name).orElse(""),
        patients.find(order.patient()).map(Patient::displayName).orElse(""),
        units.ofLot(order.lot()).size());
  }

  Optional<Arrival> arrival(ReceptionId id) {
    return reception.find(id).flatMap(this::arrival);
  }

  private Optional<Arrival> arrival(ReceptionFile file) {
    Optional<Order> order = orders.find(file.order());
    Optional<ProductSheet> product = products.version(file.sheet());
    return order.flatMap(o -> product.map(p -> arrival(file, o, p)));
  }

  private Arrival arrival(ReceptionFile file, Order order, ProductSheet product) {
    List<Arrival.Line> lines =
        units.ofLot(order.lot()).stream()
            .sorted(Comparator.comparingInt(u -> u.unit().content().n()))
            .map(unit -> line(file, unit))
            .toList();
    String patient = patients.find(order.patient()).map(Patient::displayName).orElse("");
    return new Arrival(file, order, product, patient, lines, reception.exposureMarks());
  }

  private Arrival.Line line(ReceptionFile file, UnitNow unit) {
    Optional<ReceivedUnit> received =
        file.units().stream().filter(r -> r.unit().equals(unit.id())).findFirst();
    return new Arrival.Line(
        unit,
        units.identity(unit.id()),
        holding.heldFor(unit).map(this::spot),
        unit.position().flatMap(tanks::position).map(this::spot),
        received);
  }

  /** Free places of the quarantine tanks that are cold enough for a product. */
  List<Arrival.Spot> quarantinePlaces(ProductSheet product) {
    return tanks.free(TankPurpose.QUARANTINE, product.limit().value(), QUARANTINE_PLACES).stream()
        .map(this::spot)
        .toList();
  }

  Arrival.Spot spot(Position position) {
    String tank = tanks.tank(position.tank()).map(Tank::name).orElse("");
    return new Arrival.Spot(position.id(), tank, position.path());
  }
}
