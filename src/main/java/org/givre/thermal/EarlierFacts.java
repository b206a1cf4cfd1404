package org.givre.thermal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.givre.custody.UnitId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;

/** What is kept of the time before this program: records and judgements, only ever added. */
public interface EarlierFacts {

  void add(Work work, EarlierRecord record, List<UnitId> units);

  /** In the order they were attached. */
  List<EarlierRecord> earlier(Work work, UnitId unit);

  /** Each unit with the digest of the records that were judged. */
  void add(Work work, EarlierJudgement judgement, List<UnitId> units, List<Digest> records);

  /** The last one given for this unit, whatever was attached since. */
  Optional<EarlierJudgement> earlierJudgement(Work work, UnitId unit);

  /** Units that somebody judged, whatever was attached since. */
  Set<UnitId> judgedBefore(Work work);
}
