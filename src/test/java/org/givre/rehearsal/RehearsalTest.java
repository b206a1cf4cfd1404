package org.givre.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.givre.app.RehearsalRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The whole main job on a real pseudo-terminal and a real database file. */
class RehearsalTest {

  @TempDir Path out;

  @Test
  void everyStepShowsWhatItHasTo() throws IOException {
    RehearsalRun run = new RehearsalRun(1, out, false);
    List<StepReport> told = new ArrayList<>();
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    List<StepReport> reports;
    try {
      reports = run.go(told::add);
    } finally {
      root.detachAppender(log);
    }
    assertThat(List.copyOf(log.list))
        .as("the program's own log names nobody")
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(line -> line.matches("(?is).*(EXEMPLE|FICTIF|Alice|Bruno|TEST-0).*"));
    assertThat(reports).filteredOn(report -> !report.passed()).isEmpty();
    assertThat(reports).hasSizeGreaterThanOrEqualTo(24).isEqualTo(told);
    assertThat(run.sheets()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(s -> assertThat(s).exists());
    assertThat(run.folder()).doesNotExist();
  }
}
