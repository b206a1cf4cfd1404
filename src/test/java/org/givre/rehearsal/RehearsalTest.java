package org.givre.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.givre.app.RehearsalRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole main job on a real pseudo-terminal and a real database file. */
class RehearsalTest {

  @TempDir Path out;

  @Test
  void everyStepShowsWhatItHasTo() throws IOException {
    RehearsalRun run = new RehearsalRun(1, out, false);
    List<StepReport> told = new ArrayList<>();
    List<StepReport> reports = run.go(told::add);
    assertThat(reports).filteredOn(report -> !report.passed()).isEmpty();
    assertThat(reports).hasSizeGreaterThanOrEqualTo(24).isEqualTo(told);
    assertThat(run.sheets()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(s -> assertThat(s).exists());
    assertThat(run.folder()).doesNotExist();
  }
}
