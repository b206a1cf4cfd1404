package org.givre.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.TwoPersons;
import org.givre.dispensing.Carrier;
import org.givre.dispensing.Control;
import org.givre.dispensing.ControlPoint;
import org.givre.dispensing.IdentityField;
import org.givre.dispensing.Reception;
import org.givre.dispensing.ReceptionDecision;
import org.givre.dispensing.ReceptionFile;
import org.givre.dispensing.ReceptionId;
import org.givre.dispensing.Shipment;
import org.givre.dispensing.SpecificationFinding;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.pathway.Stage;
import org.givre.product.CertificateKind;
import org.givre.storage.Position;

/** The arrival of one bag, by the steps of the reception page. */
final class Arrival {

  private final Doors doors;
  private final Cast cast;
  private final Bag bag;
  private final String lot;

  Arrival(Doors doors, Cast cast, Bag bag) {
    this.doors = doors;
    this.cast = cast;
    this.bag = bag;
    this.lot = doors.place().units().lot(bag.order().lot()).orElseThrow().number();
  }

  private Reception reception() {
    return doors.acts().reception();
  }

  ReceptionFile begin() {
    By by = cast.by("");
    Shipment shipment =
        new Shipment("DS-0417", "Transport Fictif", "LT-0001", "2", "2", "LB-5521", by.at());
    ReceptionFile file = Check.done(reception().begin(by, bag.order().id(), shipment));
    for (ControlPoint point : ControlPoint.values()) {
      Check.done(reception().control(cast.by(""), file.id(), point, Control.Finding.CONFORM, ""));
    }
    for (CertificateKind kind : certificates()) {
      Check.done(
          reception()
              .attach(
                  cast.by(""), file.id(), Optional.of(kind), kind + ".pdf", Digest.of(lot + kind)));
    }
    return file;
  }

  private List<CertificateKind> certificates() {
    return doors
        .pathway()
        .products()
        .inForce(bag.product(), doors.ticker().now())
        .orElseThrow()
        .certificates();
  }

  /** Both read every carrier; each is alone with it. */
  void readByTwo(ReceptionId id) {
    Map<IdentityField, String> seen = Story.cassette(bag, lot);
    for (Carrier carrier : Carrier.values()) {
      Check.done(reception().read(cast.by(""), id, carrier, seen));
      Check.done(reception().read(cast.technician(""), id, carrier, seen));
    }
  }

  Outcome<ReceptionFile> scan(By by, ReceptionId id, String scannedLot) {
    return reception().scan(by, id, bag.unit(), Story.onTheBag(scannedLot, by));
  }

  ReceptionFile open(ReceptionId id) {
    By by = cast.by("");
    return Check.done(reception().open(by, id, by.at()));
  }

  String lot() {
    return lot;
  }

  Outcome<ReceptionFile> place(ReceptionId id, Position position) {
    return reception().place(cast.by(""), id, bag.unit(), position.id());
  }

  ReceptionFile accept(ReceptionFile file) {
    ReceptionFile now = reception().find(file.id()).orElseThrow();
    TwoPersons both = cast.both(reception().toSign(now, ReceptionDecision.STOCKED, Part.FIRST));
    return Check.done(reception().decide(cast.by(""), file.id(), ReceptionDecision.STOCKED, both));
  }

  /** What a release needs besides the unit; the unit is kept for its patient. */
  void papers() {
    Check.done(
        doors
            .acts()
            .papers()
            .specification(
                cast.by(""),
                bag.order().lot(),
                SpecificationFinding.Result.CONFORM,
                14,
                SpecificationFinding.OutOfSpecification.NONE));
    Check.done(doors.place().stock().reserve(cast.by(""), bag.unit()));
    By nurse = cast.by("");
    Check.done(
        doors
            .pathway()
            .cases()
            .reach(nurse, bag.treatment().id(), Stage.LYMPHODEPLETION, nurse.at()));
    Check.done(doors.acts().papers().tocilizumab(cast.by(""), bag.treatment().id(), 1, true));
  }
}
