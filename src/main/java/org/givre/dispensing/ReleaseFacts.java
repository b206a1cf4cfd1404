package org.givre.dispensing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.givre.custody.Lot;
import org.givre.custody.UnitNow;
import org.givre.deviation.Deviation;
import org.givre.pathway.Order;
import org.givre.pathway.Prescription;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.Patient;
import org.givre.product.ProductSheet;
import org.givre.thermal.ThermalRecord;

/**
 * Everything that the guards of a release look at, gathered at one instant; no guard looks anywhere
 * else.
 *
 * @param names the units' names in the same order
 * @param announced how many units the order announced
 * @param here how many of them have arrived
 * @param today the day of the site's wall
 */
public record ReleaseFacts(
    List<UnitNow> units,
    List<String> names,
    Lot lot,
    int announced,
    int here,
    Patient patient,
    ProductSheet sheet,
    Optional<Order> order,
    Optional<TreatmentCase> treatment,
    Optional<Prescription> prescription,
    Optional<ReceptionFile> reception,
    List<Attachment> attachments,
    Optional<SpecificationFinding> specification,
    Optional<TocilizumabConfirmation> tocilizumab,
    Optional<LymphodepletionDates> lymphodepletion,
    List<ThermalRecord> thermal,
    List<Deviation> deviations,
    LocalDate today) {

  public ReleaseFacts {
    units = List.copyOf(units);
    names = List.copyOf(names);
    attachments = List.copyOf(attachments);
    thermal = List.copyOf(thermal);
    deviations = List.copyOf(deviations);
  }

  @Override
  public String toString() {
    return "ReleaseFacts[" + lot.id() + "]";
  }
}
