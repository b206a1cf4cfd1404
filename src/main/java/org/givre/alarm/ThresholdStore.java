package org.givre.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.access.TwoSignatures;
import org.givre.kernel.Work;
import org.givre.storage.TankId;

/** Where the versions of the thresholds are kept. */
public interface ThresholdStore {

  /** Every version, oldest first. */
  List<ThresholdVersion> versions(Work work);

  /** What is to be kept as the next version. */
  record Change(Optional<TankId> tank, Instant at, String reason, Thresholds thresholds) {}

  ThresholdVersion add(Work work, Change change, TwoSignatures signed);
}
