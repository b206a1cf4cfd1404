package org.givre.care;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.alarm.Answer;
import org.givre.kernel.Work;
import org.givre.storage.TankId;

/** Where what is done to tanks is kept: begun and ended, each once. */
public interface CareStore {

  void begin(Work work, Care care);

  void end(Work work, CareId care, Answer by, List<Check> checks);

  /** What lasts now, the oldest first. */
  List<Care> open(Work work);

  /** What lasted at some instant of [from, to[, oldest first. */
  List<EndedCare> during(Work work, TankId tank, Instant from, Instant to);

  /** Keeps an opening as it stands now. */
  void keep(Work work, OpeningState opening);

  /** Openings that are not done. */
  List<OpeningState> openings(Work work);

  Optional<OpeningState> opening(Work work, CareId id);

  /** The newest openings of a tank, newest first. */
  List<OpeningState> openings(Work work, TankId tank, int count);
}
