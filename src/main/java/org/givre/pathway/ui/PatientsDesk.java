package org.givre.pathway.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.access.Session;
import org.givre.custody.CustodyEvent;
import org.givre.custody.Identifier;
import org.givre.custody.UnitNow;
import org.givre.custody.Units;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;
import org.givre.kernel.Ticker;
import org.givre.pathway.CaseId;
import org.givre.pathway.CaseQuery;
import org.givre.pathway.Cases;
import org.givre.pathway.Order;
import org.givre.pathway.Orders;
import org.givre.pathway.Prescriptions;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.InsNumbers;
import org.givre.patient.Patients;
import org.givre.product.Products;
import org.givre.words.Formats;
import org.givre.words.Words;

/**
 * What the patients page works with.
 *
 * @param placeOf the place that an event is about, in words; empty where it is about none
 * @param placeName where a unit stands, in words; empty where it stands nowhere
 */
public record PatientsDesk(
    Patients patients,
    Cases cases,
    Orders orders,
    Prescriptions prescriptions,
    Units units,
    Function<UnitNow, String> placeName,
    Function<CustodyEvent, String> placeOf,
    CaseSheets sheets,
    Products products,
    InsNumbers numbers,
    Supplier<Session> session,
    Ticker ticker) {

  By by(String why) {
    return new By(session.get(), ticker.now(), new Reason(why));
  }

  Optional<Refusal> notAllowed(Permission permission) {
    Session now = session.get();
    return Rights.mayDo(now.roles(), permission)
        ? Optional.empty()
        : Optional.of(new NotAllowed(now.displayName(), permission));
  }

  List<CaseLine> list(CaseQuery query) {
    return cases.list(query).stream().map(this::line).toList();
  }

  private CaseLine line(TreatmentCase one) {
    return new CaseLine(
        one,
        patients.find(one.patient()).orElseThrow(),
        products.inForce(one.product(), ticker.now()).orElseThrow(),
        prescriptions.last(one.id()).flatMap(prescription -> prescription.text().infusion()),
        orders.ofCase(one.id()).stream().findFirst().flatMap(Order::arrival));
  }

  Optional<CaseFile> file(CaseId id, Words words, Formats formats) {
    return cases.find(id).map(one -> file(one, words, formats));
  }

  private CaseFile file(TreatmentCase one, Words words, Formats formats) {
    List<Order> placed = orders.ofCase(one.id());
    List<CaseFile.UnitLine> lines =
        placed.stream()
            .flatMap(order -> units.ofLot(order.lot()).stream())
            .map(this::unit)
            .toList();
    List<Identifier> identifiers =
        lines.stream()
            .findFirst()
            .map(first -> units.identity(first.now().id()).identifiers())
            .orElse(List.of());
    return new CaseFile(
        line(one),
        placed,
        prescriptions.last(one.id()),
        lines,
        identifiers,
        sheets.about(lines.stream().map(unit -> unit.now().id()).toList(), words, formats),
        events(lines));
  }

  private List<CaseFile.EventLine> events(List<CaseFile.UnitLine> lines) {
    return lines.stream()
        .flatMap(
            line ->
                units.history(line.now().id()).stream()
                    .map(
                        event ->
                            new CaseFile.EventLine(
                                line.now().unit().content().n(), event, placeOf.apply(event))))
        .sorted(
            Comparator.comparing((CaseFile.EventLine line) -> line.event().recorded()).reversed())
        .toList();
  }

  private CaseFile.UnitLine unit(UnitNow now) {
    return new CaseFile.UnitLine(
        now, units.lot(now.unit().lot()).orElseThrow(), placeName.apply(now));
  }
}
