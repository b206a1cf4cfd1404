package org.givre.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import org.givre.access.By;
import org.givre.access.Somebody;
import org.givre.audit.store.SqlJournal;
import org.givre.db.Databases;
import org.givre.db.FreshDatabase;
import org.givre.document.Archive;
import org.givre.document.Letterhead;
import org.givre.document.Paper;
import org.givre.document.PaperJob;
import org.givre.document.PaperQueues;
import org.givre.document.PaperRefused;
import org.givre.document.Press;
import org.givre.document.Printing;
import org.givre.document.SheetCode;
import org.givre.document.SheetCopy;
import org.givre.document.SheetExamples;
import org.givre.document.SheetFacts;
import org.givre.document.SheetLanguage;
import org.givre.document.SheetLine;
import org.givre.document.SheetNumber;
import org.givre.document.draw.KeyedCheck;
import org.givre.document.draw.PdfDrawing;
import org.givre.document.draw.PdfPagePictures;
import org.givre.document.store.FactsJson;
import org.givre.document.store.FolderFiles;
import org.givre.document.store.SqlPrintJobs;
import org.givre.document.store.SqlSheetBook;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.fx.Theme;
import org.givre.kernel.Digest;
import org.givre.keys.KeyOfNobody;
import org.givre.keys.SiteKey;
import org.givre.label.Scan;
import org.givre.words.Formats;
import org.givre.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of sheets on a real archive: what is read, printed, copied, scanned. */
class DocumentsPageTest {

  private static final Instant NOW = Instant.parse("2026-11-24T14:20:00Z");
  private static final By CAMILLE =
      new By(Somebody.named("C. Démo", org.givre.access.Role.PHARMACIST), NOW);

  @TempDir Path folder;
  private FreshDatabase database;
  private SiteKey key;
  private Archive archive;
  private Optional<Printing> followed = Optional.empty();
  private final Tray tray = new Tray();

  /** A printer that keeps what it was given, until it is unplugged. */
  private static final class Tray implements Paper {
    private final List<PaperJob> printed = new ArrayList<>();
    private boolean gone;

    @Override
    public List<String> printers() {
      return List.of("Bureau PUI", "Étiquettes");
    }

    @Override
    public Optional<String> usual() {
      return Optional.of("Bureau PUI");
    }

    @Override
    public void print(String printer, PaperJob job) {
      if (gone) {
        throw new PaperRefused(printer, null);
      }
      printed.add(job);
    }
  }

  @BeforeEach
  void fill() {
    database = Databases.freshFile();
    key = KeyOfNobody.in(folder.resolve("keys"));
    SqlJournal journal = new SqlJournal("PUI-01");
    FactsJson text = new FactsJson();
    archive =
        new Archive(
            database.database().works(),
            new Archive.Chain(journal, journal),
            new SqlSheetBook(),
            new Press(
                text,
                new PdfDrawing(Words.french(), text, key),
                new FolderFiles(folder.resolve("documents"))),
            () -> new Letterhead(SheetExamples.SITE, true, new UUID(1, 2), "Givre 1.0"));
    give(SheetExamples.reception().facts(), "2026-10-29T11:20:00Z");
    give(SheetExamples.certificateFacts(SheetExamples.alice()), "2026-11-24T09:44:31Z");
    SheetNumber release =
        give(
            SheetExamples.releaseFacts(SheetExamples.alice(), SheetExamples.yescarta()),
            "2026-11-24T09:53:21Z");
    give(SheetExamples.thaw().facts(), "2026-11-24T13:06:02Z");
    give(SheetExamples.dispensingFacts(SheetExamples.alice()), "2026-11-24T13:09:40Z");
    SheetNumber earlier =
        give(
            SheetExamples.releaseFacts(SheetExamples.alice(), SheetExamples.yescarta()),
            "2026-11-20T08:00:00Z");
    database
        .database()
        .works()
        .inOne(
            work -> {
              archive.stop(work, earlier, "RETIRÉE", CAMILLE.actor(), NOW);
              return null;
            });
    archive.forPaper(release, CAMILLE);
    archive.forPaper(release, CAMILLE);
  }

  private SheetNumber give(SheetFacts facts, String at) {
    return database
        .database()
        .works()
        .inOne(work -> archive.order(work, facts, CAMILLE.actor(), Instant.parse(at)))
        .number();
  }

  @AfterEach
  void throwAway() {
    database.close();
  }

  private DocumentDesk desk() {
    return new DocumentDesk(
        archive,
        new PdfPagePictures(),
        new KeyedCheck(List.of(key.open())),
        new SheetLanguage(Words.french(), Formats.PARIS),
        tray,
        () -> CAMILLE,
        followed,
        java.util.Optional.empty());
  }

