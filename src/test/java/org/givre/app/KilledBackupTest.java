package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.store.Argon2Passwords;
import org.givre.db.ChildJvm;
import org.givre.kernel.ActorId;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One backup replaces another of the same name while the power goes: whatever is there afterwards
 * is a whole backup, proved by restoring it. {@code -Dgivre.backup-kills=200} for the long run.
 */
class KilledBackupTest {

  private static final int KILLS = Integer.getInteger("givre.backup-kills", 6);
  private static final String NAME = "copie.givre-backup";

  @TempDir private Path folder;
  @TempDir private Path disk;

  private static OpenFolder open(Path root) {
    return OpenFolder.open(
        new DataFolder(root),
        OpenFolder.Use.TRAINING,
        "test",
        new SystemTicker(),
        new Argon2Passwords(64, 1, 1));
  }

  @Test
  void whatIsThereAfterAKillIsAWholeBackup() throws IOException {
    try (OpenFolder open = open(folder)) {
      open.ground()
          .firstRun()
          .create(
              "Camille",
              "Démo",
              new NewAccount("c.demo", "neige et azote".toCharArray(), Set.of(Role.ADMINISTRATOR)),
              open.ground().ticker().now())
          .orThrow();
    }
    Random chance = new Random(20_261_124);
    int made = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      try (ChildJvm child = ChildJvm.run(Replacing.class, folder.toString(), file().toString())) {
        assertThat(child.line()).as("the first of round " + kill).isEqualTo("made");
        // Somewhere within a replacement, wherever that is on this machine.
        LockSupport.parkNanos(Duration.ofMillis(chance.nextInt(400)).toNanos());
        child.kill();
        made += 1 + child.rest().size();
      }
      try (OpenFolder open = open(folder)) {
        BackupParts parts = BackupParts.of(open);
        var proved =
            parts
                .backups()
                .drill(ActorId.GIVRE, Optional.of(file()), BackupParts.signer(open.ground()));
        assertThat(proved.entries()).isPositive();
        parts.backups().backUp(Optional.of(file()));
      }
      assertThat(names()).as("the next one clears what the killed one left").containsExactly(NAME);
    }
    assertThat(made).isGreaterThanOrEqualTo(KILLS);
  }

  private Path file() {
    return disk.resolve(NAME);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> inside = Files.list(disk)) {
      return inside.map(path -> path.getFileName().toString()).toList();
    }
  }

  /** Replaces the backup again and again until somebody stops it. */
  public static final class Replacing {
    private Replacing() {}

    public static void main(String[] arguments) {
      try (OpenFolder open = open(Path.of(arguments[0]))) {
        var backups = BackupParts.of(open).backups();
        while (true) {
          backups.backUp(Optional.of(Path.of(arguments[1])));
          System.out.println("made");
        }
      }
    }
  }
}
