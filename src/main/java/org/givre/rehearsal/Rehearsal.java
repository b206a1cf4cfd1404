package org.givre.rehearsal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.givre.kernel.FailureReference;
import org.givre.kernel.Ticker;

/**
 * The dry run ("test à blanc"): the whole main job on a simulated site, through the classes that
 * the window uses, on a real serial line and a real database file. The clock is never accelerated.
 */
public final class Rehearsal {

  private final Ticker ticker;
  private final Play play;

  public Rehearsal(Stagehand stagehand, SimulatedTank tank, SimulatedLine line, Ticker ticker) {
    this.ticker = ticker;
    this.play = new Play(stagehand, tank, line, ticker);
  }

  /**
   * Runs every step in order and tells each as it ends. A step that fails is told and the next one
   * is tried; what could not be tried for lack of an earlier step fails too.
   */
  public List<StepReport> run(Consumer<StepReport> told) {
    List<StepReport> reports = new ArrayList<>();
    steps()
        .forEach(
            (name, step) -> {
              StepReport report = one(name, step);
              reports.add(report);
              told.accept(report);
            });
    return reports;
  }

  private StepReport one(String name, Supplier<String> step) {
    long began = ticker.monotonicNanos();
    String checked;
    StepReport.Result result = StepReport.Result.PASSED;
    try {
      checked = step.get();
    } catch (StepFailed failed) {
      checked = failed.getMessage();
      result = StepReport.Result.FAILED;
    } catch (IllegalStateException | java.util.NoSuchElementException earlierStepFailed) {
      checked = earlierStepFailed + " (" + FailureReference.of(earlierStepFailed).text() + ")";
      result = StepReport.Result.FAILED;
    }
    return new StepReport(name, checked, result, (ticker.monotonicNanos() - began) / 1_000_000);
  }

  private Map<String, Supplier<String>> steps() {
    Map<String, Supplier<String>> steps = new LinkedHashMap<>();
    SettingUp site = new SettingUp(play);
    Watching watch = new Watching(play);
    Receiving arrival = new Receiving(play);
    Treating act = new Treating(play);
    Proving proof = new Proving(play);
    steps.put("people", site::people);
    steps.put("product-sheets", site::productSheets);
    steps.put("tank", site::tank);
    steps.put("line", site::line);
    steps.put("readings", watch::readings);
    steps.put("orders", site::orders);
    steps.put("reception-mismatch", arrival::receptionMismatch);
    steps.put("reception", arrival::reception);
    steps.put("storage", arrival::storage);
    steps.put("alarm", watch::alarm);
    steps.put("acknowledgement", watch::acknowledgement);
    steps.put("line-lost", watch::lineLost);
    steps.put("restart", watch::restart);
    steps.put("alarm-over", watch::alarmOver);
    steps.put("release-excursion", act::releaseRefusedAboveLimit);
    steps.put("release-two-people", act::releaseNeedsTwoPeople);
    steps.put("release", act::release);
    steps.put("removal", act::removal);
    steps.put("thaw", act::thaw);
    steps.put("no-refreezing", act::neverBack);
    steps.put("dispensing", act::dispensing);
    steps.put("certificate", act::certificate);
    steps.put("sheets", proof::sheets);
    steps.put("verify", proof::verify);
    return steps;
  }

  /** The sheets that were drawn, for the reader of the report. */
  public List<Path> sheets() {
    return List.copyOf(play.drawn);
  }
}
