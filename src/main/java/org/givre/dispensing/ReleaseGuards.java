package org.givre.dispensing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.deviation.Deviation;
import org.givre.kernel.Digest;
import org.givre.kernel.Refusal;
import org.givre.pathway.Prescription;
import org.givre.pathway.Stage;
import org.givre.pathway.StageReached;
import org.givre.product.CertificateKind;
import org.givre.product.SheetField;

/**
 * The guards of a release (domain §8), as pure functions over one record of facts. Each says how
 * its condition stands, with its proof or with everything that is wrong; none stops at the first.
 */
public final class ReleaseGuards {
  private ReleaseGuards() {}

  /** The twelve conditions, in the order of the dossier. */
  public static List<Condition> conditions(ReleaseFacts facts) {
    List<Condition> all = new ArrayList<>();
    for (ConditionKind kind : ConditionKind.values()) {
      all.add(new Condition(kind, standing(kind, facts)));
    }
    return List.copyOf(all);
  }

  private static Condition.Standing standing(ConditionKind kind, ReleaseFacts facts) {
    return switch (kind) {
      case IDENTITY -> identity(facts);
      case CERTIFICATES -> certificates(facts);
      case BATCH_SHEET -> batchSheet(facts);
      case CONTAINER -> container(facts);
      case TEMPERATURE -> ThermalGuard.standing(facts);
      case EXPIRY -> expiry(facts);
      case NO_QUARANTINE -> noQuarantine(facts);
      case SPECIFICATION -> specification(facts);
      case PRESCRIPTION -> prescription(facts);
      case LYMPHODEPLETION -> lymphodepletion(facts);
      case TOCILIZUMAB -> tocilizumab(facts);
      case PRODUCT_SHEET -> productSheet(facts);
    };
  }

