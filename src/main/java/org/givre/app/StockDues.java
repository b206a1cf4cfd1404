package org.givre.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.app.today.Due;
import org.givre.app.today.DueSource;
import org.givre.app.today.Expiring;
import org.givre.custody.LotId;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.pathway.CaseQuery;
import org.givre.pathway.Order;
import org.givre.pathway.Prescription;
import org.givre.pathway.Stage;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.Patient;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;
import org.givre.product.ProductSheet;
import org.givre.words.Formats;
import org.givre.words.Words;

/** What is due of stock and treatments: arrivals, releases, infusions, quarantines, expiries. */
final class StockDues implements DueSource {

  private static final int SOON_DAYS = 60;
  private static final ZoneId ZONE = Formats.PARIS;

  private final StockParts stock;

  StockDues(StockParts stock) {
    this.stock = stock;
  }

  /** One telling: the words, the instant, what was looked up already. */
  private record Telling(Words words, Formats formats, Instant now, List<Due> dues) {
    LocalDate today() {
      return day(now);
    }

    String say(String key, Object... places) {
      return words.of(key, places);
    }
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }

  @Override
  public List<Due> due(Words words, Instant now) {
    Formats formats = new Formats(words.locale(), ZONE);
    Telling telling = new Telling(words, formats, now, new ArrayList<>());
    stock.orders().awaited().forEach(order -> arrival(telling, order));
    stock.cases().list(CaseQuery.open()).forEach(each -> treatment(telling, each));
    quarantines(telling);
    return telling.dues();
  }

  private void arrival(Telling telling, Order order) {
    if (order.arrival().isEmpty()) {
      return;
    }
    Instant at = order.arrival().get();
    int units = stock.units().ofLot(order.lot()).size();
    boolean late = at.isBefore(telling.now().minus(2, ChronoUnit.HOURS));
    telling
        .dues()
        .add(
            new Due(
                late ? Due.Group.NOW : Due.Group.of(day(at), telling.today()),
                day(at),
                Optional.of(at),
                "fth-download",
                telling.say(
                    "app.today.due.arrival",
                    product(order.product(), telling.now()),
                    patient(order.patient())),
                telling.say("app.today.due.arrival.detail", units, order.number()),
                product(order.product(), telling.now()) + ", " + patient(order.patient()),
                late ? Optional.of(late(telling)) : Optional.empty(),
                new Due.Act(
                    telling.say("app.today.due.arrival.act"),
                    Target.of("reception", "order", order.id().toString())),
                false));
  }

  private static Due.Tag late(Telling telling) {
    return new Due.Tag(State.ATTENTION, telling.say("app.today.late"));
  }

  private void treatment(Telling telling, TreatmentCase each) {
    Optional<Prescription> last = stock.prescriptions().last(each.id());
    if (last.isEmpty() || each.reached(Stage.INFUSED).isPresent()) {
      return;
    }
    String product = product(each.product(), telling.now());
    String patient = patient(each.patient());
    Prescription prescription = last.get();
    if (!prescription.isValidated()) {
      telling
          .dues()
          .add(
              new Due(
                  Due.Group.NOW,
                  telling.today(),
                  Optional.empty(),
                  "fth-file-text",
                  telling.say("app.today.due.prescription", product, patient),
                  telling.say("app.today.due.prescription.detail"),
                  product + ", " + patient,
                  Optional.empty(),
                  new Due.Act(
                      telling.say("app.today.due.prescription.act"),
                      Target.of("patients", "case", each.id().toString())),
                  false));
    }
    prescription.text().infusion().ifPresent(at -> infusion(telling, each, prescription, at));
  }

