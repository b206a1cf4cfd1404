package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.givre.keys.KeyFolder;
import org.givre.pdf.Seal;
import org.givre.rehearsal.StepReport;
import org.givre.rehearsal.Traced;
import org.givre.settings.DataFolder;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol of an installation: every step with its verdict, under a seal that holds. */
class RehearsalProtocolTest {

  private static final Instant AT = Instant.parse("2026-11-24T09:42:00Z");

  @TempDir private Path folder;

  private static StepReport step(String code, StepReport.Result result) {
    return new StepReport(code, "vu : −191,2 °C, 3 unités", result, 120);
  }

  private RehearsalProtocol protocol() {
    return new RehearsalProtocol(Words.french(), new DataFolder(folder.resolve("absent")));
  }

  @Test
  void isSealedAndAChangedByteIsSeen() throws IOException {
    Path report = folder.resolve("protocole.pdf");
    boolean right =
        protocol()
            .write(
                report,
                List.of(
                    step("people", StepReport.Result.PASSED),
                    step("thaw", StepReport.Result.PASSED)),
                AT);

    assertThat(right).isTrue();
    byte[] pdf = Files.readAllBytes(report);
    assertThat(pdf).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    var key = new KeyFolder(folder.resolve("protocole.pdf-keys")).publicKey().orElseThrow();
    Seal.Opened opened = Seal.open(pdf).orElseThrow();
    assertThat(key.verifies(opened.signed(), opened.signature())).isTrue();
    pdf[pdf.length / 2] ^= 1;
    assertThat(Seal.open(pdf).map(one -> key.verifies(one.signed(), one.signature())).orElse(false))
        .isFalse();
  }

  @Test
  void oneFailedStepFailsTheProtocol() throws IOException {
    assertThat(
            protocol()
                .write(
                    folder.resolve("protocole.pdf"),
                    List.of(step("thaw", StepReport.Result.FAILED)),
                    AT))
        .isFalse();
  }

  @Test
  void everyTracedStepIsAStepAndEveryCheckOneOfTheSixteen() throws IOException {
    Set<String> checks = new TreeSet<>();
    String page =
        Files.readString(
            Path.of(System.getProperty("givre.basedir", "."), "docs/requirements/acceptance.md"));
    for (String step :
        List.of(
            "readings",
            "reception-mismatch",
            "reception",
            "storage",
            "line-lost",
            "release-excursion",
            "release-two-people",
            "release",
            "thaw",
            "dispensing",
            "sheets",
            "verify")) {
      assertThat(Words.french().has("rehearsal.step." + step)).as(step).isTrue();
      assertThat(Traced.by(step)).as(step).isNotEmpty();
      checks.addAll(Traced.by(step));
    }
    assertThat(checks).allMatch(check -> page.contains("| " + check + " |"));
    assertThat(Traced.by("people")).isEmpty();
  }
}
