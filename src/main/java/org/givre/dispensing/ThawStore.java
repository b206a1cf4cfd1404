package org.givre.dispensing;

import java.util.List;
import java.util.Optional;
import org.givre.custody.UnitId;
import org.givre.deviation.DeviationId;
import org.givre.kernel.Work;

/** Where identity checks, thaws, aspects and times are kept; all only ever added. */
public interface ThawStore {

  void add(Work work, UnitId unit, IdentityCheck check);

  /** The last one. */
  Optional<IdentityCheck> identity(Work work, UnitId unit);

  void add(Work work, UnitId unit, DeviceCheck device, Stamp stamp);

  Optional<DeviceCheck> device(Work work, UnitId unit);

  void add(Work work, UnitId unit, Aspect aspect);

  Optional<Aspect> aspect(Work work, UnitId unit);

  void add(Work work, UnitId unit, TimeMark mark);

  /** Oldest first. */
  List<TimeMark> marks(Work work, UnitId unit);

  /** False where the overrun of this rule was reported before. */
  boolean reported(Work work, UnitId unit, String rule, DeviationId deviation);

  boolean isReported(Work work, UnitId unit, String rule);
}