  private void infusion(
      Telling telling, TreatmentCase each, Prescription prescription, Instant at) {
    List<UnitNow> units =
        stock.units().ofPatient(each.patient()).stream()
            .filter(unit -> unit.unit().product().equals(each.product()))
            .filter(unit -> !unit.state().isFinal())
            .toList();
    if (units.isEmpty()) {
      return;
    }
    Target file = Target.of("dispensing", "unit", units.getFirst().id().toString());
    String product = product(each.product(), telling.now());
    String patient = patient(each.patient());
    boolean released = each.reached(Stage.RELEASED).isPresent();
    boolean soon = !day(at).isAfter(telling.today().plusDays(1));
    if (!released && soon && prescription.isValidated()) {
      telling
          .dues()
          .add(
              new Due(
                  Due.Group.NOW,
                  day(at),
                  Optional.of(at),
                  "fth-shield",
                  telling.say("app.today.due.release", product, patient),
                  telling.say("app.today.due.release.detail"),
                  product + ", " + patient,
                  Optional.empty(),
                  new Due.Act(telling.say("app.today.due.release.act"), file),
                  telling.dues().stream().noneMatch(Due::main)));
    }
    Due.Tag tag =
        released
            ? new Due.Tag(State.NORMAL, telling.say("app.today.due.released"))
            : new Due.Tag(State.LACKING, telling.say("app.today.due.waits-release"));
    telling
        .dues()
        .add(
            new Due(
                Due.Group.of(day(at), telling.today()),
                day(at),
                Optional.of(at),
                "mdoal-local_fire_department",
                telling.say("app.today.due.infusion", product, patient),
                telling.say(
                    "app.today.due.infusion.detail", units.size(), prescription.text().ward()),
                product + ", " + patient,
                Optional.of(tag),
                new Due.Act(telling.say("app.today.due.infusion.act"), file),
                false));
  }

  private void quarantines(Telling telling) {
    Map<LotId, List<UnitNow>> lots = new LinkedHashMap<>();
    stock.units().inStates(List.of("QUARANTINED"), 50).stream()
        .filter(unit -> unit.state() instanceof UnitState.Quarantined)
        .forEach(unit -> lots.computeIfAbsent(unit.unit().lot(), l -> new ArrayList<>()).add(unit));
    lots.values()
        .forEach(
            units -> {
              UnitNow first = units.getFirst();
              telling
                  .dues()
                  .add(
                      new Due(
                          Due.Group.WEEK,
                          telling.today(),
                          Optional.empty(),
                          "fth-lock",
                          telling.say(
                              "app.today.due.quarantine",
                              product(first.unit().product(), telling.now()),
                              patient(first.unit().patient())),
                          telling.say(
                              "app.today.due.quarantine.detail",
                              units.size(),
                              telling.formats().shortDay(day(first.since()))),
                          patient(first.unit().patient()),
                          Optional.empty(),
                          new Due.Act(
                              telling.say("app.today.due.quarantine.act"),
                              Target.of("stock", "unit", first.id().toString())),
                          false));
            });
  }

  /** What may still be used and soon may not, the nearest first, one line a lot. */
  List<Expiring> expiring(Words words, Instant now) {
    LocalDate today = day(now);
    Map<LotId, Expiring> lots = new LinkedHashMap<>();
    for (UnitNow unit :
        stock.units().inStates(List.of("IN_STOCK", "RESERVED", "QUARANTINED"), 100)) {
      Optional<LocalDate> expiry = unit.unit().content().expiry();
      long days = expiry.map(day -> ChronoUnit.DAYS.between(today, day)).orElse(9999L);
      if (days <= SOON_DAYS) {
        lots.putIfAbsent(
            unit.unit().lot(),
            new Expiring(
                product(unit.unit().product(), now) + ", " + patient(unit.unit().patient()),
                expiry.get(),
                Math.max(0, days),
                Target.of("stock", "unit", unit.id().toString())));
      }
    }
    return List.copyOf(lots.values());
  }

  private String product(ProductId id, Instant now) {
    return stock.products().inForce(id, now).map(ProductSheet::name).orElse(id.code());
  }

  private String patient(PatientId id) {
    return stock.patients().find(id).map(Patient::displayName).orElse("");
  }
}
