package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.custody.Lot;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.deviation.Deviation;
import org.givre.kernel.Digest;
import org.givre.kernel.Refusal;
import org.givre.pathway.Order;
import org.givre.pathway.Prescription;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.Patient;
import org.givre.product.ProductSheet;
import org.givre.thermal.ThermalRecord;

/**
 * Everything a release rests on, cut off at an instant.
 *
 * @param outside what stands against release outside the twelve conditions (state, patient)
 * @param digest SHA-256 of the dossier as cut off: what both persons sign
 */
public record ReleaseDossier(
    List<UnitNow> units,
    Lot lot,
    Patient patient,
    ProductSheet sheet,
    Optional<TreatmentCase> treatment,
    Optional<Order> order,
    Optional<Prescription> prescription,
    Optional<ReceptionFile> reception,
    List<ThermalRecord> thermal,
    List<Deviation> deviations,
    List<Condition> conditions,
    List<Refusal> outside,
    Instant cutOff,
    Digest digest) {

  public ReleaseDossier {
    units = List.copyOf(units);
    thermal = List.copyOf(thermal);
    deviations = List.copyOf(deviations);
    conditions = List.copyOf(conditions);
    outside = List.copyOf(outside);
  }

  public List<UnitId> unitIds() {
    return units.stream().map(UnitNow::id).toList();
  }

  public long fulfilled() {
    return conditions.stream().filter(condition -> !condition.isLacking()).count();
  }

  /** Everything that stands against release, at once. */
  public List<Refusal> refusals() {
    return java.util.stream.Stream.concat(
            outside.stream(), conditions.stream().flatMap(c -> c.refusals().stream()))
        .toList();
  }

  public boolean isComplete() {
    return refusals().isEmpty();
  }

  @Override
  public String toString() {
    return "ReleaseDossier[" + lot.id() + "]";
  }
}
