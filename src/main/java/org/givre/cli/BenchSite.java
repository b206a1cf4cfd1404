package org.givre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.givre.access.By;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.app.ActsParts;
import org.givre.app.ExchangeParts;
import org.givre.app.Ground;
import org.givre.app.OpenFolder;
import org.givre.app.SheetParts;
import org.givre.app.StockParts;
import org.givre.app.WatchParts;
import org.givre.app.WireParts;
import org.givre.bench.FilledStock;
import org.givre.bench.HistoryBench;
import org.givre.bench.ImportBench;
import org.givre.bench.NotMeasured;
import org.givre.bench.PlainRows;
import org.givre.bench.store.SqlPlainRows;
import org.givre.document.SheetDrawing;
import org.givre.exchange.ColumnMapping;
import org.givre.exchange.InventoryImport;
import org.givre.exchange.SheetTable;
import org.givre.history.Curves;
import org.givre.history.FrameSum;
import org.givre.history.Manner;
import org.givre.history.store.SqlBlocks;
import org.givre.history.store.SqlReadingLog;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Ticker;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.Micros;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.patient.Identity;
import org.givre.patient.Patient;
import org.givre.patient.PatientFile;
import org.givre.patient.Sex;
import org.givre.patient.Traits;
import org.givre.probe.ChannelKind;
import org.givre.probe.ChannelPlan;
import org.givre.probe.Device;
import org.givre.probe.DevicePlan;
import org.givre.probe.LineId;
import org.givre.probe.LinePlan;
import org.givre.probe.Probes;
import org.givre.probe.ProfileRef;
import org.givre.product.ProductId;
import org.givre.product.Products;
import org.givre.product.store.SqlProductSheets;
import org.givre.rehearsal.SimulatedSite;
import org.givre.settings.DataFolder;
import org.givre.storage.TankId;
import org.givre.watch.Keeper;

/** A scratch data folder with a fictitious pharmacist and patient, for measurements. */
final class BenchSite implements AutoCloseable, HistoryBench.HistorySite {

  private final Path root;
  private OpenFolder folder;
  private final Ticker ticker;
  private boolean closed;

  BenchSite(Ticker ticker) throws IOException {
    this.ticker = ticker;
    this.root = Files.createTempDirectory("givre-bench-");
    this.folder = OpenFolder.open(new DataFolder(root), OpenFolder.Use.TRAINING, "bench", ticker);
  }

  Path root() {
    return root;
  }

  /** An empty stock that {@link FilledStock#fill} fills. */
  FilledStock stock() {
    Ground ground = folder.ground();
    Products products =
        new Products(ground.works(), new SqlProductSheets(), ground.signing(), ground.journal());
    StockParts parts = StockParts.of(ground, products);
    By by = new By(pharmacist(), ticker.now());
    Patient patient = parts.patients().create(by, somebody()).orThrow();
    ProductId product =
        products.allInForce(ticker.now()).stream().findFirst().orElseThrow().ref().product();
    return new FilledStock(
        ground.works(),
        parts.ledger(),
        parts.finder(),
        new FilledStock.Whose(by, patient.id(), product));
  }

  /** Takes a whole inventory as the page does, tanks made where they lack. */
  ImportBench.Importer importer() {
    Ground ground = folder.ground();
    StockParts parts = StockParts.of(ground, ActsParts.products(ground));
    ExchangeParts exchange = ExchangeParts.of(ground, parts);
    By by = new By(pharmacist(), ticker.now());
    return file -> {
      SheetTable table = exchange.tables().read(file).orThrow();
      ColumnMapping mapping = exchange.inventory().mapping(table);
      InventoryImport.Source source =
          new InventoryImport.Source("banc.csv", Digest.of(file), table, mapping);
      Outcome<InventoryImport.Written> written =
          exchange.inventory().write(by, source, InventoryImport.Tanks.MADE_WHERE_LACKING);
      if (!written.isDone()) {
        throw new NotMeasured(written.refusals().toString());
      }
      return written.orThrow().units();
    };
  }

  /** A stock to be filled and written as a file. */
  BenchExport export() {
    Ground ground = folder.ground();
    return new BenchExport(importer(), StockParts.of(ground, ActsParts.products(ground)), ticker);
  }

