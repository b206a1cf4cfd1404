package org.givre.dispensing;

import java.time.Instant;
import org.givre.audit.Subject;
import org.givre.custody.UnitId;

/** A unit as the journal names it. */
final class UnitSubject {
  private UnitSubject() {}

  static Subject of(Hands hands, Dossiers dossiers, UnitId unit, Instant at) {
    return hands
        .works()
        .read(work -> dossiers.subject(work, hands.ledger().now(work, unit).orElseThrow(), at));
  }
}
