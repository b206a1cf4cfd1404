package org.givre.care;

import java.util.List;
import java.util.UUID;
import org.givre.storage.TankId;

/** The units of a tank, as whoever opens it chooses among them. Answered by {@code app}. */
public interface UnitsIn {

  List<Held> of(TankId tank);

  /** One unit. Masks the patient in {@code toString}. */
  record Held(UUID id, String place, String product, String patient) {
    @Override
    public String toString() {
      return "Held[" + place + ", " + product + ", ****]";
    }
  }
}