  /** A queue that takes papers and never tells what became of them. */
  private static final class Silent implements PaperQueues {
    @Override
    public List<String> printers() {
      return List.of("Bureau PUI");
    }

    @Override
    public Optional<String> usual() {
      return Optional.of("Bureau PUI");
    }

    @Override
    public Optional<String> print(String printer, PaperJob job) {
      return Optional.empty();
    }

    @Override
    public State state(String ticket) {
      return State.UNKNOWN;
    }
  }

  @Test
  void whatNobodySawComeOutIsAskedAndAnsweredByAButton() {
    Printing printing =
        new Printing(
            database.database().works(),
            new SqlPrintJobs(),
            new Silent(),
            new SqlJournal("PUI-01"));
    followed = Optional.of(printing);
    PaperJob paper = new PaperJob("2026-LIB-000001", new byte[] {1}, PaperJob.Form.A4);
    printing.send(CAMILLE, "Bureau PUI", paper);
    assertThat(printing.waiting()).hasSize(1);

    ScreenPictures.onWindow(
        () -> {
          Shown shown = open();
          assertThat(shown.texts()).anyMatch(text -> text.contains("2026-LIB-000001"));
          ((Button) shown.find("#printed-yes")).fire();
          return null;
        });

    assertThat(printing.waiting()).isEmpty();
  }

  private DocumentsPage page(Screen screen) {
    return new DocumentsPage(screen, desk());
  }

  private record Shown(Screen screen, DocumentsPage page) {
    @SuppressWarnings("unchecked")
    <T extends Node> T find(String selector) {
      return (T) page.view().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    ListView<SheetLine> list() {
      return (ListView<SheetLine>) page.view().lookup("#sheet-list");
    }

    void choose(String number) {
      list().getItems().stream()
          .filter(line -> line.number().text().equals(number))
          .findFirst()
          .ifPresent(line -> list().getSelectionModel().select(line));
    }

    List<String> texts() {
      List<String> texts = new ArrayList<>();
      ((javafx.scene.Parent) screen.panels()).applyCss();
      ((javafx.scene.Parent) screen.panels()).layout();
      collect((Node) screen.panels(), texts);
      return texts;
    }

    private static void collect(Node node, List<String> texts) {
      if (node instanceof Label label && label.getText() != null) {
        texts.add(label.getText());
      }
      if (node instanceof javafx.scene.Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
      }
    }
  }

  private Shown open() {
    Screen screen = ScreenPictures.screen(Words.french(), Theme.LIGHT);
    DocumentsPage page = page(screen);
    org.givre.app.window.Frame frame = (org.givre.app.window.Frame) screen.panels();
    frame.show(ScreenPictures.quiet(Words.french()));
    frame.show(page);
    javafx.scene.Scene scene = new javafx.scene.Scene(frame, 1366, 768);
    screen.look().dress(scene);
    page.shown();
    frame.applyCss();
    frame.layout();
    return new Shown(screen, page);
  }

  @Test
  void thePageHasItsPicture() {
    ScreenPictures.page(
        "documents",
        ScreenPictures::quiet,
        this::page,
        shown -> {
          ((DocumentsPage) shown).open(Target.of("documents", "sheet", ""));
          javafx.scene.control.TextField words =
              (javafx.scene.control.TextField) shown.view().lookup("#sheet-search");
          if (words != null) {
            words.setText("perfusion");
            ((SheetSearch) words.getParent()).look();
          }
        });
  }

  @Test
  void theNewestSheetLiesOpen() {
    ScreenPictures.onWindow(
        () -> {
          Shown shown = open();
          assertThat(shown.list().getItems()).hasSize(6);
          assertThat(shown.list().getSelectionModel().getSelectedItem().number().text())
              .isEqualTo("2026-DEL-000001");
          assertThat(((ImageView) shown.find("#sheet-page")).getImage().getWidth())
              .isGreaterThan(500);
          assertThat(shown.texts()).anyMatch(text -> text.startsWith("Fichier vérifié, intact"));
          return null;
        });
  }

  @Test
  void aChangedFileIsSaidAloudAndNotShown() throws Exception {
    SheetCopy original =
        archive.original(SheetNumber.parse("2026-LIB-000001").orElseThrow(), CAMILLE);
    Path file = folder.resolve("documents").resolve(original.file());
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    ScreenPictures.onWindow(
        () -> {
          Shown shown = open();
          shown.choose("2026-LIB-000001");
          assertThat(shown.texts()).contains("altérée");
          return null;
        });
  }

