package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.store.Argon2Passwords;
import org.givre.db.DatabaseUnusable;
import org.givre.kernel.HandTicker;
import org.givre.settings.DataFolder;
import org.givre.settings.FolderHeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenFolderTest {

  private final HandTicker clock = HandTicker.at("2026-11-24T09:42:00Z");

  @TempDir private Path folder;

  private OpenFolder open(OpenFolder.Use use) {
    return OpenFolder.open(
        new DataFolder(folder), use, "desktop", clock, new Argon2Passwords(64, 1, 1));
  }

  @Test
  void makesANewFolderWhole() {
    try (OpenFolder open = open(OpenFolder.Use.REAL)) {
      assertThat(open.ground().folder().databaseFile()).exists();
      assertThat(open.ground().folder().spool()).isDirectory();
      assertThat(open.ground().firstRun().isNeeded()).isTrue();
      assertThat(open.ground().training()).isFalse();
    }
  }

  @Test
  void aTrainingFolderIsOneForEver() {
    open(OpenFolder.Use.TRAINING).close();
    try (OpenFolder open = open(OpenFolder.Use.REAL)) {
      assertThat(open.ground().training()).isTrue();
    }
  }

  @Test
  void aRealFolderNeverBecomesATrainingOne() {
    open(OpenFolder.Use.REAL).close();
    try (OpenFolder open = open(OpenFolder.Use.TRAINING)) {
      assertThat(open.ground().training()).isFalse();
    }
  }

  @Test
  void aSecondProgramIsRefused() {
    try (OpenFolder open = open(OpenFolder.Use.REAL)) {
      assertThat(open.database()).isNotNull();
      assertThatThrownBy(() -> open(OpenFolder.Use.REAL)).isInstanceOf(FolderHeld.class);
    }
  }

  @Test
  void aDatabaseThatLostAcknowledgedActsIsRefusedUntouched() throws Exception {
    Path file = folder.resolve("givre.mv.db");
    open(OpenFolder.Use.REAL).close();
    byte[] older = Files.readAllBytes(file);
    try (OpenFolder open = open(OpenFolder.Use.REAL)) {
      open.ground()
          .firstRun()
          .create(
              "Camille",
              "Démo",
              new NewAccount("c.demo", "neige et azote".toCharArray(), Set.of(Role.ADMINISTRATOR)),
              clock.now())
          .orThrow();
    }
    Files.write(file, older);

    assertThatThrownBy(() -> open(OpenFolder.Use.REAL))
        .isInstanceOfSatisfying(
            DatabaseUnusable.class,
            refused -> assertThat(refused.why()).isEqualTo(DatabaseUnusable.Why.DAMAGED));
    assertThat(Files.readAllBytes(file)).isEqualTo(older);
  }
}
