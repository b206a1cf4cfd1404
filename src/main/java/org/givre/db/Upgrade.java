package org.givre.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.flywaydb.core.Flyway;

/**
 * Brings an older file to this program's version. The old file is copied and the copy compared;
 * then a second copy is migrated, and takes the old one's place only when that went well: H2 cannot
 * take a half-made change of tables back.
 */
final class Upgrade {
  private Upgrade() {}

  /** Gives the kept copy of the file as it was. */
  static Path run(H2Door door, Path backups) {
    Path real = door.real();
    H2Door fresh = door.beside(door.file().getFileName() + "-upgrade");
    Path work = fresh.real();
    try {
      Files.createDirectories(backups);
      Path kept = verifiedCopy(real, freeName(backups, version(door)));
      Files.deleteIfExists(work);
      verifiedCopy(real, work);
      try {
        migrate(fresh);
        force(work);
        Files.move(work, real, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(work);
      }
      return kept;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String version(H2Door door) {
    Flyway flyway =
        Database.migrations()
            .dataSource(door.readOnlyUrl(), H2Door.ACCOUNT, door.password())
            .load();
    return flyway.info().current().getVersion().getVersion();
  }

  private static Path freeName(Path backups, String version) {
    Path name = backups.resolve("givre-version-" + version + ".mv.db");
    for (int count = 2; Files.exists(name); count++) {
      name = backups.resolve("givre-version-" + version + "-" + count + ".mv.db");
    }
    return name;
  }

  private static void migrate(H2Door door) {
    Flyway flyway =
        Database.migrations().dataSource(door.url(), H2Door.ACCOUNT, door.password()).load();
    flyway.migrate();
    flyway.validate();
  }

  private static Path verifiedCopy(Path from, Path to) throws IOException {
    Files.copy(from, to);
    force(to);
    if (Files.mismatch(from, to) != -1) {
      Files.deleteIfExists(to);
      throw new IOException("the copy " + to.getFileName() + " differs from its original");
    }
    return to;
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
