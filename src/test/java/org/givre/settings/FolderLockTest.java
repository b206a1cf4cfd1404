package org.givre.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

  private static final Instant AT = Instant.parse("2026-11-24T09:42:00Z");

  @TempDir private Path folder;

  @Test
  void aSecondProgramIsToldWhoHasTheFolder() {
    DataFolder data = new DataFolder(folder.resolve("site"));
    try (FolderLock mine = FolderLock.take(data, "desktop", AT)) {
      assertThat(mine).isNotNull();
      assertThatThrownBy(() -> FolderLock.take(data, "station", AT))
          .isInstanceOfSatisfying(
              FolderHeld.class,
              held -> {
                assertThat(held.holder().way()).isEqualTo("desktop");
                assertThat(held.holder().process()).isEqualTo(ProcessHandle.current().pid());
                assertThat(held.holder().since()).isEqualTo(AT.toString());
                assertThat(held.folder()).isEqualTo(data);
              });
    }
  }

  @Test
  void theFolderIsFreeAgainAfterClosing() {
    DataFolder data = new DataFolder(folder);
    FolderLock.take(data, "desktop", AT).close();
    FolderLock.take(data, "station", AT).close();
    assertThat(data.lockFile()).exists();
  }
}
