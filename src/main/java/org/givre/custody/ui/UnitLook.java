package org.givre.custody.ui;

import org.givre.custody.UnitState;
import org.givre.fx.State;

/** How the state of a unit looks: its word is custody.state.…, its shape this. */
public final class UnitLook {
  private UnitLook() {}

  public static State shape(UnitState state) {
    return switch (state) {
      case UnitState.Expected s -> State.TO_DO;
      case UnitState.Received s -> State.INFO;
      case UnitState.Refused s -> State.OUT_OF_SERVICE;
      case UnitState.Quarantined s -> State.ATTENTION;
      case UnitState.InStock s -> State.DONE;
      case UnitState.Reserved s -> State.INFO;
      case UnitState.Removed s -> State.INFO;
      case UnitState.Thawed s -> State.INFO;
      case UnitState.HandedOver s -> State.INFO;
      case UnitState.Administered s -> State.DONE;
      case UnitState.Destroyed s -> State.OUT_OF_SERVICE;
      case UnitState.Returned s -> State.OUT_OF_SERVICE;
      case UnitState.Lost s -> State.CRITICAL;
    };
  }
}
