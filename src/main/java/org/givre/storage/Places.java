package org.givre.storage;

import java.time.Instant;
import java.util.Optional;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;

/**
 * Who stands where, inside somebody's act. One occupant a place and one place an occupant: the
 * database keeps it, so of two acts that race for a place one wins and the other is refused.
 */
public final class Places {

  public Places(StorageStore store) {
    throw new UnsupportedOperationException();
  }

  public Optional<Position> position(Work work, PositionId id) {
    throw new UnsupportedOperationException();
  }

  public PlaceState state(Work work, PositionId id) {
    throw new UnsupportedOperationException();
  }

  public Optional<Position> whereIs(Work work, OccupantId occupant) {
    throw new UnsupportedOperationException();
  }

  /**
   * Puts an occupant into a place. A reservation for this occupant ends; one for another refuses.
   * Refused: {@link PlaceTaken}, {@link PlaceBlocked}, {@link PlaceReserved}, {@link PlaceUnknown},
   * {@link AlreadyPlaced}.
   */
  public Outcome<Position> occupy(
      Work work, PositionId position, OccupantId occupant, Instant since) {
    throw new UnsupportedOperationException();
  }

  /** The occupant leaves its place; the place it left, if it had one. */
  public Optional<Position> vacate(Work work, OccupantId occupant) {
    throw new UnsupportedOperationException();
  }

  /**
   * Holds a free place. An occupant holds at most one place: an older reservation of its own ends.
   * Refused as {@link #occupy}.
   */
  public Outcome<Position> reserve(Work work, Reservation reservation) {
    throw new UnsupportedOperationException();
  }

  public Optional<Reservation> reservationOf(Work work, OccupantId holder) {
    throw new UnsupportedOperationException();
  }

  public void unreserve(Work work, OccupantId holder) {
    throw new UnsupportedOperationException();
  }
}
