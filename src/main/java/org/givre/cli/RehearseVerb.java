package org.givre.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.givre.app.RehearsalProtocol;
import org.givre.app.RehearsalRun;
import org.givre.kernel.SystemTicker;
import org.givre.rehearsal.StepReport;
import org.givre.settings.DataFolder;
import org.givre.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The dry run of the whole main job, without a window. */
@Command(
    name = "rehearse",
    description = "Test à blanc : tout le métier, sans fenêtre, chaque étape vérifiée.",
    mixinStandardHelpOptions = true)
public final class RehearseVerb implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Option(names = "--out", paramLabel = "DIR", description = "where to leave the sheets")
  private Path out;

  @Option(names = "--keep", description = "keeps the rehearsal's data folder")
  private boolean keep;

  @Option(names = "--seed", paramLabel = "N", description = "the simulated tank's chance")
  private long seed = 1;

  @Option(names = "--json", description = "one JSON object a step")
  private boolean json;

  @Option(
      names = "--report",
      paramLabel = "FICHIER",
      description = "le protocole des contrôles, en PDF scellé : exigence, fait, vu, verdict")
  private Path report;

  @Override
  public Integer call() throws IOException {
    Words words = Language.words();
    PrintWriter writer = spec.commandLine().getOut();
    if (!RehearsalRun.isPossible()) {
      spec.commandLine().getErr().println(words.of("rehearsal.no-terminal"));
      return Givre.COULD_NOT_RUN;
    }
    if (!json) {
      writer.println(words.of("rehearsal.title"));
      writer.println(words.of("rehearsal.settings", RehearsalRun.DELAYS_DIVIDED_BY));
      writer.flush();
    }
    RehearsalRun run = new RehearsalRun(seed, out, keep);
    List<StepReport> reports = run.go(report -> tell(writer, words, report));
    int status = conclude(writer, words, run, reports);
    return report == null ? status : protocol(writer, words, reports, status);
  }

  private int protocol(PrintWriter writer, Words words, List<StepReport> reports, int status)
      throws IOException {
    RehearsalProtocol protocol = new RehearsalProtocol(words, new DataFolder(data.folder()));
    boolean right = protocol.write(report, reports, new SystemTicker().now());
    writer.println(
        words.of(
            "rehearsal.report.written",
            report.toString(),
            protocol.keys(report).publicFile().toString()));
    writer.flush();
    return right ? status : Givre.NO;
  }

  private void tell(PrintWriter writer, Words words, StepReport report) {
    writer.println(json ? object(report) : line(words, report));
    writer.flush();
  }

  private static String object(StepReport report) {
    return JSON.createObjectNode()
        .put("step", report.step())
        .put("checked", report.checked())
        .put("passed", report.passed())
        .put("ms", report.millis())
        .toString();
  }

  private static String line(Words words, StepReport report) {
    return "%s %-48s %6d ms  %s"
        .formatted(
            report.passed() ? "✓" : "✗",
            words.of("rehearsal.step." + report.step()),
            report.millis(),
            report.checked());
  }

  private int conclude(
      PrintWriter writer, Words words, RehearsalRun run, List<StepReport> reports) {
    long passed = reports.stream().filter(StepReport::passed).count();
    long failed = reports.size() - passed;
    if (!json) {
      writer.println(words.of("rehearsal.sheets"));
      run.sheets().forEach(sheet -> writer.println("  " + sheet));
      if (keep) {
        writer.println(words.of("rehearsal.folder", run.folder()));
      }
    }
    writer.println(passed + " passed, " + failed + " failed");
    writer.flush();
    return failed == 0 ? Givre.DONE : Givre.NO;
  }
}
