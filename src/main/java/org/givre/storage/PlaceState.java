package org.givre.storage;

import java.time.Instant;

/** What is true of a position now. Occupied wins over everything: a unit there is a fact. */
public sealed interface PlaceState {

  record Free() implements PlaceState {}

  record Occupied(OccupantId occupant, Instant since) implements PlaceState {}

  record Reserved(Reservation reservation) implements PlaceState {}

  /** Nothing may be put here: a bent rail, a rack out of service. */
  record Blocked(String why) implements PlaceState {}
}
