package org.givre.storage;

import java.time.Instant;
import java.util.Optional;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;

/**
 * Who stands where, inside somebody's act. One occupant a place and one place an occupant: the
 * database keeps it, so of two acts that race for a place one wins and the other is refused.
 */
public final class Places {

  private final StorageStore store;

  public Places(StorageStore store) {
    this.store = store;
  }

  public Optional<Position> position(Work work, PositionId id) {
    return store.position(work, id);
  }

  public Optional<Tank> tank(Work work, TankId id) {
    return store.tank(work, id);
  }

  /** As the journal names a place: "Cuve 1, C-02-1". */
  public String name(Work work, Position position) {
    return store.tank(work, position.tank()).orElseThrow().name() + ", " + position.path();
  }

  public PlaceState state(Work work, PositionId id) {
    return store.state(work, id);
  }

  public Optional<Position> whereIs(Work work, OccupantId occupant) {
    return store.whereIs(work, occupant);
  }

  /** Why this occupant may not be put there; empty where it may. */
  public Optional<Refusal> refusal(Work work, PositionId id, OccupantId occupant) {
    Optional<Position> position = store.position(work, id);
    if (position.isEmpty()) {
      return Optional.of(new PlaceUnknown(id.toString()));
    }
    String path = position.get().path();
    return switch (store.state(work, id)) {
      case PlaceState.Free free -> Optional.empty();
      case PlaceState.Occupied occupied -> Optional.of(new PlaceTaken(path));
      case PlaceState.Blocked blocked -> Optional.of(new PlaceBlocked(path, blocked.why()));
      case PlaceState.Reserved reserved ->
          reserved.reservation().holder().equals(occupant)
              ? Optional.empty()
              : Optional.of(new PlaceReserved(path));
    };
  }

  /**
   * Puts an occupant into a place. A reservation of this occupant, there or elsewhere, ends; one
   * for another refuses. Refused: {@link PlaceTaken}, {@link PlaceBlocked}, {@link PlaceReserved},
   * {@link PlaceUnknown}, {@link AlreadyPlaced}.
   */
  public Outcome<Position> occupy(
      Work work, PositionId position, OccupantId occupant, Instant since) {
    Optional<Refusal> refusal = refusal(work, position, occupant);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    Optional<Position> stands = store.whereIs(work, occupant);
    if (stands.isPresent()) {
      return Outcome.refused(new AlreadyPlaced(stands.get().path()));
    }
    return occupied(work, position, occupant, since);
  }

  /** From where it stands to another place, in one step. Refused as {@link #occupy}. */
  public Outcome<Position> move(
      Work work, PositionId position, OccupantId occupant, Instant since) {
    Optional<Refusal> refusal = refusal(work, position, occupant);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    store.vacate(work, occupant);
    return occupied(work, position, occupant, since);
  }

  private Outcome<Position> occupied(Work work, PositionId id, OccupantId occupant, Instant since) {
    Position position = store.position(work, id).orElseThrow();
    store.unreserve(work, occupant);
    if (!store.occupy(work, id, occupant, since)) {
      return Outcome.refused(new PlaceTaken(position.path()));
    }
    return Outcome.done(position);
  }

  /** The occupant leaves its place; the place it left, if it had one. */
  public Optional<Position> vacate(Work work, OccupantId occupant) {
    Optional<Position> left = store.whereIs(work, occupant);
    store.vacate(work, occupant);
    return left;
  }

  /**
   * Holds a free place. An occupant holds at most one place: an older reservation of its own ends.
   * Refused as {@link #occupy}.
   */
  public Outcome<Position> reserve(Work work, Reservation reservation) {
    Optional<Refusal> refusal = refusal(work, reservation.position(), reservation.holder());
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    Position position = store.position(work, reservation.position()).orElseThrow();
    store.unreserve(work, reservation.holder());
    return store.reserve(work, reservation)
        ? Outcome.done(position)
        : Outcome.refused(new PlaceReserved(position.path()));
  }

  public Optional<Reservation> reservationOf(Work work, OccupantId holder) {
    return store.reservationOf(work, holder);
  }

  public void unreserve(Work work, OccupantId holder) {
    store.unreserve(work, holder);
  }
}
