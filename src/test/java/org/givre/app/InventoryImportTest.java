package org.givre.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.givre.access.By;
import org.givre.access.NewAccount;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.store.Argon2Passwords;
import org.givre.bench.ImportBench;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.exchange.BilledLine;
import org.givre.exchange.ColumnMapping;
import org.givre.exchange.InventoryColumn;
import org.givre.exchange.InventoryImport;
import org.givre.exchange.InventoryImport.Tanks;
import org.givre.exchange.InventoryPreview;
import org.givre.exchange.RowNote;
import org.givre.exchange.RowNote.Code;
import org.givre.exchange.SheetTable;
import org.givre.exchange.TableBar;
import org.givre.kernel.Digest;
import org.givre.kernel.HandTicker;
import org.givre.kernel.Outcome;
import org.givre.settings.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An existing inventory is taken over whole, or not at all, each fault named by its line. */
class InventoryImportTest {

  @TempDir Path folder;

  private final HandTicker clock = HandTicker.at("2026-11-22T10:00:00Z");
  private OpenFolder open;
  private StockParts stock;
  private ExchangeParts exchange;
  private By by;

  @BeforeEach
  void open() {
    open =
        OpenFolder.open(
            new DataFolder(folder),
            OpenFolder.Use.TRAINING,
            "test",
            clock,
            new Argon2Passwords(64, 1, 1));
    Ground ground = open.ground();
    stock = StockParts.of(ground, ActsParts.products(ground));
    exchange = ExchangeParts.of(ground, stock);
    NewAccount account =
        new NewAccount(
            "c.demo",
            "exercice-2026".toCharArray(),
            java.util.EnumSet.of(Role.ADMINISTRATOR, Role.PHARMACIST));
    Session session = ground.firstRun().create("Camille", "DÉMO", account, clock.now()).orThrow();
    by = new By(session, clock.now());
  }

  @AfterEach
  void close() {
    open.close();
  }

