package org.givre.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.db.OnBothDatabases;
import org.givre.dispensing.ActsWorld;
import org.givre.dispensing.Dispensed;
import org.givre.dispensing.NumberSource;
import org.givre.dispensing.ReleaseDossier;
import org.givre.dispensing.Released;
import org.givre.dispensing.TakenOverStock;
import org.givre.document.draw.KeyedCheck;
import org.givre.document.draw.PdfDrawing;
import org.givre.document.store.FactsJson;
import org.givre.document.store.FolderFiles;
import org.givre.document.store.SqlSheetBook;
import org.givre.kernel.Works;
import org.givre.keys.KeyFolder;
import org.givre.keys.SiteKey;
import org.givre.thermal.EarlierRecord;
import org.givre.thermal.Judgement;
import org.givre.thermal.RecordedGap;
import org.givre.words.Formats;
import org.givre.words.Words;
import org.junit.jupiter.api.io.TempDir;

/** What the acts committed is what the sheets say. */
class SheetsOfTheActsTest {

  @TempDir Path folder;
  private Archive archive;
  private SiteKey key;

  private ActsWorld world(Works works) {
    key = new KeyFolder(folder.resolve("keys")).siteKey();
    return new ActsWorld(
        works,
        (world, judged) -> {
          FactsJson text = new FactsJson();
          archive =
              new Archive(
                  works,
                  new Archive.Chain(world.ground.journal(), world.ground.trail()),
                  new SqlSheetBook(),
                  new Press(
                      text,
                      new PdfDrawing(Words.french(), text, key),
                      new FolderFiles(folder.resolve("documents"))),
                  () -> new Letterhead(SheetExamples.SITE, true, new UUID(0, 1), "Givre 1.0"));
          return new SheetOrdering(
              archive,
              new SheetOrdering.Sources(
                  world.stock.ledger(),
                  world.stock.patients(),
                  world.stock.products(),
                  world.stock.places(),
                  world.readings,
                  (work, unit) -> Optional.of(judged.records().of(work, unit, world.now()))),
              new SheetLanguage(Words.french(), Formats.PARIS));
        });
  }

  private Sheet sheet(String number) {
    return archive.find(SheetNumber.parse(number).orElseThrow()).orElseThrow();
  }

  private List<String> numbers() {
    return archive.list(SheetQuery.NEWEST).stream()
        .map(line -> line.number().text())
        .sorted()
        .toList();
  }

