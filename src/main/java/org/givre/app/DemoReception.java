package org.givre.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.custody.ChainOfIdentity;
import org.givre.custody.Identifier;
import org.givre.custody.UnitId;
import org.givre.dispensing.Carrier;
import org.givre.dispensing.ComparedField;
import org.givre.dispensing.Control;
import org.givre.dispensing.ControlPoint;
import org.givre.dispensing.IdentityField;
import org.givre.dispensing.Reception;
import org.givre.dispensing.ReceptionDecision;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.Shipment;
import org.givre.dispensing.SpecificationFinding;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.Digest;
import org.givre.pathway.Order;
import org.givre.probe.store.SqlProbeStore;
import org.givre.product.CertificateKind;
import org.givre.product.ProductSheet;
import org.givre.storage.PositionId;
import org.givre.thermal.LoggedReadings;

/** One arrival of the demonstration by every step of the reception, so that it can be released. */
final class DemoReception {

  private final DemoPeople people;
  private final ActsParts acts;
  private final StockParts stock;
  private final Ground ground;

  /**
   * @param ground of the transaction that the demonstration is told in
   */
  DemoReception(Ground ground, StockParts stock, DemoPeople people) {
    LoggedReadings readings = new LoggedReadings(new SqlProbeStore(), new SqlReadingLog());
    ActsGround judged =
        ActsGround.of(
            ground, stock, new ActsGround.Watched(readings, (work, tank, from, to) -> List.of()));
    this.ground = ground;
    this.stock = stock;
    this.people = people;
    this.acts =
        ActsParts.of(
            ground, judged, SheetParts.of(ground).ordering(ground, stock, judged, readings));
  }

  /** The bag arrives, is compared by two, placed within four minutes and accepted by two. */
  void receive(Instant at, Order order, UnitId unit, PositionId place) {
    Reception reception = acts.reception();
    By by = people.pharmacist(at, "");
    Shipment shipment =
        new Shipment("DS-0417", "Transport Fictif", "LT-0001", "2", "2", "LB-5521", at);
    ReceptionFile file = reception.begin(by, order.id(), shipment).orThrow();
    for (ControlPoint point : ControlPoint.values()) {
      reception.control(by, file.id(), point, Control.Finding.CONFORM, "").orThrow();
    }
    for (CertificateKind kind : sheet(order, at).certificates()) {
      Digest digest = Digest.of((order.number() + kind).getBytes(UTF_8));
      reception.attach(by, file.id(), Optional.of(kind), kind + ".pdf", digest).orThrow();
    }
    Map<IdentityField, String> seen = seen(file);
    for (Carrier carrier : Carrier.values()) {
      reception.read(by, file.id(), carrier, seen).orThrow();
      reception.read(people.technician(at, ""), file.id(), carrier, seen).orThrow();
    }
    Instant opened = at.plusSeconds(600);
    By then = people.pharmacist(opened, "");
    reception.open(then, file.id(), opened).orThrow();
    By scanning = people.pharmacist(opened.plusSeconds(120), "");
    reception.scan(scanning, file.id(), unit, onTheBag(scanning, unit)).orThrow();
    By placing = people.pharmacist(opened.plusSeconds(236), "");
    reception.place(placing, file.id(), unit, place).orThrow();
    decide(file, opened.plusSeconds(600));
  }

  private void decide(ReceptionFile file, Instant at) {
    By by = people.pharmacist(at, "");
    ReceptionFile now = acts.reception().find(file.id()).orElseThrow();
    ToSign first = acts.reception().toSign(now, ReceptionDecision.STOCKED, Part.FIRST);
    Pledge mine = pledge("c.demo", first, at);
    TwoPersons both =
        ground.signing().together(mine, pledge("h.essai", first.asSecond(), at)).orThrow();
    acts.reception().decide(by, file.id(), ReceptionDecision.STOCKED, both).orThrow();
  }

  private Pledge pledge(String login, ToSign what, Instant at) {
    return ground.signing().pledge(DemoAccount.of(login).credentials(), what, at).orThrow();
  }

  private ProductSheet sheet(Order order, Instant at) {
    return stock.products().inForce(order.product(), at).orElseThrow();
  }

  /** What is expected where something is, and a number of the test facility elsewhere. */
  private static Map<IdentityField, String> seen(ReceptionFile file) {
    Map<IdentityField, String> seen = new EnumMap<>(IdentityField.class);
    for (ComparedField field : file.identity().fields()) {
      seen.put(field.field(), field.expected().orElse("A999926000024103"));
    }
    return seen;
  }

  private List<Identifier> onTheBag(By by, UnitId unit) {
    ChainOfIdentity chain = stock.units().identity(unit);
    return chain.identifiers().stream()
        .map(
            known ->
                new Identifier(
                    known.type(),
                    known.issuer(),
                    known.value(),
                    Identifier.Entry.SCANNED,
                    by.actor(),
                    by.at()))
        .toList();
  }

  /** What a release needs besides: the certificate read, the antidote at hand. */
  void papers(Instant at, Order order) {
    acts.papers()
        .specification(
            people.pharmacist(at, ""),
            order.lot(),
            SpecificationFinding.Result.CONFORM,
            14,
            SpecificationFinding.OutOfSpecification.NONE)
        .orThrow();
    acts.papers().tocilizumab(people.nurse(at), order.treatment(), 1, true).orThrow();
  }
}