  private static String sample() {
    try (InputStream in = BilledLine.class.getResourceAsStream("inventory-import-60.csv")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  private InventoryImport.Source source(byte[] file) {
    SheetTable table = exchange.tables().read(file).orThrow();
    return new InventoryImport.Source(
        "inventaire.csv", Digest.of(file), table, exchange.inventory().mapping(table));
  }

  private InventoryPreview preview(String text) {
    return exchange
        .inventory()
        .preview(by, source(text.getBytes(UTF_8)), Tanks.MADE_WHERE_LACKING)
        .orThrow();
  }

  private Outcome<InventoryImport.Written> write(String text) {
    return exchange.inventory().write(by, source(text.getBytes(UTF_8)), Tanks.MADE_WHERE_LACKING);
  }

  /** The sample with its four faults put right. */
  private static String corrected() {
    return sample()
        .replace(
            "CUVE-1;B;8;1;19/09/2026;En stock;\r\nT0000008",
            "CUVE-1;C;3;1;19/09/2026;En stock;\r\nT0000008")
        .replace("30/02/2027", "28/02/2027")
        .replace(
            "T0000001;TEST-ALPHA;ADA;12/06/1992;F;Kymriah",
            "T0000015;TEST-OSCAR;LOU;23/08/1957;M;Kymriah")
        .replace("3400894404568", "3400894404569");
  }

  @Test
  void theSampleGivesExactlyItsFourFaultsAndThreeWarnings() {
    InventoryPreview seen = preview(sample());

    assertThat(seen.read()).isEqualTo(60);
    assertThat(seen.valid()).isEqualTo(56);
    assertThat(seen.faults())
        .extracting(RowNote::line, RowNote::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(24, Code.PLACE_TAKEN),
            org.assertj.core.groups.Tuple.tuple(29, Code.BAD_DATE),
            org.assertj.core.groups.Tuple.tuple(39, Code.LOT_TWO_PATIENTS),
            org.assertj.core.groups.Tuple.tuple(57, Code.BAD_CHECK));
    assertThat(seen.faults().getFirst().facts()).containsExactly("CUVE-1/B/8/1", "19");
    assertThat(seen.warnings())
        .extracting(RowNote::line, RowNote::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(13, Code.EXPIRED),
            org.assertj.core.groups.Tuple.tuple(14, Code.TRIMMED),
            org.assertj.core.groups.Tuple.tuple(41, Code.HOMONYM));
  }

  @Test
  void withOneFaultNothingIsWritten() {
    assertThat(write(sample()).refusals()).containsExactly(new TableBar.InventoryHasFaults(4));
    assertThat(stock.tanks().tanks()).isEmpty();
    assertThat(stock.units().inStates(List.of("IN_STOCK", "QUARANTINED"), 100)).isEmpty();
  }

  @Test
  void putRightItIsTakenOverWholeEachUnitInItsPlace() {
    InventoryPreview seen = preview(corrected());
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.patients()).isEqualTo(24);
    assertThat(seen.lots()).isEqualTo(24);
    assertThat(seen.units())
        .isEqualTo(
            Map.of(
                "Abecma",
                5L,
                "Aucatzyl",
                6L,
                "Breyanzi",
                16L,
                "Carvykti",
                3L,
                "Casgevy",
                15L,
                "Kymriah",
                8L,
                "Tecartus",
                2L,
                "Yescarta",
                5L));

    InventoryImport.Written written = write(corrected()).orThrow();
    assertThat(written.units()).isEqualTo(60);
    assertThat(written.tanksMade()).containsExactly("CUVE-1", "CUVE-2");
    List<UnitNow> units = stock.units().inStates(List.of("IN_STOCK"), 100);
    assertThat(units).hasSize(60).allMatch(unit -> unit.position().isPresent());
    UnitNow found =
        stock.units().inStates(List.of("IN_STOCK"), 100).stream()
            .filter(
                unit ->
                    unit.unit()
                        .content()
                        .expiry()
                        .equals(java.util.Optional.of(LocalDate.of(2026, 10, 31))))
            .findFirst()
            .orElseThrow();
    assertThat(stock.tanks().position(found.position().orElseThrow()).orElseThrow().path())
        .isEqualTo("B-02-1");
    assertThat(stock.units().history(found.id()).getFirst().details())
        .containsEntry("line", "13")
        .containsEntry("received", "2026-10-23");
    assertThat(Verifications.of(open))
        .allSatisfy(one -> assertThat(one.run(done -> {}).bad()).as(one.what()).isZero());
  }

  @Test
  void whatStandsAlreadyIsAFault() {
    write(corrected()).orThrow();
    InventoryPreview again = preview(corrected());
    assertThat(again.faults())
        .extracting(RowNote::code)
        .contains(Code.PLACE_OCCUPIED, Code.LOT_KNOWN);
    String elsewhere = corrected().replace("T0000001;TEST-ALPHA;ADA", "T0000001;TEST-OMEGA;ADA");
    assertThat(preview(elsewhere).faults()).extracting(RowNote::code).contains(Code.IPP_OF_ANOTHER);
  }

  @Test
  void tanksAreMadeOnlyIfAskedFor() {
    InventoryPreview seen =
        exchange
            .inventory()
            .preview(by, source(corrected().getBytes(UTF_8)), Tanks.MUST_EXIST)
            .orThrow();
    assertThat(seen.faults()).hasSize(60).allMatch(note -> note.code() == Code.UNKNOWN_TANK);
  }

  @Test
  void hostileCellsAreFaultsAndNothingElse() {
    String header = sample().lines().findFirst().orElseThrow();
    String line =
        "\u202eT1;=HYPERLINK(\"x\");A1B;12/06/1992;X;Inconnu;"
            + "L".repeat(5000)
            + ";9/3;;;-1;99/99/9999;1;;C;?;0;zzz;;Perdu;";
    InventoryPreview seen = preview(header + "\r\n" + line + "\r\n");
    assertThat(seen.faults())
        .extracting(RowNote::code)
        .contains(
            Code.UNSEEN_SIGNS,
            Code.NAME_NOT_LETTERS,
            Code.BAD_SEX,
            Code.TOO_LONG,
            Code.BAD_NUMBER,
            Code.BAD_DATE,
            Code.BAD_STATE,
            Code.BAD_CHECK);
    assertThat(seen.isWritable()).isFalse();
  }

  @Test
  void aWorkbookGivesTheSameAsTheCsv() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Inventaire");
      List<String> lines = corrected().replace("\ufeff", "").lines().toList();
      for (int row = 0; row < lines.size(); row++) {
        String[] cells = lines.get(row).split(";", -1);
        for (int column = 0; column < cells.length; column++) {
          if (row > 0 && column == 3) {
            String[] day = cells[column].split("/");
            sheet.value(
                row,
                column,
                LocalDate.of(
                    Integer.parseInt(day[2]), Integer.parseInt(day[1]), Integer.parseInt(day[0])));
            sheet.style(row, column).format("dd/MM/yyyy").set();
          } else if (row > 0 && column == 16) {
            sheet.value(row, column, Integer.parseInt(cells[column]));
          } else {
            sheet.value(row, column, cells[column]);
          }
        }
      }
    }
    InventoryPreview seen =
        exchange
            .inventory()
            .preview(by, source(bytes.toByteArray()), Tanks.MADE_WHERE_LACKING)
            .orThrow();
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.read()).isEqualTo(60);
  }

  @Test
  void anotherHeadingIsChosenOnceAndProposedAgain() {
    String renamed = corrected().replace("N° lot", "Batch");
    InventoryImport.Source guessed = source(renamed.getBytes(UTF_8));
    assertThat(guessed.mapping().lacking()).containsExactly(InventoryColumn.LOT);
    assertThat(exchange.inventory().preview(by, guessed, Tanks.MUST_EXIST).refusals())
        .containsExactly(new TableBar.ColumnLacking(InventoryColumn.LOT));

    Map<InventoryColumn, String> chosen = new java.util.EnumMap<>(guessed.mapping().headings());
    chosen.put(InventoryColumn.LOT, "Batch");
    InventoryImport.Source mapped =
        new InventoryImport.Source(
            guessed.name(), guessed.digest(), guessed.table(), new ColumnMapping(chosen));
    exchange.inventory().write(by, mapped, Tanks.MADE_WHERE_LACKING).orThrow();
    assertThat(source(renamed.getBytes(UTF_8)).mapping().lacking()).isEmpty();
  }

  @Test
  void aQuarantinedUnitStaysSo() {
    String one = corrected().lines().limit(2).reduce((a, b) -> a + "\r\n" + b).orElseThrow();
    write(one.replace("En stock", "Quarantaine") + "\r\n").orThrow();
    assertThat(stock.units().inStates(List.of("QUARANTINED"), 5))
        .singleElement()
        .satisfies(
            unit ->
                assertThat(unit.state()).isEqualTo(new UnitState.Quarantined(UnitState.IN_STOCK)));
  }

  @Test
  void aLargeInventoryGoesThroughTheSameDoor() {
    String large = new String(ImportBench.inventory(2_000), UTF_8);
    assertThat(write(large).orThrow().units()).isEqualTo(2_000);
  }
}
