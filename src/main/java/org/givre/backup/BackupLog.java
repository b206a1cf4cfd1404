package org.givre.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;

/** Which backups were made and which drills proved them: facts, never changed. */
public interface BackupLog {

  /**
   * What is remembered of one.
   *
   * @param kind {@code backup} or {@code drill}
   * @param second as {@link BackupMade.Second#code}
   * @param record for a drill: the signed record, as text
   */
  record Line(
      String kind,
      Instant at,
      ActorId actor,
      String file,
      long bytes,
      Digest digest,
      long entries,
      long rows,
      String second,
      Duration took,
      String record) {}

  void add(Work work, Line line);

  Optional<Line> last(Work work, String kind);

  /** Newest first. */
  List<Line> newest(Work work, int count);
}
