package org.givre.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.givre.app.ActsGround;
import org.givre.custody.store.SqlCustody;
import org.givre.db.Databases;
import org.givre.db.FreshDatabase;
import org.givre.dispensing.ActsWorld;
import org.givre.dispensing.NumberSource;
import org.givre.document.draw.PdfDrawing;
import org.givre.document.store.FactsJson;
import org.givre.document.store.FolderFiles;
import org.givre.document.store.SqlSheetBook;
import org.givre.document.store.TraceabilityFolder;
import org.givre.kernel.Digest;
import org.givre.keys.KeyFolder;
import org.givre.words.Formats;
import org.givre.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything about one unit on one sheet, and in a folder that needs no Givre. */
class TraceabilityTest {

  @TempDir Path folder;
  private FreshDatabase fresh;
  private ActsWorld world;
  private Archive archive;
  private Traceability traceability;

  @BeforeEach
  void open() {
    fresh = Databases.freshFile();
    SheetLanguage french = new SheetLanguage(Words.french(), Formats.PARIS);
    world =
        new ActsWorld(
            fresh.database().works(),
            (made, judged) -> {
              archive = archive(made);
              traceability = traceability(made, judged, french);
              return new SheetOrdering(
                  archive,
                  new SheetOrdering.Sources(
                      made.stock.ledger(),
                      made.stock.patients(),
                      made.stock.products(),
                      made.stock.places(),
                      made.readings,
                      (work, unit) ->
                          Optional.of(judged.records().of(work, unit, made.clock.now()))),
                  french);
            });
  }

  private Archive archive(ActsWorld made) {
    FactsJson text = new FactsJson();
    return new Archive(
        made.works,
        new Archive.Chain(made.ground.journal(), made.ground.trail()),
        new SqlSheetBook(),
        new Press(
            text,
            new PdfDrawing(Words.french(), text, new KeyFolder(folder.resolve("keys")).siteKey()),
            new FolderFiles(folder.resolve("documents"))),
        () -> new Letterhead(SheetExamples.SITE, true, new java.util.UUID(0, 7), "Givre 1.0"));
  }

  private Traceability traceability(ActsWorld made, ActsGround judged, SheetLanguage french) {
    return new Traceability(
        made.works,
        archive,
        new Traceability.Sources(
            judged.dossiers(),
            made.stock.ledger(),
            new SqlCustody(),
            made.ground.trail(),
            new Nobody(),
            made.readings),
        french);
  }

  /** Names are not what is tried here. */
  private static final class Nobody implements org.givre.audit.ActorNames {
    @Override
    public String full(org.givre.kernel.ActorId actor) {
      return "quelqu’un";
    }

    @Override
    public String brief(org.givre.kernel.ActorId actor) {
      return "q.";
    }
  }

  @AfterEach
  void close() {
    fresh.close();
  }

  @Test
  void aUnitIsToldFromItsArrivalToItsInfusion() throws Exception {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.thawed(bag.unit());
    world.handOver(bag.units(), new NumberSource.NextOfGivre()).orThrow();
    world.later(Duration.ofMinutes(5));

    String number = traceability.ofUnit(world.by("c.demo"), bag.unit()).orThrow();
    SheetNumber dossier = SheetNumber.parse(number).orElseThrow();
    FormSheet facts = (FormSheet) archive.find(dossier).orElseThrow().facts();

    assertThat(facts.sections())
        .extracting(FormSheet.Section::title)
        .contains("Identifiants", "Séjours", "Température", "Extrait du journal");
    assertThat(traceability.sheets(dossier))
        .extracting(each -> each.kind().code())
        .contains("REC", "CTH", "LIB", "DEC", "DEL");
    assertThat(traceability.entries(dossier)).hasSizeGreaterThan(8);

    Path out = folder.resolve("dossier");
    int files =
        new TraceabilityFolder(archive, traceability, new Nobody())
            .write(dossier, out, world.by("c.demo"));
    List<String> manifest = Files.readAllLines(out.resolve(TraceabilityFolder.MANIFEST));
    assertThat(manifest).hasSize(files - 1);
    for (String line : manifest) {
      byte[] bytes = Files.readAllBytes(out.resolve(line.substring(66)));
      assertThat(Digest.of(bytes).hex()).as(line).isEqualTo(line.substring(0, 64));
    }
    assertThat(manifest).anyMatch(line -> line.endsWith(".json"));
  }

  @Test
  void aPatientHasOneDossierOfAllUnits() {
    ActsWorld.Bag bag = world.readyToRelease("KYMRIAH", 2);
    String number = traceability.ofPatient(world.by("c.demo"), bag.patient().id()).orThrow();
    FormSheet facts =
        (FormSheet) archive.find(SheetNumber.parse(number).orElseThrow()).orElseThrow().facts();
    assertThat(facts.sections())
        .filteredOn(section -> section.title().startsWith("Kymriah"))
        .hasSize(2);
  }

  /** A unit that was handled more often than a page of the journal holds loses none of it. */
  @Test
  void theJournalOfAUnitIsWholeHoweverLongItIs() {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    int many = 612;
    world.works.inOne(
        work -> {
          for (int n = 0; n < many; n++) {
            world.ground.journal().record(work, looked(bag, n));
          }
          return null;
        });

    SheetNumber dossier =
        SheetNumber.parse(traceability.ofUnit(world.by("c.demo"), bag.unit()).orThrow())
            .orElseThrow();

    assertThat(traceability.entries(dossier)).hasSizeGreaterThan(many);
    FormSheet facts = (FormSheet) archive.find(dossier).orElseThrow().facts();
    assertThat(facts.sections())
        .filteredOn(section -> section.title().equals("Extrait du journal"))
        .singleElement()
        .satisfies(
            journal -> assertThat(((FormSheet.Rows) journal).rows()).hasSizeGreaterThan(many));
  }

  private org.givre.audit.AuditFact looked(ActsWorld.Bag bag, int n) {
    return world
        .by("c.demo")
        .fact(
            "document.sheet-printed",
            new org.givre.audit.Subject("unit", bag.unit().toString(), "Yescarta"))
        .with("copy", n);
  }
}
