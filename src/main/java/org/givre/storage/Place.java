package org.givre.storage;

/** A position with what is true of it now. */
public record Place(Position position, PlaceState state) {

  public boolean isFree() {
    return state instanceof PlaceState.Free;
  }
}