  /** Drawn, filed, genuine; its text. */
  private String drawn(String number, By by) {
    SheetCopy copy = archive.original(SheetNumber.parse(number).orElseThrow(), by);
    byte[] pdf = archive.file(copy).orElseThrow();
    keep(number, pdf);
    assertThat(new KeyedCheck(List.of(key.open())).file(pdf).isGenuine()).as(number).isTrue();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** To be looked at; nothing reads them. */
  private static void keep(String number, byte[] pdf) {
    try {
      Path place = Path.of(System.getProperty("givre.basedir", "."), "target", "sheets");
      Files.createDirectories(place);
      Files.write(place.resolve("acts-" + number.substring(5, 8) + ".pdf"), pdf);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  @OnBothDatabases
  void oneJourneyGivesItsFiveSheets(Works works) {
    ActsWorld world = world(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    Released released = world.release(bag);
    world.takenOut(bag, bag.unit());
    world.thawed(bag.unit());
    Dispensed dispensed = world.handOver(bag.units(), new NumberSource.NextOfGivre()).orThrow();

    assertThat(numbers())
        .containsExactly(
            "2026-CTH-000001",
            "2026-DEC-000001",
            "2026-DEL-000001",
            "2026-LIB-000001",
            "2026-REC-000001");
    ReleaseSheet release = (ReleaseSheet) sheet(released.sheetNumber()).facts();
    assertThat(release.decision()).isEqualTo(ReleaseSheet.Decision.RELEASED);
    assertThat(release.conditions())
        .hasSize(12)
        .noneMatch(condition -> condition.result() == ReleaseSheet.Result.MISSING);
    assertThat(release.thermal().finding()).isEqualTo(ThermalVerdict.Finding.CONFORM);
    assertThat(release.curve().columns()).isNotEmpty();
    assertThat(release.signatures())
        .extracting(SignatureBlock::name)
        .containsExactly("Camille DÉMO", "Hugo ESSAI");
    assertThat(release.signatures().getFirst().signed()).isEqualTo(released.digest());
    DispensingSheet out = (DispensingSheet) sheet(dispensed.sheetNumber()).facts();
    assertThat(out.registerNumber()).isEqualTo(dispensed.number().written());
    assertThat(out.releaseSheet()).isEqualTo(released.sheetNumber());
    assertThat(out.governing().orElseThrow().rule()).isEqualTo("YES-1");
    assertThat(out.governing().orElseThrow().until()).isPresent();
    assertThat(out.warnings()).contains("USAGE AUTOLOGUE UNIQUEMENT", "NE PAS FILTRER");
  }

  @OnBothDatabases
  void everySheetOfTheJourneyCanBeDrawnAndIsGenuine(Works works) {
    ActsWorld world = world(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.thawed(bag.unit());
    world.handOver(bag.units(), new NumberSource.NextOfGivre()).orThrow();
    By by = world.by("c.demo");

    assertThat(drawn("2026-REC-000001", by)).contains("ACCEPTÉE EN STOCK").contains("CR-12");
    assertThat(drawn("2026-CTH-000001", by))
        .contains("Conforme")
        .contains("aucun relevé")
        .contains("Cuve 1");
    assertThat(drawn("2026-LIB-000001", by))
        .contains("LIBÉRÉE")
        .contains("Conditions, 12 sur 12 remplies")
        .contains("Identité comparée par deux personnes")
        .contains("TEST-0001")
        .contains("INS\u00a0: non imprimé, l’identité n’est pas qualifiée");
    assertThat(drawn("2026-DEC-000001", by)).contains("BM-2").contains("37,1\u202F°C");
    assertThat(drawn("2026-DEL-000001", by))
        .contains("Commencer la perfusion avant")
        .contains("hématologie 3")
        .contains("2026-LIB-000001");
    assertThat(archive.verify().bad()).isZero();
  }

  @OnBothDatabases
  void aJudgedGapIsNamedWithWhoJudgedIt(Works works) {
    ActsWorld world = world(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.readings.silent();
    world.later(Duration.ofMinutes(35));
    world.readings.cold();
    world.later(Duration.ofMinutes(10));
    RecordedGap gap = world.dossier(bag).thermal().getFirst().longGaps().getFirst();
    By by = world.by("p.modele", "couvercle fermé, niveau constant");
    world
        .acts
        .judgements()
        .judge(
            by,
            bag.unit(),
            gap,
            Judgement.Effect.NO_EFFECT,
            world.pledge(
                "p.modele",
                world.acts.judgements().toSign(bag.unit(), gap, Judgement.Effect.NO_EFFECT)))
        .orThrow();

    Released released = world.release(bag);

    ReleaseSheet sheet = (ReleaseSheet) sheet(released.sheetNumber()).facts();
    assertThat(sheet.thermal().finding())
        .isEqualTo(ThermalVerdict.Finding.CONFORM_WITH_JUDGED_GAPS);
    assertThat(sheet.thermal().unmeasured().getFirst())
        .contains("jugé sans effet")
        .contains("MODÈLE");
    ThermalCertificate certificate = (ThermalCertificate) sheet("2026-CTH-000001").facts();
    assertThat(certificate.events())
        .anyMatch(event -> event.answer().contains("couvercle fermé, niveau constant"));
    assertThat(certificate.curve().gaps()).isNotEmpty();
    assertThat(drawn(released.sheetNumber(), by)).contains("Conforme, avec 1 trou jugé");
  }

  @OnBothDatabases
  void whatCameBeforeGivreIsNamedWithWhoJudgedIt(Works works) {
    TakenOverStock old = TakenOverStock.of(world(works));
    ActsWorld world = old.world();
    old.prepare();
    old.attach(EarlierRecord.Kind.LOG, "regulateur.csv", TakenOverStock.LOG);
    old.attach(EarlierRecord.Kind.RECEPTION_PAPER, "reception.pdf", "%PDF-1.4 fictif");
    old.judge(Judgement.Effect.NO_EFFECT, "avis du laboratoire du 23/11");
    ReleaseDossier dossier = world.acts.release().dossier(old.units(), world.now());
    By by = world.by("c.demo");
    Released released =
        world
            .acts
            .release()
            .sign(by, dossier, world.both(world.acts.release().toSign(dossier, Part.FIRST)))
            .orThrow();

    ThermalCertificate certificate = (ThermalCertificate) sheet("2026-CTH-000001").facts();
    assertThat(certificate.stays().getFirst().place()).isEqualTo("Avant Givre");
    assertThat(certificate.stays().getFirst().most()).contains(-149.0);
    assertThat(certificate.verdict().unmeasured())
        .anyMatch(line -> line.contains("jugé sur pièces, non mesuré ici"))
        .anyMatch(line -> line.contains("aucun journal joint"));
    assertThat(certificate.curve().marks()).hasSize(1);
    assertThat(certificate.events())
        .anyMatch(event -> event.answer().contains("avis du laboratoire du 23/11"))
        .anyMatch(event -> event.what().contains("au-dessus de la limite"));
    assertThat(drawn("2026-CTH-000001", by))
        .contains("Conforme depuis la reprise", "Avant Givre, jusqu’au", "regulateur.csv")
        .contains("Jugé sans effet par Camille DÉMO, avec Hugo ESSAI");
    assertThat(drawn(released.sheetNumber(), by)).contains("Conforme depuis la reprise");
  }

  @OnBothDatabases
  void aWithdrawnReleaseStampsItsWordOnEveryLaterCopy(Works works) {
    ActsWorld world = world(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    Released released = world.release(bag);
    world.later(Duration.ofMinutes(5));
    By by = world.by("c.demo", "fièvre");
    world
        .acts
        .release()
        .withdraw(
            by, released.id(), world.pledge("c.demo", world.acts.release().toWithdraw(released)))
        .orThrow();

    SheetNumber number = SheetNumber.parse(released.sheetNumber()).orElseThrow();
    assertThat(archive.line(number).orElseThrow().state()).isEqualTo(SheetState.STOPPED);
    assertThat(drawn(number.text(), by)).contains("RETIRÉE");
  }

  @OnBothDatabases
  void aRefusedActGivesNoNumberAway(Works works) {
    ActsWorld world = world(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    ReleaseDossier dossier = world.dossier(bag);
    world.readings.warm(-100);
    world.later(Duration.ofMinutes(3));

    var outcome =
        world
            .acts
            .release()
            .sign(
                world.by("c.demo"),
                dossier,
                world.both(world.acts.release().toSign(dossier, Part.FIRST)));

    assertThat(outcome.isDone()).isFalse();
    assertThat(numbers()).containsExactly("2026-REC-000001");
  }
}
