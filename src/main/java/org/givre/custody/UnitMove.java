package org.givre.custody;

/** Every thing that can happen to a unit; {@link Transitions} says from where to where. */
public enum UnitMove {
  /** Announced by an order: the unit begins to exist. */
  EXPECT,
  /** Stood in the stock before this program did: it begins with an inventory. */
  TAKE_OVER,
  /** It arrived; both identities were read by the caller. */
  RECEIVE,
  /** Put into a position before the receipt is decided (or into the quarantine tank). */
  PLACE,
  /** Back into its shipper, out of its place if it stood in one; its receipt stays undecided. */
  PUT_BACK,
  /** Stock acceptance: the receipt was decided by a pharmacist, the unit stands in its position. */
  ACCEPT,
  /** Not accepted. */
  REFUSE,
  QUARANTINE,
  LIFT,
  /** Set apart for its patient's infusion. */
  RESERVE,
  /** No longer set apart. */
  UNRESERVE,
  /** To another position, in one act. */
  MOVE,
  /** Out of the tank, for thawing. */
  TAKE_OUT,
  BEGIN_THAW,
  END_THAW,
  /** Given to the ward, thawed or frozen as it is. */
  HAND_OVER,
  BEGIN_INFUSION,
  /** End of infusion: administered, wholly or in part. */
  ADMINISTER,
  DESTROY,
  /** Back to the manufacturer, frozen. */
  RETURN,
  LOSE
}
