package org.givre.storage.store;

import java.time.Instant;
import java.util.Map;
import org.givre.db.FirstWins;
import org.givre.db.Rows;
import org.givre.kernel.Work;
import org.givre.storage.ManyPlaces;
import org.givre.storage.OccupantId;
import org.givre.storage.PositionId;

/** Many places taken in one batch. */
public final class SqlManyPlaces implements ManyPlaces {

  @Override
  public boolean occupy(Work work, Map<PositionId, OccupantId> where, Instant since) {
    return where.isEmpty()
        || FirstWins.insert(
            work,
            handle -> {
              try (Rows rows =
                  Rows.of(
                      work, "INSERT INTO occupancy (place, occupant, since) VALUES (?, ?, ?)")) {
                where.forEach(
                    (place, occupant) -> rows.add(place.value(), occupant.value(), since));
                rows.send();
              }
            });
  }
}
