package org.givre.storage.store;

import java.time.Instant;
import java.util.Map;
import org.givre.db.FirstWins;
import org.givre.kernel.Work;
import org.givre.storage.ManyPlaces;
import org.givre.storage.OccupantId;
import org.givre.storage.PositionId;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Many places taken in one batch. */
public final class SqlManyPlaces implements ManyPlaces {

  @Override
  public boolean occupy(Work work, Map<PositionId, OccupantId> where, Instant since) {
    return where.isEmpty()
        || FirstWins.insert(
            work,
            handle -> {
              PreparedBatch batch =
                  handle.prepareBatch(
                      "INSERT INTO occupancy (place, occupant, since) VALUES (?, ?, ?)");
              where.forEach((place, occupant) -> batch.add(place.value(), occupant.value(), since));
              batch.execute();
            });
  }
}
