package org.givre.dispensing;

import org.givre.kernel.Refusal;

/** What lacks before a unit may be destroyed or returned. */
public sealed interface DisposalBar extends Refusal {

  /** Nobody's authorisation is named. */
  record AuthorisationMissing() implements DisposalBar {}

  /** The waste route, or the carrier of the return, is not named. */
  record RouteMissing() implements DisposalBar {}

  /** Who sees it done is not named. */
  record WitnessMissing() implements DisposalBar {}
}