  /** What stands against release besides the conditions: each unit must be set apart. */
  public static List<Refusal> outside(ReleaseFacts facts) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < facts.units().size(); i++) {
      UnitState state = facts.units().get(i).state();
      boolean reserved =
          state.equals(UnitState.RESERVED)
              || state.equals(new UnitState.Quarantined(UnitState.RESERVED));
      if (!reserved) {
        refusals.add(new ReleaseBar.UnitNotReserved(facts.names().get(i)));
      }
      if (!facts.units().get(i).unit().lot().equals(facts.lot().id())) {
        refusals.add(new ReleaseBar.UnitsOfTwoLots());
      }
    }
    return refusals;
  }

  private static Condition.Standing identity(ReleaseFacts facts) {
    if (EarlierArrival.isOf(facts)) {
      return EarlierArrival.standing(facts);
    }
    Optional<IdentityComparison> read = facts.reception().map(ReceptionFile::identity);
    if (read.isEmpty() || read.get().readers().isEmpty()) {
      return lacking(new ReleaseBar.IdentityNotCompared());
    }
    List<Refusal> refusals = new ArrayList<>();
    read.get().differing().forEach(f -> refusals.add(new ReleaseBar.IdentityDiffers(f)));
    read.get().missing().stream()
        .sorted()
        .forEach(f -> refusals.add(new ReleaseBar.IdentityFieldNotRead(f)));
    if (read.get().readers().size() < 2 && refusals.isEmpty()) {
      refusals.add(new ReleaseBar.IdentityNotCompared());
    }
    Stamp last = facts.reception().orElseThrow().readings().getLast().stamp();
    return standing(refusals, Proof.of("identity", read.get().identical()).on(last.at()));
  }

  private static Condition.Standing certificates(ReleaseFacts facts) {
    List<Refusal> refusals = new ArrayList<>();
    List<Attachment> found = new ArrayList<>();
    for (CertificateKind wanted : facts.sheet().certificates()) {
      Optional<Attachment> attached =
          facts.attachments().stream()
              .filter(a -> a.kind().equals(Optional.of(wanted)))
              .reduce((a, b) -> b);
      attached.ifPresentOrElse(
          found::add, () -> refusals.add(new ReleaseBar.CertificateMissing(wanted)));
    }
    if (found.isEmpty() && refusals.isEmpty()) {
      return new Condition.NotApplicable(Proof.of("no-certificate"));
    }
    return found.isEmpty()
        ? new Condition.Lacking(refusals)
        : standing(
            refusals,
            Proof.of("certificates", found.getLast().name(), ends(found.getLast().digest()))
                .by(found.getLast().stamp()));
  }

  /** 41c0…9e: enough to recognise a digest that stands whole elsewhere. */
  private static String ends(Digest digest) {
    return digest.hex().substring(0, 4) + "…" + digest.hex().substring(62);
  }

  private static Condition.Standing batchSheet(ReleaseFacts facts) {
    if (facts.here() < facts.announced()) {
      return lacking(new ReleaseBar.UnitsNotAllHere(facts.here(), facts.announced()));
    }
    Proof proof = Proof.of("batch-sheet", facts.here(), facts.announced());
    return new Condition.Fulfilled(
        facts.reception().map(file -> proof.by(file.begun())).orElse(proof));
  }

  private static Condition.Standing container(ReleaseFacts facts) {
    if (EarlierArrival.isOf(facts)) {
      return EarlierArrival.standing(facts);
    }
    Optional<Control> check =
        facts.reception().flatMap(file -> file.control(ControlPoint.INTEGRITY));
    return check
        .map(
            control ->
                switch (control.finding()) {
                  case NOT_CONFORM -> lacking(new ReleaseBar.ContainerNotIntact(control.found()));
                  case CONFORM, NOT_APPLICABLE ->
                      new Condition.Fulfilled(Proof.of("container").by(control.stamp()));
                })
        .orElseGet(() -> lacking(new ReleaseBar.ContainerNotChecked()));
  }

  private static Condition.Standing expiry(ReleaseFacts facts) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < facts.units().size(); i++) {
      UnitNow unit = facts.units().get(i);
      String name = facts.names().get(i);
      if (unit.unit().content().expiry().isEmpty()) {
        refusals.add(new ReleaseBar.ExpiryUnknown(name));
      } else if (unit.unit().content().isExpiredOn(facts.today())) {
        refusals.add(
            new ReleaseBar.UnitExpired(name, unit.unit().content().expiry().orElseThrow()));
      }
    }
    return refusals.isEmpty()
        ? facts.units().stream()
            .flatMap(unit -> unit.unit().content().expiry().stream())
            .min(Comparator.naturalOrder())
            .<Condition.Standing>map(
                first ->
                    new Condition.Fulfilled(
                        Proof.of("expiry", first, ChronoUnit.DAYS.between(facts.today(), first))))
            .orElseThrow()
        : new Condition.Lacking(refusals);
  }

  private static Condition.Standing noQuarantine(ReleaseFacts facts) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < facts.units().size(); i++) {
      if (facts.units().get(i).isQuarantined()) {
        refusals.add(new ReleaseBar.UnitInQuarantine(facts.names().get(i)));
      }
    }
    for (Deviation deviation : facts.deviations()) {
      if (deviation.isOpen()) {
        refusals.add(new ReleaseBar.DeviationOpen(deviation.number()));
      } else if (deviation.blocks()) {
        refusals.add(new ReleaseBar.DeviationRejected(deviation.number()));
      }
    }
    Optional<Deviation.Closing> last =
        facts.deviations().stream().flatMap(d -> d.closing().stream()).reduce((a, b) -> b);
    Proof proof =
        last.map(
                closing ->
                    Proof.of("deviations-closed", facts.deviations().size()).on(closing.at()))
            .orElseGet(() -> Proof.of("no-deviation"));
    return standing(refusals, proof);
  }

  private static Condition.Standing specification(ReleaseFacts facts) {
    return facts
        .specification()
        .map(
            finding ->
                switch (finding.result()) {
                  case CONFORM ->
                      new Condition.Fulfilled(
                          Proof.of("specification", finding.parameters()).by(finding.stamp()));
                  case OUT_OF_SPECIFICATION -> outOfSpecification(finding);
                })
        .orElseGet(() -> lacking(new ReleaseBar.SpecificationNotRead()));
  }

  /** Every piece that lacks is named; a complete file still wants its two signatures. */
  private static Condition.Standing outOfSpecification(SpecificationFinding finding) {
    List<Refusal> refusals = new ArrayList<>();
    finding
        .file()
        .lacking()
        .forEach(piece -> refusals.add(new ReleaseBar.OutOfSpecificationFileIncomplete(piece)));
    if (finding.decided().isEmpty()) {
      refusals.add(new ReleaseBar.OutOfSpecificationNotDecided());
    }
    return standing(
        refusals, Proof.of("out-of-specification", finding.file().parameter()).by(finding.stamp()));
  }

  private static Condition.Standing prescription(ReleaseFacts facts) {
    if (facts.prescription().isEmpty()) {
      return lacking(new ReleaseBar.PrescriptionMissing());
    }
    Prescription prescription = facts.prescription().get();
    List<Refusal> refusals = new ArrayList<>();
    if (!prescription.patient().equals(facts.lot().patient())
        || !prescription.product().equals(facts.lot().product())) {
      refusals.add(new ReleaseBar.PrescriptionOfAnotherPatient());
    }
    if (!prescription.isValidated()) {
      refusals.add(new ReleaseBar.PrescriptionNotValidated(prescription.text().prescriber()));
    }
    Proof proof =
        Proof.of("prescription", prescription.text().prescriber(), prescription.text().signedOn());
    return standing(refusals, prescription.validation().map(v -> proof.on(v.at())).orElse(proof));
  }

  private static Condition.Standing lymphodepletion(ReleaseFacts facts) {
    Optional<StageReached> done =
        facts.treatment().flatMap(treatment -> treatment.reached(Stage.LYMPHODEPLETION));
    List<Refusal> refusals = new ArrayList<>();
    if (facts.lymphodepletion().isPresent()) {
      LymphodepletionDates dates = facts.lymphodepletion().get();
      if (dates.last().isAfter(facts.today())) {
        refusals.add(new ReleaseBar.LymphodepletionNotOver(dates.last()));
      }
      refusals.addAll(availability(facts));
      return standing(refusals, dated(facts, dates));
    }
    if (done.isPresent()) {
      return standing(
          availability(facts),
          Proof.of("lymphodepletion", done.get().on()).on(done.get().recorded()));
    }
    if (facts.sheet().lines(SheetField.LYMPHODEPLETION).isEmpty()) {
      return new Condition.NotApplicable(Proof.of("no-lymphodepletion"));
    }
    refusals.add(new ReleaseBar.LymphodepletionNotDone());
    refusals.addAll(availability(facts));
    return new Condition.Lacking(refusals);
  }

  /** Whether the stock was accepted before the first day is said; too late to be a bar. */
  private static Proof dated(ReleaseFacts facts, LymphodepletionDates dates) {
    boolean late =
        accepted(facts)
            .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC).isAfter(dates.first()))
            .orElse(false);
    String key = late ? "lymphodepletion-before-stock" : "lymphodepletion-dates";
    return Proof.of(key, dates.first(), dates.last()).by(dates.stamp());
  }

  /** Set apart once means accepted into stock: nothing else leads there. */
  private static List<Refusal> availability(ReleaseFacts facts) {
    return facts.units().stream().map(UnitNow::state).anyMatch(ReleaseGuards::isNotAccepted)
        ? List.of(new ReleaseBar.AvailabilityNotConfirmed())
        : List.of();
  }

  private static boolean isNotAccepted(UnitState state) {
    return state.equals(UnitState.EXPECTED)
        || state.equals(UnitState.RECEIVED)
        || state instanceof UnitState.Quarantined blocked && isNotAccepted(blocked.under());
  }

  private static Optional<Instant> accepted(ReleaseFacts facts) {
    return facts
        .reception()
        .flatMap(ReceptionFile::decided)
        .filter(one -> one.decision() == ReceptionDecision.STOCKED)
        .map(ReceptionFile.Decided::at);
  }

  private static Condition.Standing tocilizumab(ReleaseFacts facts) {
    int wanted = facts.sheet().tocilizumabDoses();
    if (wanted == 0) {
      return new Condition.NotApplicable(Proof.of("no-tocilizumab"));
    }
    return facts
        .tocilizumab()
        .filter(t -> t.doses() >= wanted && t.anotherWithinEightHours())
        .<Condition.Standing>map(
            t -> new Condition.Fulfilled(Proof.of("tocilizumab", t.doses()).by(t.stamp())))
        .orElseGet(() -> lacking(new ReleaseBar.TocilizumabNotConfirmed(wanted)));
  }

  private static Condition.Standing productSheet(ReleaseFacts facts) {
    String name = facts.sheet().name();
    int version = facts.sheet().version();
    return facts.sheet().isSigned()
        ? new Condition.Fulfilled(Proof.of("product-sheet", name, version))
        : lacking(new ReleaseBar.ProductSheetNotSigned(name, version));
  }

  private static Condition.Standing standing(List<Refusal> refusals, Proof proof) {
    return refusals.isEmpty() ? new Condition.Fulfilled(proof) : new Condition.Lacking(refusals);
  }

  private static Condition.Standing lacking(Refusal why) {
    return new Condition.Lacking(List.of(why));
  }
}
