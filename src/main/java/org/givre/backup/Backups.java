package org.givre.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Ticker;
import org.givre.kernel.Works;

/**
 * Backups of the folder while it is at work. Each is read back and restored into a scratch folder
 * before it counts; each is journaled with its digest.
 */
public final class Backups {

  /** Signs the record of a drill with the site's key. */
  public interface Signer {
    /** The record with its signature below it. */
    String signed(String record);
  }

  private final Works works;
  private final Journal journal;
  private final BackupLog log;
  private final Copies copies;
  private final Ticker ticker;

  public Backups(Works works, Journal journal, BackupLog log, Copies copies, Ticker ticker) {
    this.works = works;
    this.journal = journal;
    this.log = log;
    this.copies = copies;
    this.ticker = ticker;
  }

  /**
   * Somebody asks for one now. Refused: {@link org.givre.access.NotAllowed}.
   *
   * @throws BackupFailed when it could not be made
   */
  public Outcome<BackupMade> backUp(By by) {
    var refusals = by.notAllowed(Permission.BACK_UP);
    return refusals.isEmpty()
        ? Outcome.done(make(by.actor(), Optional.empty()))
        : Outcome.refused(refusals);
  }

  /**
   * The computer's administrator asks from the command line, or the clock does.
   *
   * @param file where to; empty for the folder's own place and the second medium
   * @throws BackupFailed when it could not be made
   */
  public BackupMade backUp(Optional<Path> file) {
    return make(ActorId.GIVRE, file);
  }

  private synchronized BackupMade make(ActorId actor, Optional<Path> file) {
    BackupMade made = copies.make(ticker.now(), file);
    works.inOne(
        work -> {
          log.add(work, line(made, actor));
          return journal.record(work, fact(made, actor));
        });
    return made;
  }

  private static BackupLog.Line line(BackupMade made, ActorId actor) {
    return new BackupLog.Line(
        "backup",
        made.at(),
        actor,
        made.file().toString(),
        made.bytes(),
        made.digest(),
        made.manifest().entries(),
        made.manifest().rows(),
        made.second().code(),
        made.took(),
        "");
  }

  private static AuditFact fact(BackupMade made, ActorId actor) {
    return AuditFact.of(made.at(), actor, "backup.made", subject(made.file()))
        .with("digest", made.digest().hex())
        .with("entries", made.manifest().entries())
        .with("head", made.manifest().head().hex())
        .with("second", made.second().code());
  }

  private static Subject subject(Path file) {
    String name = file.getFileName().toString();
    return new Subject("backup", name, name);
  }

  /**
   * Somebody asks for a drill of the newest backup now. Refused: {@link
   * org.givre.access.NotAllowed}.
   *
   * @throws BackupFailed when it cannot be restored; that is journaled too
   */
  public Outcome<BackupLog.Line> drill(By by, Signer signer) {
    var refusals = by.notAllowed(Permission.BACK_UP);
    return refusals.isEmpty()
        ? Outcome.done(drill(by.actor(), Optional.empty(), signer))
        : Outcome.refused(refusals);
  }

  /**
   * Restores the newest backup, or the one named, into a scratch folder, compares, and keeps the
   * signed record of it.
   *
   * @throws BackupFailed when it cannot be restored; that is journaled too
   */
  public synchronized BackupLog.Line drill(ActorId actor, Optional<Path> named, Signer signer) {
    Instant at = ticker.now();
    long begun = ticker.monotonicNanos();
    Path file =
        named
            .or(() -> copies.kept().stream().findFirst())
            .orElseThrow(() -> new BackupFailed(BackupFailed.Why.NONE, "no backup yet"));
    Manifest manifest;
    try {
      manifest = copies.prove(file);
    } catch (BackupFailed failed) {
      AuditFact fact = AuditFact.of(at, actor, "backup.drill-failed", subject(file));
      works.inOne(work -> journal.record(work, fact.with("why", failed.why().code())));
      throw failed;
    }
    Duration took = Duration.ofNanos(ticker.monotonicNanos() - begun);
    String record = signer.signed(record(at, file, manifest, took));
    BackupLog.Line line = drilled(at, actor, file, manifest, took, record);
    works.inOne(
        work -> {
          log.add(work, line);
          return journal.record(
              work,
              AuditFact.of(at, actor, "backup.drilled", subject(file))
                  .with("rows", manifest.rows())
                  .with("files", manifest.items().size())
                  .with("record", line.digest().hex()));
        });
    return line;
  }

  private static BackupLog.Line drilled(
      Instant at, ActorId actor, Path file, Manifest manifest, Duration took, String record) {
    return new BackupLog.Line(
        "drill",
        at,
        actor,
        file.toString(),
        manifest.bytes(),
        Digest.of(record),
        manifest.entries(),
        manifest.rows(),
        BackupMade.Second.NONE.code(),
        took,
        record);
  }

  private static String record(Instant at, Path file, Manifest manifest, Duration took) {
    return "restore drill of %s%nbackup %s, made %s%n".formatted(at, file, manifest.madeAt())
        + "%d files, %d bytes, every digest equal%n"
            .formatted(manifest.items().size(), manifest.bytes())
        + "%d tables, %d rows, every digest equal%n"
            .formatted(manifest.tables().size(), manifest.rows())
        + "journal of %d entries, head %s, chain proved%n"
            .formatted(manifest.entries(), manifest.head().hex())
        + "took %d ms%n".formatted(took.toMillis());
  }

  /** When the last good one was made. */
  public Optional<BackupLog.Line> last() {
    return works.read(work -> log.last(work, "backup"));
  }

  public List<BackupLog.Line> newest(int count) {
    return works.read(work -> log.newest(work, count));
  }

  /** Takes away what the plan no longer keeps. */
  public int rotate(BackupPlan plan) {
    return copies.rotate(plan);
  }
}
