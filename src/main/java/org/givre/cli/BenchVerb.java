package org.givre.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.givre.alarm.store.SqlAlarms;
import org.givre.app.Threads;
import org.givre.audit.store.SqlJournal;
import org.givre.bench.AlarmListBench;
import org.givre.bench.Bench;
import org.givre.bench.BytesBench;
import org.givre.bench.DayBench;
import org.givre.bench.ExportBench;
import org.givre.bench.Figure;
import org.givre.bench.HistoryBench;
import org.givre.bench.ImportBench;
import org.givre.bench.IngestBench;
import org.givre.bench.JournalBench;
import org.givre.bench.LatencyBench;
import org.givre.bench.MemoryBench;
import org.givre.bench.NotMeasured;
import org.givre.bench.PollBench;
import org.givre.bench.ScanBench;
import org.givre.bench.SheetBench;
import org.givre.bench.StartBench;
import org.givre.bench.UnitBench;
import org.givre.kernel.SystemTicker;
import org.givre.kernel.Ticker;
import org.givre.rehearsal.SimulatedSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures this program on this machine. */
@Command(
    name = "bench",
    description = "Mesure ce programme sur cette machine.",
    mixinStandardHelpOptions = true)
final class BenchVerb implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "one of them (default: all)")
  private String only;

  @Option(names = "--json", description = "one JSON object a figure")
  private boolean json;

  @Option(names = "--short", description = "forme courte : deux ans au lieu de trente")
  private boolean brief;

  private final Ticker ticker = new SystemTicker();

  /** A measurement that makes its own surroundings and takes them away. */
  private interface Run {
    List<Figure> figures() throws IOException, NotMeasured;
  }

  private record Named(String name, Run run) {}

  @Override
  public Integer call() throws IOException {
    List<Named> chosen =
        all().stream().filter(named -> only == null || named.name().equals(only)).toList();
    if (chosen.isEmpty()) {
      complain("mesure inconnue : " + only + " (" + names() + ")");
      return Givre.COULD_NOT_RUN;
    }
    int status = Givre.DONE;
    for (Named named : chosen) {
      try {
        named.run().figures().forEach(this::show);
      } catch (NotMeasured lacking) {
        complain(named.name() + " : non mesuré, " + lacking.getMessage());
        status = Givre.NO;
      }
      spec.commandLine().getOut().flush();
    }
    return status;
  }

  private List<Named> all() {
    return List.of(
        new Named("start", () -> measure(new StartBench(ticker, FirstFrame.class.getName()))),
        new Named("scan", this::scan),
        new Named("unit", this::unit),
        new Named("ingest", this::ingest),
        new Named("alarms", this::alarms),
        new Named("journal", this::journal),
        new Named("bytes", () -> measure(new BytesBench())),
        new Named("history", this::history),
        new Named("import", this::imports),
        new Named("export", this::exports),
        new Named("sheet", this::sheet),
        new Named("poll", () -> measure(new PollBench(ticker))),
        new Named("latency", () -> measure(new LatencyBench(WireToScreen.class.getName()))),
        new Named("day", this::day),
        new Named("memory", this::memory));
  }

  private List<Figure> scan() throws IOException, NotMeasured {
    try (BenchSite site = new BenchSite(ticker)) {
      return measure(new ScanBench(ticker, site.stock()));
    }
  }

  private List<Figure> imports() throws IOException, NotMeasured {
    try (BenchSite site = new BenchSite(ticker)) {
      return measure(new ImportBench(ticker, site.importer()));
    }
  }

  private List<Figure> exports() throws IOException, NotMeasured {
    try (BenchSite site = new BenchSite(ticker)) {
      return measure(new ExportBench(ticker, site.export()));
    }
  }

  private List<Figure> unit() throws IOException, NotMeasured {
    try (BenchSite site = new BenchSite(ticker)) {
      return measure(new UnitBench(site.unit(), ticker));
    }
  }

  private List<Figure> ingest() throws IOException, NotMeasured {
    try (BenchSite site = new BenchSite(ticker)) {
      return measure(new IngestBench(site.keeper(), ticker));
    }
  }

  private List<Figure> day() throws IOException, NotMeasured {
    try (BenchSite site = new BenchSite(ticker)) {
      return measure(new DayBench(site.keeper(), ticker, brief ? 2 : 24));
    }
  }

  private List<Figure> alarms() throws IOException, NotMeasured {
    try (BenchSite site = new BenchSite(ticker)) {
      int events = brief ? 100_000 : 1_500_000;
      return measure(new AlarmListBench(site.works(), new SqlAlarms(), ticker, events));
    }
  }

  private List<Figure> journal() throws IOException, NotMeasured {
    try (BenchSite site = new BenchSite(ticker)) {
      SqlJournal journal = new SqlJournal("bench");
      int entries = brief ? 50_000 : 500_000;
      return measure(new JournalBench(site.works(), journal, journal, ticker, entries));
    }
  }

  private List<Figure> history() throws IOException, NotMeasured {
    try (BenchSite site = new BenchSite(ticker)) {
      return measure(new HistoryBench(site, ticker, brief ? 2 : 30));
    }
  }

  private List<Figure> sheet() throws IOException, NotMeasured {
    try (BenchSite site = new BenchSite(ticker)) {
      return measure(new SheetBench(site.drawing(), ticker));
    }
  }

  private List<Figure> memory() throws IOException, NotMeasured {
    try (BenchSite site = new BenchSite(ticker);
        Threads threads = new Threads();
        SimulatedSite tanks = new SimulatedSite(site.root().resolve("port"), 2, 1, ticker)) {
      threads.start("simulated-line", tanks);
      return measure(new MemoryBench(site.watched(tanks.port())));
    }
  }

  private List<Figure> measure(Bench bench) throws IOException, NotMeasured {
    return bench.measure(step -> complain(bench.name() + " : " + step));
  }

  private String names() {
    return String.join(", ", all().stream().map(Named::name).toList());
  }

  private void show(Figure figure) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? object(figure) : row(figure));
    out.flush();
  }

  private static String row(Figure figure) {
    String beside =
        figure.against().isEmpty()
            ? ""
            : String.format(
                Locale.ROOT, "  (%s, ×%.2f)", figure.against().get(), figure.ratio().orElse(0.0));
    return String.format(
        Locale.ROOT,
        "%-8s %-28s %12.3f %s%s",
        figure.bench(),
        figure.figure(),
        figure.value(),
        figure.unit(),
        beside);
  }

  private static String object(Figure figure) {
    ObjectNode node = JSON.createObjectNode();
    node.put("bench", figure.bench());
    node.put("figure", figure.figure());
    node.put("value", figure.value());
    node.put("unit", figure.unit());
    figure.against().ifPresent(other -> node.put("against", other));
    figure.ratio().ifPresent(ratio -> node.put("ratio", ratio));
    return node.toString();
  }

  private void complain(String sentence) {
    spec.commandLine().getErr().println("givre: " + sentence);
    spec.commandLine().getErr().flush();
  }
}