  /** One unit that can be put into a tank and asked what it has been through. */
  BenchUnit unit() {
    Ground ground = folder.ground();
    Products products =
        new Products(ground.works(), new SqlProductSheets(), ground.signing(), ground.journal());
    StockParts parts = StockParts.of(ground, products);
    By by = new By(pharmacist(), ticker.now());
    Patient patient = parts.patients().create(by, somebody()).orThrow();
    ProductId product = ProductId.of("YESCARTA");
    return new BenchUnit(
        this, ground, parts, products, new BenchUnit.Whose(by, patient.id(), product));
  }

  /** Two tanks' probes on this line, verified; the folder is given up for another process. */
  Path watched(String port) {
    Ground ground = folder.ground();
    By by = new By(pharmacist(), ticker.now(), new Reason("banc de mesure"));
    Probes probes = WireParts.of(ground).probes();
    ProfileRef profile = new ProfileRef(SimulatedSite.PROFILE, 1);
    LineId line = probes.addLine(by, LinePlan.usual("Cuves", port)).orThrow().id();
    for (int address = 1; address <= 2; address++) {
      DevicePlan plan = DevicePlan.usual(line, "Automate " + address, profile, address);
      Device device = probes.addDevice(by, plan).orThrow();
      TankId tank = new TankId(UUID.randomUUID());
      probes
          .addChannel(by, new ChannelPlan(device.id(), "top", ChannelKind.TEMP_TOP, tank))
          .orThrow();
      probes
          .addChannel(by, new ChannelPlan(device.id(), "bottom", ChannelKind.TEMP_BOTTOM, tank))
          .orThrow();
    }
    probes.verify(by, profile).orThrow();
    folder.close();
    closed = true;
    return root;
  }

  /** What puts readings on disk. */
  Works works() {
    return folder.ground().works();
  }

  Keeper keeper() {
    return WatchParts.of(folder.ground(), WireParts.of(folder.ground())).keeper();
  }

  @Override
  public void days(ChannelId channel, List<List<Reading>> days) {
    folder
        .ground()
        .works()
        .inOne(
            work -> {
              for (List<Reading> day : days) {
                new SqlReadingLog().append(work, day);
                int number = Micros.day(Micros.of(day.getFirst().at()));
                new SqlBlocks().seal(work, channel, number, frames(day), ticker.now());
              }
              return days.size();
            });
  }

  /** As if a spool had them. */
  private static Map<Long, Long> frames(List<Reading> readings) {
    FrameSum sum = new FrameSum();
    Map<Long, Long> frames = new HashMap<>();
    for (Reading reading : readings) {
      double number = ((Value.Good) reading.value()).number();
      long at = Micros.of(reading.at());
      frames.put(sum.key(reading.channel(), at, Manner.of(reading), number), sum.of(reading.raw()));
    }
    return frames;
  }

  @Override
  public Curves curves() {
    return new Curves(folder.ground().works(), new SqlReadingLog());
  }

  @Override
  public PlainRows plain() {
    return new SqlPlainRows(folder.ground().works());
  }

  @Override
  public void reopen() throws IOException {
    folder.close();
    folder = OpenFolder.open(new DataFolder(root), OpenFolder.Use.TRAINING, "bench", ticker);
  }

  /** What draws sheets, with a key of this folder. */
  SheetDrawing drawing() {
    return SheetParts.of(folder.ground()).drawing();
  }

  private Session pharmacist() {
    EnumSet<Role> roles = EnumSet.of(Role.ADMINISTRATOR, Role.PHARMACIST);
    NewAccount account = new NewAccount("c.demo", "exercice-2026".toCharArray(), roles);
    return folder.ground().firstRun().create("Camille", "DÉMO", account, ticker.now()).orThrow();
  }

  private static PatientFile somebody() {
    Traits traits =
        new Traits("EXEMPLE", List.of("Alice"), LocalDate.of(1968, 5, 12), Sex.FEMALE, "");
    return new PatientFile(traits, "", "BANC-1", Identity.PROVISIONAL);
  }

  @Override
  public void close() {
    if (!closed) {
      folder.close();
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException left) {
      throw new java.io.UncheckedIOException(left);
    }
  }
}
