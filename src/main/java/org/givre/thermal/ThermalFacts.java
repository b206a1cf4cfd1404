package org.givre.thermal;

import java.time.Instant;
import java.util.List;
import org.givre.custody.UnitId;
import org.givre.kernel.Work;

/** What thermal keeps itself: judgements and exposures, only ever added. */
public interface ThermalFacts extends EarlierFacts {

  void add(Work work, Judgement judgement);

  List<Judgement> judgements(Work work, UnitId unit);

  void add(Work work, UnitId unit, Exposure exposure, Instant recorded);

  List<Exposure> exposures(Work work, UnitId unit);
}
