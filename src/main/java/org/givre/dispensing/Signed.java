package org.givre.dispensing;

import java.util.ArrayList;
import java.util.List;
import org.givre.access.Part;
import org.givre.access.Pledge;
import org.givre.access.Role;
import org.givre.access.SecondPersonMissing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.kernel.Refusal;

/** Whether what was signed is what the act does. */
final class Signed {
  private Signed() {}

  /** Both signed exactly this, one as the first and one as the second. */
  static List<Refusal> refusals(TwoPersons both, ToSign wanted) {
    List<Refusal> refusals = new ArrayList<>();
    if (!both.first().what().equals(wanted)) {
      refusals.add(new SigningBar.OtherActSigned());
    }
    if (both.second().what().part() != Part.SECOND) {
      refusals.add(new SecondPersonMissing(wanted.permission()));
    } else if (!both.second().what().equals(wanted.asSecond())) {
      refusals.add(new SigningBar.OtherActSigned());
    }
    return refusals;
  }

  static List<Refusal> refusals(Pledge one, ToSign wanted) {
    return one.what().equals(wanted) ? List.of() : List.of(new SigningBar.OtherActSigned());
  }

  /** The handbook gives this decision to pharmacists only, whatever else a role may sign. */
  static List<Refusal> byPharmacist(Pledge first) {
    return first.roles().contains(Role.PHARMACIST)
        ? List.of()
        : List.of(new SigningBar.PharmacistReleases(first.displayName()));
  }
}
