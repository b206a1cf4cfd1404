package org.givre.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.givre.app.safe.FolderSecrets;
import org.givre.audit.AuditFact;
import org.givre.audit.Head;
import org.givre.audit.Subject;
import org.givre.audit.store.HeadFile;
import org.givre.backup.file.KeyNote;
import org.givre.backup.file.Restoring;
import org.givre.db.Tables;
import org.givre.history.ReadingLog;
import org.givre.history.Spool;
import org.givre.history.SpoolReport;
import org.givre.history.store.FileSpool;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.ActorId;
import org.givre.kernel.Ticker;
import org.givre.keys.FolderKey;
import org.givre.measure.Reading;
import org.givre.settings.DataFolder;
import org.givre.settings.FolderLock;

/**
 * A data folder from a backup and from what outlived the database: the spool's readings become rows
 * again. Everything is told: what came from where, and which acts nobody has any more.
 */
public final class Recovery {
  private Recovery() {}

  private static final int BATCH = 500;

  /** A backup's rows may end a little before it was made. */
  private static final Duration OVERLAP = Duration.ofDays(2);

  /**
   * What was made of the spool.
   *
   * @param read readings found in it since {@code from}
   * @param added rows that the database lacked
   * @param damaged lines that are not what was written, left where they are
   */
  public record Refilled(Instant from, long read, long added, long damaged) {}

  /**
   * @param lost journal entries that were acknowledged after the backup and are nowhere else: first
   *     and last number; empty when none are known
   * @param verified each verification's name with its result, on the restored folder
   */
  public record Report(
      Restoring.Report restored,
      Optional<long[]> lost,
      Refilled refilled,
      Map<String, Verification.Result> verified) {}

  /**
   * Restores into a folder that nobody has open.
   *
   * @throws org.givre.backup.BackupFailed before anything was changed
   * @throws org.givre.settings.FolderHeld when another program has the folder
   */
  public static Report restore(DataFolder into, Path backup, FolderKey key, Ticker ticker) {
    Restoring.Report restored;
    FolderLock lock = FolderLock.take(into, "restore", ticker.now());
    try {
      restored = Restoring.into(into.root(), backup, key, ticker.now());
    } finally {
      lock.close();
    }
    FolderSecrets secrets = FolderSecrets.of(into);
    if (secrets.note().filter(KeyNote::database).isPresent()) {
      secrets.keep(key);
    }
    try (OpenFolder open = OpenFolder.open(into, OpenFolder.Use.REAL, "restore", ticker)) {
      restored.aside().ifPresent(aside -> missingLines(open.ground(), restored, aside));
      Refilled refilled = refill(open.ground(), restored.manifest().madeAt().minus(OVERLAP));
      Optional<long[]> lost = lost(restored);
      note(open.ground(), backup, restored, refilled, lost);
      Map<String, Verification.Result> verified = new LinkedHashMap<>();
      Verifications.of(open).forEach(one -> verified.put(one.what(), one.run(done -> {})));
      return new Report(restored, lost, refilled, verified);
    }
  }

  /** Makes rows again of every reading in the spool that the database lacks. */
  public static Refilled refill(Ground ground, Instant from) {
    ReadingLog log = new SqlReadingLog();
    long before = rows(ground);
    try (Spool spool = new FileSpool(ground.folder().spool())) {
      List<Reading> batch = new ArrayList<>();
      SpoolReport report =
          spool.replay(
              from,
              reading -> {
                batch.add(reading);
                if (batch.size() == BATCH) {
                  keep(ground, log, batch);
                }
              });
      keep(ground, log, batch);
      return new Refilled(from, report.readings(), rows(ground) - before, report.damages().size());
    }
  }

  private static long rows(Ground ground) {
    return ground.works().read(work -> new Tables(work).count("reading"));
  }

  private static void keep(Ground ground, ReadingLog log, List<Reading> batch) {
    List<Reading> whole = List.copyOf(batch);
    batch.clear();
    ground
        .works()
        .inOne(
            work -> {
              log.append(work, whole);
              return whole.size();
            });
  }

  /** A day whose file was damaged here comes from the backup; what it lacks is added to it. */
  private static void missingLines(Ground ground, Restoring.Report restored, Path aside) {
    boolean differs =
        restored.from(Restoring.Origin.BACKUP_INSTEAD).stream()
            .anyMatch(name -> name.startsWith("spool/"));
    if (!differs) {
      return;
    }
    Instant from = restored.manifest().madeAt().minus(OVERLAP);
    try (Spool now = new FileSpool(ground.folder().spool());
        Spool was = new FileSpool(aside.resolve("spool"))) {
      Set<Reading> there = new HashSet<>();
      now.replay(from, there::add);
      List<Reading> missing = new ArrayList<>();
      was.replay(
          from,
          reading -> {
            if (there.add(reading)) {
              missing.add(reading);
            }
          });
      now.append(missing);
    }
  }

  private static Optional<long[]> lost(Restoring.Report restored) {
    Optional<Head> noted =
        restored.aside().flatMap(aside -> new HeadFile(aside.resolve("givre.head")).read());
    return noted
        .filter(head -> head.number() > restored.manifest().entries())
        .map(head -> new long[] {restored.manifest().entries() + 1, head.number()});
  }

  private static void note(
      Ground ground,
      Path backup,
      Restoring.Report restored,
      Refilled refilled,
      Optional<long[]> lost) {
    String name = backup.getFileName().toString();
    AuditFact fact =
        AuditFact.of(
                ground.ticker().now(),
                ActorId.GIVRE,
                "backup.restored",
                new Subject("backup", name, name))
            .with("entries", restored.manifest().entries())
            .with("readings-added", refilled.added())
            .with("lost", lost.map(range -> range[0] + "–" + range[1]).orElse("0"));
    ground.works().inOne(work -> ground.journal().record(work, fact));
  }
}