  /** Whatever the case and the accents, on whatever page, and each place marked. */
  @Test
  void wordsAreFoundInsideTheOpenSheet() {
    ScreenPictures.onWindow(
        () -> {
          Shown shown = open();
          shown.choose("2026-LIB-000001");
          javafx.scene.control.TextField words = shown.find("#sheet-search");
          words.setText("liberee");
          words.fireEvent(new javafx.event.ActionEvent());
          SheetSearch search = (SheetSearch) words.getParent();
          search.look();
          assertThat(((Label) shown.find("#sheet-search-count")).getText()).matches("1 sur \\d");
          assertThat(search.marks().getChildren()).isNotEmpty();
          words.setText("patiente inconnue");
          search.look();
          assertThat(((Label) shown.find("#sheet-search-count")).getText()).isEqualTo("absent");
          assertThat(search.marks().getChildren()).isEmpty();
          return null;
        });
  }

  @Test
  void printingSaysBeforeWhatThePaperWillBe() {
    ScreenPictures.onWindow(
        () -> {
          Shown shown = open();
          shown.choose("2026-CTH-000001");
          ((Button) shown.find("#sheet-print")).fire();
          assertThat(shown.texts()).anyMatch(text -> text.startsWith("Ce papier est l’original"));
          ComboBox<?> printer =
              (ComboBox<?>) ((Node) shown.screen().panels()).lookup("#sheet-printer");
          assertThat(printer.getValue()).isEqualTo("Bureau PUI");
          ((Button) ((Node) shown.screen().panels()).lookup("#sheet-print-now")).fire();
          return null;
        });

    assertThat(tray.printed).hasSize(1);
    assertThat(archive.nextOnPaper(SheetNumber.parse("2026-CTH-000001").orElseThrow()))
        .as("the next paper is a duplicata")
        .isEqualTo(1);
  }

  @Test
  void aDispensingHasItsLabelsAndNoOtherSheetHas() {
    ScreenPictures.onWindow(
        () -> {
          Shown shown = open();
          shown.choose("2026-LIB-000001");
          assertThat(((Button) shown.find("#sheet-labels")).isVisible()).isFalse();
          shown.choose("2026-DEL-000001");
          ((Button) shown.find("#sheet-labels")).fire();
          ((Button) ((Node) shown.screen().panels()).lookup("#labels-go")).fire();
          ((Button) ((Node) shown.screen().panels()).lookup("#sheet-print-now")).fire();
          return null;
        });

    assertThat(tray.printed)
        .singleElement()
        .extracting(PaperJob::form)
        .isEqualTo(PaperJob.Form.LABEL);
  }

  @Test
  void aPrinterThatVanishesLosesNothing() {
    tray.gone = true;
    SheetNumber number = SheetNumber.parse("2026-CTH-000001").orElseThrow();

    ScreenPictures.onWindow(
        () -> {
          Shown shown = open();
          shown.choose(number.text());
          ((Button) shown.find("#sheet-print")).fire();
          ((Button) ((Node) shown.screen().panels()).lookup("#sheet-print-now")).fire();
          assertThat(shown.texts()).anyMatch(text -> text.contains("n’a pas pris la fiche"));
          return null;
        });

    assertThat(archive.copies(number)).hasSize(1);
  }

  @Test
  void aScannedSheetCodeOpensTheSheet() {
    SheetNumber number = SheetNumber.parse("2026-REC-000001").orElseThrow();
    Digest digest = Digest.of("facts");
    byte[] signature = key.sign(SheetCode.signed(number, true, key.open().id(), digest));
    String code = new SheetCode(number, true, key.open().id(), digest, signature).text();

    ScreenPictures.onWindow(
        () -> {
          Shown shown = open();
          assertThat(shown.page().scanned(new Scan.Plain(code))).isTrue();
          assertThat(shown.list().getSelectionModel().getSelectedItem().number()).isEqualTo(number);
          assertThat(shown.page().scanned(new Scan.Plain("01034009301234567"))).isFalse();
          return null;
        });
  }

  @Test
  void aScannedCodeThatWasAlteredIsRefusedInWords() {
    SheetNumber number = SheetNumber.parse("2026-REC-000001").orElseThrow();
    byte[] signature =
        key.sign(SheetCode.signed(number, true, key.open().id(), Digest.of("facts")));
    String code =
        new SheetCode(number, true, key.open().id(), Digest.of("other"), signature).text();

    ScreenPictures.onWindow(
        () -> {
          Shown shown = open();
          assertThat(shown.page().scanned(new Scan.Plain(code))).isTrue();
          assertThat(shown.texts()).anyMatch(text -> text.contains("ne vont pas ensemble"));
          return null;
        });
  }

  @Test
  void theLanguageChangesOnTheOpenPage() {
    ScreenPictures.onWindow(
        () -> {
          Shown shown = open();
          shown.screen().texts().use(Words.english());
          assertThat(shown.texts()).anyMatch(text -> text.startsWith("File checked, unaltered"));
          return null;
        });
  }
}
