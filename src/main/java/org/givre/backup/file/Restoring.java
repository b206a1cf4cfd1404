package org.givre.backup.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.givre.backup.BackupFailed;
import org.givre.backup.Manifest;
import org.givre.kernel.Digest;
import org.givre.keys.FolderKey;

/**
 * Puts a backup into the place of a data folder. It is restored beside and compared first; what was
 * there is then kept aside, whole; nothing is ever deleted.
 *
 * <p>Files that the folder had and the backup has not (sheets, attached files, days of the spool
 * written since) are taken over: each is named in the report.
 */
public final class Restoring {
  private Restoring() {}

  /** Where a file of the restored folder came from; the words are {@code backup.from.<code>}. */
  public enum Origin {
    BACKUP("backup"),
    /** It was in the folder and is not in the backup. */
    FOLDER("folder"),
    /** The folder's is the backup's with more behind it: a day of the spool that went on. */
    FOLDER_LONGER("folder-longer"),
    /** The folder's is another: the backup's was taken, the other lies aside. */
    BACKUP_INSTEAD("backup-instead");

    private final String code;

    Origin(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /**
   * What came from where.
   *
   * @param aside where the folder's former contents lie; empty when there were none
   */
  public record Report(Manifest manifest, Map<String, Origin> files, Optional<Path> aside) {
    public List<String> from(Origin origin) {
      return files.entrySet().stream()
          .filter(one -> one.getValue() == origin)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /** The id of the key that a backup asks for; empty when it is no backup of ours. */
  public static Optional<String> keyId(Path backup) {
    return Archive.keyId(backup);
  }

  /** The newest backup of a folder, or of its second medium. */
  public static Optional<Path> newest(Path... folders) {
    Map<Instant, Path> all = new TreeMap<>(Comparator.reverseOrder());
    for (Path folder : folders) {
      all.putAll(FolderCopies.in(folder));
    }
    return all.values().stream().findFirst();
  }

  /**
   * @param into the data folder, which nobody has open
   * @throws BackupFailed before anything was changed
   */
  public static Report into(Path into, Path backup, FolderKey key, Instant at) {
    Path root = into.toAbsolutePath().normalize();
    try {
      Files.createDirectories(root);
      try (Scratch restored = Scratch.restore(backup, key, root.resolve("restoring"))) {
        return place(restored, root, at);
      }
    } catch (IOException failed) {
      throw new BackupFailed(BackupFailed.Why.UNWRITABLE, failed);
    }
  }

  private static Report place(Scratch restored, Path root, Instant at) throws IOException {
    Map<String, Origin> origins = new TreeMap<>();
    restored.manifest().items().forEach(item -> origins.put(item.path(), Origin.BACKUP));
    List<Path> there = FolderFiles.beside(root);
    Optional<Path> aside = setAside(root, there, at);
    if (aside.isPresent()) {
      for (Path path : there) {
        origins.put(FolderFiles.named(path), merged(restored, aside.get(), path));
      }
    }
    for (Path path : everything(restored.root())) {
      Path to = root.resolve(path);
      Files.createDirectories(to.getParent());
      Files.move(restored.root().resolve(path), to, StandardCopyOption.REPLACE_EXISTING);
    }
    return new Report(restored.manifest(), origins, aside);
  }

  private static List<Path> everything(Path root) throws IOException {
    List<Path> all = new ArrayList<>(FolderFiles.beside(root));
    all.add(Path.of(FolderFiles.DATABASE));
    return all;
  }

  /** Copies of everything, and the database and its head moved: the original, untouched. */
  private static Optional<Path> setAside(Path root, List<Path> there, Instant at)
      throws IOException {
    List<Path> moved = new ArrayList<>();
    for (String name : List.of(FolderFiles.DATABASE, "givre.head", "givre.forced", "givre.seal")) {
      if (Files.exists(root.resolve(name))) {
        moved.add(Path.of(name));
      }
    }
    if (moved.isEmpty() && there.isEmpty()) {
      return Optional.empty();
    }
    String stamp = FolderCopies.name(at);
    Path aside = root.resolve("aside").resolve(stamp.substring(6, stamp.indexOf('.')));
    for (Path path : there) {
      Path to = aside.resolve(path);
      Files.createDirectories(to.getParent());
      Files.copy(root.resolve(path), to, StandardCopyOption.COPY_ATTRIBUTES);
      FolderFiles.force(to);
    }
    for (Path path : moved) {
      Files.createDirectories(aside);
      Files.move(root.resolve(path), aside.resolve(path));
    }
    return Optional.of(aside);
  }

  private static Origin merged(Scratch restored, Path aside, Path path) throws IOException {
    Path ours = restored.root().resolve(path);
    Path theirs = aside.resolve(path);
    if (!Files.exists(ours)) {
      Files.createDirectories(ours.getParent());
      Files.copy(theirs, ours, StandardCopyOption.COPY_ATTRIBUTES);
      return Origin.FOLDER;
    }
    long differs = Files.mismatch(ours, theirs);
    if (differs == -1) {
      return Origin.BACKUP;
    }
    if (differs == Files.size(ours)) {
      Files.copy(
          theirs, ours, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      return Origin.FOLDER_LONGER;
    }
    return Origin.BACKUP_INSTEAD;
  }

  /** SHA-256 of a file. */
  public static Digest digest(Path file) {
    try {
      return FolderFiles.digest(file);
    } catch (IOException unreadable) {
      throw new BackupFailed(BackupFailed.Why.BROKEN, unreadable);
    }
  }
}
