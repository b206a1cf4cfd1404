package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.kernel.Work;
import org.givre.product.ProductSheet;

/** Puts together what was recorded of one unit since its release. */
public final class ThawRecords {

  /** Twenty patients a year: far more than can be under way. */
  private static final int MOST = 500;

  private final Knows knows;
  private final ThawStore thaws;
  private final ReleaseStore releases;
  private final RegisterStore register;

  public ThawRecords(Knows knows, ThawStore thaws, ReleaseStore releases, RegisterStore register) {
    this.knows = knows;
    this.thaws = thaws;
    this.releases = releases;
    this.register = register;
  }

  /** The clocks are those of the product sheet under which the unit was released. */
  public ThawRecord of(Work work, UnitId id, Instant now) {
    UnitNow unit = knows.ledger().now(work, id).orElseThrow();
    Optional<Released> release = releases.inForce(work, id);
    ProductSheet sheet =
        release
            .flatMap(r -> knows.products().version(work, r.sheet()))
            .or(() -> knows.products().inForce(work, unit.unit().product(), now))
            .orElseThrow();
    return new ThawRecord(
        unit,
        sheet,
        release,
        thaws.identity(work, id),
        thaws.device(work, id),
        thaws.aspect(work, id),
        thaws.marks(work, id),
        register.of(work, id));
  }

  /** Units from their release to the end of their infusion. */
  List<ThawRecord> underWay(Work work, Instant now) {
    return in(work, now, List.of("RESERVED", "REMOVED", "THAWED", "HANDED_OVER"));
  }

  /** Units that left the tank: those whose clocks may run. */
  List<ThawRecord> outOfTheTank(Work work, Instant now) {
    return in(work, now, List.of("REMOVED", "THAWED", "HANDED_OVER", "QUARANTINED"));
  }

  private List<ThawRecord> in(Work work, Instant now, List<String> states) {
    return knows.custody().inStates(work, states, MOST).stream()
        .map(unit -> of(work, unit.id(), now))
        .filter(record -> record.release().isPresent())
        .toList();
  }
}
