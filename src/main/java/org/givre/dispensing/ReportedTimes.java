package org.givre.dispensing;

import java.util.List;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Rights;
import org.givre.kernel.Refusal;

/** What the ward reports: written by the ward itself, or by the pharmacy that it calls. */
final class ReportedTimes {
  private ReportedTimes() {}

  static List<Refusal> notAllowed(By by) {
    boolean may =
        Rights.mayDo(by.session().roles(), Permission.INFUSE)
            || Rights.mayDo(by.session().roles(), Permission.DISPENSE)
            || Rights.mayDo(by.session().roles(), Permission.THAW);
    return may ? List.of() : List.of(new NotAllowed(by.session().displayName(), Permission.INFUSE));
  }
}
