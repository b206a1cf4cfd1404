package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.ToSign;
import org.givre.audit.Subject;
import org.givre.custody.UnitLedger;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.custody.UnitStep;
import org.givre.kernel.Digest;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;

/**
 * How an arrival ends. Acceptance wants everything: the identity read by two and the same, every
 * announced unit in a position, every point conform. Quarantine and refusal want a reason.
 */
public final class ArrivalDecision {

  /** What both signatures say; words in {@code access.meaning.reception.decided}. */
  public static final String MEANING = "reception.decided";

  private final Dossiers dossiers;
  private final SheetOrders sheets;

  public ArrivalDecision(Dossiers dossiers, SheetOrders sheets) {
    this.dossiers = dossiers;
    this.sheets = sheets;
  }

  ToSign toSign(ReceptionFile file, ReceptionDecision what, Part part) {
    String units =
        file.units().stream()
            .map(u -> u.unit() + "@" + u.position())
            .collect(Collectors.joining(","));
    String controls =
        file.controls().stream()
            .map(c -> c.point() + "=" + c.finding())
            .collect(Collectors.joining(","));
    String loggers =
        file.loggers().stream()
            .map(l -> l.digest().hex() + l.finding().flaws())
            .collect(Collectors.joining(","));
    Digest digest =
        Digest.of(
            String.join(
                "|",
                "reception",
                file.id().toString(),
                what.name(),
                units,
                controls,
                Integer.toString(file.readings().size()),
                file.identity().differing().toString(),
                Integer.toString(file.attachments().size()),
                loggers));
    Subject subject = new Subject("reception", file.id().toString(), file.shipment().shipper());
    return new ToSign(Permission.ACCEPT_STOCK, part, MEANING, subject, digest);
  }

  String sheet(Work work, By by, ReceptionFile file, ReceptionFile.Decided decided) {
    return sheets.reception(work, by, file, decided);
  }

  List<Refusal> refusals(Work work, By by, ReceptionFile file, ReceptionDecision what) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.ACCEPT_STOCK));
    if (file.decided().isPresent()) {
      refusals.add(new ArrivalBar.ArrivalDecided());
    }
    switch (what) {
      case STOCKED -> refusals.addAll(acceptance(work, by, file));
      case QUARANTINED, REFUSED -> {
        if (!by.why().isGiven()) {
          refusals.add(new SigningBar.ReasonMissing());
        }
      }
    }
    return refusals;
  }

  private List<Refusal> acceptance(Work work, By by, ReceptionFile file) {
    List<Refusal> refusals = new ArrayList<>();
    IdentityComparison identity = file.identity();
    identity.differing().forEach(f -> refusals.add(new ReleaseBar.IdentityDiffers(f)));
    identity.missing().stream()
        .sorted()
        .forEach(f -> refusals.add(new ReleaseBar.IdentityFieldNotRead(f)));
    if (identity.readers().size() < 2 && refusals.isEmpty()) {
      refusals.add(new ReleaseBar.IdentityNotCompared());
    }
    for (ControlPoint point : ControlPoint.values()) {
      if (file.control(point).isEmpty()) {
        refusals.add(new ArrivalBar.ControlNotDone(point));
      } else if (file.control(point).get().finding() == Control.Finding.NOT_CONFORM) {
        refusals.add(new ArrivalBar.ControlNotConform(point));
      }
    }
    if (file.recordFlaws() > 0) {
      refusals.add(new LoggerBar.LoggerNotConform(file.recordFlaws()));
    }
    refusals.addAll(units(work, by, file));
    return refusals;
  }

  private List<Refusal> units(Work work, By by, ReceptionFile file) {
    UnitLedger ledger = dossiers.knows().ledger();
    List<UnitNow> announced =
        ledger.units(
            work,
            dossiers.knows().treatments().orders().find(work, file.order()).orElseThrow().lot());
    List<Refusal> refusals = new ArrayList<>();
    if (file.units().size() < announced.size()) {
      refusals.add(new ReleaseBar.UnitsNotAllHere(file.units().size(), announced.size()));
    }
    for (ReceivedUnit unit : file.units()) {
      UnitNow now = ledger.now(work, unit.unit()).orElseThrow();
      if (now.position().isEmpty()) {
        refusals.add(new ArrivalBar.UnitNotPlaced(dossiers.name(work, now, by.at())));
      }
      if (now.isQuarantined()) {
        refusals.add(new ReleaseBar.UnitInQuarantine(dossiers.name(work, now, by.at())));
      }
    }
    return refusals;
  }

  /** Moves the units as decided; what the ledger refuses is refused. */
  List<Refusal> move(Work work, By by, ReceptionFile file, ReceptionDecision what) {
    UnitLedger ledger = dossiers.knows().ledger();
    List<UnitStep> steps = new ArrayList<>();
    for (ReceivedUnit unit : file.units()) {
      UnitState state = ledger.now(work, unit.unit()).orElseThrow().state();
      boolean blocked = state instanceof UnitState.Quarantined;
      if (what != ReceptionDecision.QUARANTINED || !blocked) {
        steps.add(UnitStep.of(move(what), unit.unit(), by.at()));
      }
    }
    return steps.isEmpty() ? List.of() : ledger.apply(work, by, steps).refusals();
  }

  private static UnitMove move(ReceptionDecision what) {
    return switch (what) {
      case STOCKED -> UnitMove.ACCEPT;
      case QUARANTINED -> UnitMove.QUARANTINE;
      case REFUSED -> UnitMove.REFUSE;
    };
  }
}
