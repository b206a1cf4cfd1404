package org.givre.custody;

import static org.givre.custody.UnitState.EXPECTED;
import static org.givre.custody.UnitState.IN_STOCK;
import static org.givre.custody.UnitState.RECEIVED;
import static org.givre.custody.UnitState.REMOVED;
import static org.givre.custody.UnitState.RESERVED;

import java.util.Optional;
import org.givre.custody.UnitState.Condition;
import org.givre.custody.UnitState.HandedOver;
import org.givre.custody.UnitState.Hands;
import org.givre.custody.UnitState.Live;
import org.givre.custody.UnitState.Quarantined;
import org.givre.custody.UnitState.Thawed;

/**
 * The legal moves of a unit, whole: what is not here never happens. The two that matter most by
 * their absence: nothing leads from REMOVED, THAWED or HANDED_OVER back to IN_STOCK, and no move
 * changes a patient.
 */
public final class Transitions {
  private Transitions() {}

  /** The state after {@code move} from {@code before}; empty where the move is not allowed. */
  public static Optional<UnitState> after(UnitState before, UnitMove move) {
    return Optional.ofNullable(
        switch (move) {
          case EXPECT, TAKE_OVER -> null;
          case RECEIVE -> before.equals(EXPECTED) ? RECEIVED : null;
          case PLACE, PUT_BACK -> isUndecided(before) ? before : null;
          case ACCEPT -> before.equals(RECEIVED) ? IN_STOCK : null;
          case REFUSE -> isUndecided(before) ? UnitState.REFUSED : null;
          case QUARANTINE -> quarantined(before);
          case LIFT -> before instanceof Quarantined q ? q.under() : null;
          case RESERVE -> before.equals(IN_STOCK) ? RESERVED : null;
          case UNRESERVE -> before.equals(RESERVED) ? IN_STOCK : null;
          case MOVE -> isStored(before) ? before : null;
          case TAKE_OUT -> before.equals(RESERVED) ? REMOVED : null;
          case BEGIN_THAW -> thawing(before);
          case END_THAW -> before instanceof Thawed ? before : null;
          case HAND_OVER -> handedOver(before);
          case BEGIN_INFUSION -> isInfusable(before) ? before : null;
          case ADMINISTER -> isInfusable(before) ? UnitState.ADMINISTERED : null;
          case DESTROY -> isHere(before) ? UnitState.DESTROYED : null;
          case RETURN -> isHere(before) && isFrozen(before) ? UnitState.RETURNED : null;
          case LOSE -> isHere(before) ? UnitState.LOST : null;
        });
  }

  /** True where the refused move would put back into the cold what left it. */
  static boolean isBackToStock(UnitState before, UnitMove move) {
    boolean inwards =
        switch (move) {
          case PLACE, ACCEPT, RESERVE, UNRESERVE, MOVE -> true;
          default -> false;
        };
    return inwards && hasLeftTheCold(before);
  }

  private static boolean hasLeftTheCold(UnitState state) {
    return switch (state) {
      case Quarantined q -> hasLeftTheCold(q.under());
      case UnitState.Removed s -> true;
      case Thawed s -> true;
      case HandedOver s -> true;
      default -> false;
    };
  }

  private static boolean isUndecided(UnitState state) {
    return state.equals(RECEIVED) || state.equals(new Quarantined(RECEIVED));
  }

  private static UnitState quarantined(UnitState state) {
    return state instanceof Live live && !live.equals(EXPECTED) ? new Quarantined(live) : null;
  }

  private static boolean isStored(UnitState state) {
    return switch (state) {
      case Quarantined q -> isStored(q.under());
      case UnitState.Received s -> true;
      case UnitState.InStock s -> true;
      case UnitState.Reserved s -> true;
      default -> false;
    };
  }

  private static UnitState thawing(UnitState state) {
    if (state.equals(REMOVED)) {
      return new Thawed(Hands.PHARMACY);
    }
    return state.equals(new HandedOver(Condition.FROZEN)) ? new Thawed(Hands.WARD) : null;
  }

  private static UnitState handedOver(UnitState state) {
    if (state.equals(REMOVED)) {
      return new HandedOver(Condition.FROZEN);
    }
    return state.equals(new Thawed(Hands.PHARMACY)) ? new HandedOver(Condition.THAWED) : null;
  }

  private static boolean isInfusable(UnitState state) {
    return state.equals(new HandedOver(Condition.THAWED)) || state.equals(new Thawed(Hands.WARD));
  }

  private static boolean isHere(UnitState state) {
    return !state.isFinal() && !state.equals(EXPECTED);
  }

  private static boolean isFrozen(UnitState state) {
    return switch (state) {
      case Quarantined q -> isFrozen(q.under());
      case Thawed s -> false;
      case HandedOver s -> s.condition() == Condition.FROZEN;
      default -> true;
    };
  }
}
