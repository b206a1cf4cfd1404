package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.givre.access.store.Argon2Passwords;
import org.givre.app.window.FrameState;
import org.givre.audit.TrailCheck;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.State;
import org.givre.fx.Theme;
import org.givre.kernel.HandTicker;
import org.givre.settings.DataFolder;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acceptance check 2: a byte changed from outside is known at the next start. */
class JournalProofTest {

  private final HandTicker clock = HandTicker.at("2026-11-24T09:42:00Z");

  @TempDir private Path folder;

  private OpenFolder open() {
    return OpenFolder.open(
        new DataFolder(folder),
        OpenFolder.Use.TRAINING,
        "desktop",
        clock,
        new Argon2Passwords(64, 1, 1));
  }

  private List<FrameState.Line> statusAfterStart(OpenFolder open) {
    Ground ground = open.ground();
    TrailCheck check = new TrailCheck(ground.works(), ground.trail(), clock);
    return ScreenPictures.onWindow(
        () -> {
          Screen screen = ScreenPictures.screen(Words.french(), Theme.LIGHT);
          JournalProof proof = new JournalProof(check, screen);
          proof.prove(() -> {});
          return proof.with(List.of());
        });
  }

  @Test
  void anIntactJournalIsSaidSo() {
    try (OpenFolder open = open()) {
      new DemoPeople(open.ground()).arrive(clock.now());
      assertThat(statusAfterStart(open))
          .containsExactly(new FrameState.Line(State.NORMAL, "Journal", "intact à 10:42"));
    }
  }

  @Test
  void aChangedByteIsSaidWithItsEntry() throws Exception {
    try (OpenFolder open = open()) {
      new DemoPeople(open.ground()).arrive(clock.now());
    }
    try (Connection sabotage =
        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("givre"), "sa", "")) {
      sabotage
          .createStatement()
          .execute("UPDATE audit_entry SET subject_label = 'Personne' WHERE number = 3");
    }
    try (OpenFolder open = open()) {
      assertThat(statusAfterStart(open))
          .containsExactly(
              new FrameState.Line(
                  State.CRITICAL, "Journal", "entrée 3\u00a0: son contenu a été changé"));
    }
  }
}
