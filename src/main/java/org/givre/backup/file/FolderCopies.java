package org.givre.backup.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.givre.audit.Head;
import org.givre.backup.BackupFailed;
import org.givre.backup.BackupMade;
import org.givre.backup.BackupPlan;
import org.givre.backup.Copies;
import org.givre.backup.Manifest;
import org.givre.db.ClosedFile;
import org.givre.db.Database;
import org.givre.db.TableFigure;
import org.givre.kernel.Ticker;
import org.givre.kernel.Work;
import org.givre.keys.FolderKey;

/** Backups as sealed files in the folder's {@code backups} and on a second medium. */
public final class FolderCopies implements Copies {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String SUFFIX = ".givre-backup";

  /**
   * What is copied.
   *
   * @param folder the data folder
   * @param id its mark's
   * @param secret of the database file, empty for a plain one
   */
  public record Subject(
      Path folder, Path backups, UUID id, boolean training, Database database, String secret) {}

  /** The journal of a copy, asked in somebody's transaction. */
  public interface Ends {
    Head head(Work work);

    /** Whether the whole chain is what was written. */
    boolean isProved(Work work);
  }

  private final Subject subject;
  private final Supplier<FolderKey> key;
  private final Supplier<Optional<Path>> second;
  private final Ends ends;
  private final Ticker ticker;

  /**
   * @param key the folder's, made when it has none
   * @param second the second medium's folder as set now
   */
  public FolderCopies(
      Subject subject,
      Supplier<FolderKey> key,
      Supplier<Optional<Path>> second,
      Ends ends,
      Ticker ticker) {
    this.subject = subject;
    this.key = key;
    this.second = second;
    this.ends = ends;
    this.ticker = ticker;
  }

  @Override
  public BackupMade make(Instant at, Optional<Path> file) {
    long begun = ticker.monotonicNanos();
    Path to = file.orElse(subject.backups().resolve(name(at))).toAbsolutePath();
    Path unfinished = to.resolveSibling(to.getFileName() + ".part");
    Path scratch = subject.backups().resolve("scratch");
    try {
      Files.createDirectories(subject.backups());
      Files.createDirectories(to.getParent());
      Manifest manifest = write(at, unfinished, scratch);
      proved(unfinished, manifest, scratch);
      Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
      BackupMade.Second there =
          file.isPresent() ? BackupMade.Second.NONE : onSecondMedium(to, manifest);
      return new BackupMade(
          to,
          at,
          Files.size(to),
          FolderFiles.digest(to),
          manifest,
          there,
          Duration.ofNanos(ticker.monotonicNanos() - begun));
    } catch (IOException failed) {
      throw new BackupFailed(BackupFailed.Why.UNWRITABLE, failed);
    } finally {
      unfinished.toFile().delete();
      cleared(scratch);
    }
  }

  private Manifest write(Instant at, Path to, Path scratch) throws IOException {
    FolderFiles.clear(scratch);
    Files.createDirectories(scratch);
    // The database first: what its facts refer to (sheets, files, spool lines) was written before
    // them, so it is there when the other files are taken.
    Path copy = scratch.resolve(FolderFiles.DATABASE);
    subject.database().copyTo(copy);
    ClosedFile database = new ClosedFile(scratch.resolve("givre"), subject.secret());
    Head head = database.read(ends::head);
    List<Manifest.Table> tables = database.figures().stream().map(FolderCopies::table).toList();
    FolderKey sealing = key.get();
    List<Archive.Source> sources = new ArrayList<>();
    sources.add(new Archive.Source(copy, FolderFiles.DATABASE));
    for (Path path : FolderFiles.beside(subject.folder())) {
      sources.add(new Archive.Source(subject.folder().resolve(path), FolderFiles.named(path)));
    }
    return Archive.write(
        to,
        sealing,
        sources,
        items ->
            new Manifest(
                at, subject.id(), subject.training(), head.number(), head.digest(), items, tables));
  }

  static Manifest.Table table(TableFigure figure) {
    return new Manifest.Table(figure.table(), figure.rows(), figure.digest());
  }

  private void proved(Path file, Manifest written, Path scratch) {
    try (Scratch restored = Scratch.restore(file, key.get(), scratch)) {
      if (!restored.manifest().equals(written)) {
        throw new BackupFailed(BackupFailed.Why.DIFFERENT, "the manifest");
      }
    }
  }

  private BackupMade.Second onSecondMedium(Path file, Manifest manifest) throws IOException {
    Optional<Path> folder = second.get();
    if (folder.isEmpty()) {
      return BackupMade.Second.NONE;
    }
    try {
      // Not made when it is missing: a medium that is not mounted must not fill the disk below it.
      Path to = folder.get().resolve(file.getFileName());
      Path part = to.resolveSibling(to.getFileName() + ".part");
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      FolderFiles.force(part);
      if (!FolderFiles.digest(part).equals(FolderFiles.digest(file))) {
        Files.deleteIfExists(part);
        return BackupMade.Second.LACKING;
      }
      Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
      return BackupMade.Second.KEPT;
    } catch (IOException notThere) {
      return BackupMade.Second.LACKING;
    }
  }

  @Override
  public Manifest prove(Path file) {
    Path scratch = subject.backups().resolve("scratch-drill");
    try (Scratch restored = Scratch.restore(file, key.get(), scratch)) {
      if (!restored.database().read(ends::isProved)) {
        throw new BackupFailed(BackupFailed.Why.DIFFERENT, "the journal's chain");
      }
      return restored.manifest();
    } finally {
      cleared(scratch);
    }
  }

  private static void cleared(Path scratch) {
    try {
      FolderFiles.clear(scratch);
    } catch (IOException failed) {
      throw new BackupFailed(BackupFailed.Why.UNWRITABLE, failed);
    }
  }

  @Override
  public List<Path> kept() {
    return List.copyOf(in(subject.backups()).values());
  }

  @Override
  public int rotate(BackupPlan plan) {
    int gone = rotate(subject.backups(), plan);
    second.get().filter(Files::isDirectory).ifPresent(folder -> rotate(folder, plan));
    return gone;
  }

  private static int rotate(Path folder, BackupPlan plan) {
    Map<Instant, Path> made = in(folder);
    Set<Instant> superfluous = plan.superfluous(made.keySet());
    try {
      for (Instant at : superfluous) {
        Files.deleteIfExists(made.get(at));
      }
    } catch (IOException failed) {
      throw new BackupFailed(BackupFailed.Why.UNWRITABLE, failed);
    }
    return superfluous.size();
  }

  static String name(Instant at) {
    return "givre-" + STAMP.format(at) + SUFFIX;
  }

  /** Newest first. */
  static Map<Instant, Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    Map<Instant, Path> found = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .sorted(Comparator.reverseOrder())
          .forEach(file -> at(file).ifPresent(at -> found.put(at, file)));
    } catch (IOException failed) {
      throw new BackupFailed(BackupFailed.Why.UNWRITABLE, failed);
    }
    return found;
  }

  private static Optional<Instant> at(Path file) {
    String name = file.getFileName().toString();
    if (!name.startsWith("givre-")) {
      return Optional.empty();
    }
    try {
      String stamp = name.substring("givre-".length(), name.length() - SUFFIX.length());
      return Optional.of(STAMP.parse(stamp, Instant::from));
    } catch (DateTimeParseException notOurs) {
      return Optional.empty();
    }
  }
}
