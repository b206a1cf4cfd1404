package org.givre.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.givre.access.AccountId;
import org.givre.access.By;
import org.givre.access.PersonId;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.audit.AuditEntry;
import org.givre.audit.Trail;
import org.givre.audit.store.SqlJournal;
import org.givre.db.OnBothDatabases;
import org.givre.document.Archive;
import org.givre.document.DispensingLabel;
import org.givre.document.Letterhead;
import org.givre.document.Press;
import org.givre.document.Sheet;
import org.givre.document.SheetCopy;
import org.givre.document.SheetCount;
import org.givre.document.SheetDrawing;
import org.givre.document.SheetExamples;
import org.givre.document.SheetFacts;
import org.givre.document.SheetKind;
import org.givre.document.SheetLine;
import org.givre.document.SheetNumber;
import org.givre.document.SheetQuery;
import org.givre.document.SheetState;
import org.givre.document.Stamp;
import org.givre.kernel.Works;
import org.junit.jupiter.api.io.TempDir;

/** Numbers without holes, copies that are counted, files that are held to their digests. */
class ArchiveTest {

  private static final Instant AT = SheetExamples.TODAY;
  private static final By CAMILLE =
      new By(
          new Session(
              new PersonId(UUID.randomUUID()),
              new AccountId(UUID.randomUUID()),
              "C. Démo",
              Set.of(Role.PHARMACIST)),
          AT);
  private static final SheetFacts FACTS =
      SheetExamples.releaseFacts(SheetExamples.alice(), SheetExamples.yescarta());

  @TempDir Path folder;

  /** Writes the stamp instead of a page: what is drawn is tested elsewhere. */
  private static final class PlainDrawing implements SheetDrawing {
    @Override
    public byte[] draw(Sheet sheet, Stamp stamp) {
      return (sheet.number() + " " + stamp).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public byte[] drawLabel(DispensingLabel label) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] drawLabelSheet(List<DispensingLabel> labels) {
      return new byte[] {2};
    }

    @Override
    public byte[] drawStoreLabels(
        List<org.givre.document.StoreLabel> labels, org.givre.document.Labels.Medium medium) {
      return new byte[] {3};
    }
  }

  private Archive archive(Works works) {
    SqlJournal journal = new SqlJournal("poste");
    return new Archive(
        works,
        new Archive.Chain(journal, journal),
        new SqlSheetBook(),
        new Press(new FactsJson(), new PlainDrawing(), new FolderFiles(folder)),
        () -> new Letterhead(SheetExamples.SITE, true, new UUID(1, 2), "Givre 1.0.0"));
  }

  private static Sheet order(Works works, Archive archive) {
    return works.inOne(work -> archive.order(work, FACTS, CAMILLE.actor(), AT));
  }

  @OnBothDatabases
  void keepsTheFactsAsTheyWereGiven(Works works) {
    Archive archive = archive(works);

    Sheet given = order(works, archive);

    assertThat(given.number().text()).isEqualTo("2026-LIB-000001");
    assertThat(archive.find(given.number())).contains(given);
  }

  @OnBothDatabases
  void anActThatIsUndoneGivesItsNumberBack(Works works) {
    Archive archive = archive(works);

    assertThatThrownBy(
            () ->
                works.inOne(
                    work -> {
                      archive.order(work, FACTS, CAMILLE.actor(), AT);
                      throw new IllegalStateException("refused after all");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(order(works, archive).number().serial()).isEqualTo(1);
  }

  @OnBothDatabases
  void writersAtOnceGetNumbersWithoutHoles(Works works) throws Exception {
    Archive archive = archive(works);
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int writer = 0; writer < 12; writer++) {
      boolean undone = writer % 4 == 3;
      writers.add(() -> undone ? undo(works, archive) : order(works, archive).number().serial());
    }

    List<Integer> given = new ArrayList<>();
    try (ExecutorService together = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> writer : together.invokeAll(writers)) {
        if (writer.get() > 0) {
          given.add(writer.get());
        }
      }
    }

    assertThat(given).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(archive.verify().bad()).isZero();
  }

  private static int undo(Works works, Archive archive) {
    try {
      works.inOne(
          work -> {
            archive.order(work, FACTS, CAMILLE.actor(), AT);
            throw new IllegalStateException("refused after all");
          });
    } catch (IllegalStateException asMeant) {
      return 0;
    }
    return -1;
  }

  @OnBothDatabases
  void eachKindAndYearHasItsOwnSeries(Works works) {
    Archive archive = archive(works);
    order(works, archive);
    Instant nextYear = Instant.parse("2026-12-31T23:30:00Z");

    Sheet thermal =
        works.inOne(
            work ->
                archive.order(
                    work,
                    SheetExamples.certificateFacts(SheetExamples.alice()),
                    CAMILLE.actor(),
                    AT));
    Sheet later = works.inOne(work -> archive.order(work, FACTS, CAMILLE.actor(), nextYear));

    assertThat(thermal.number().text()).isEqualTo("2026-CTH-000001");
    assertThat(later.number().text()).as("the year of the wall").isEqualTo("2027-LIB-000001");
  }

  @OnBothDatabases
  void paperIsTheOriginalOnceAndThenCountedDuplicata(Works works) {
    Archive archive = archive(works);
    SheetNumber number = order(works, archive).number();

    SheetCopy seen = archive.original(number, CAMILLE);
    SheetCopy first = archive.forPaper(number, CAMILLE);
    SheetCopy second = archive.forPaper(number, CAMILLE);
    SheetCopy third = archive.forPaper(number, CAMILLE);

    assertThat(first).isEqualTo(seen);
    assertThat(List.of(first.copy(), second.copy(), third.copy())).containsExactly(0, 1, 2);
    assertThat(third.file()).isEqualTo("2026/2026-LIB-000001-duplicata-2.pdf");
    Trail trail = new SqlJournal("poste");
    List<AuditEntry> entries = works.read(work -> trail.from(work, 1, 20));
    assertThat(entries)
        .extracting(entry -> entry.fact().act())
        .containsExactly(
            "document.filed",
            "document.printed",
            "document.copied",
            "document.printed",
            "document.copied",
            "document.printed");
  }

  @OnBothDatabases
  void copiesAfterAStopCarryItsWord(Works works) {
    Archive archive = archive(works);
    SheetNumber number = order(works, archive).number();
    archive.original(number, CAMILLE);

    works.inOne(
        work -> {
          archive.stop(work, number, "RETIRÉE", CAMILLE.actor(), AT.plusSeconds(60));
          return null;
        });
    SheetCopy copy = archive.duplicata(number, CAMILLE);

    assertThat(archive.file(copy).map(String::new).orElseThrow()).contains("RETIRÉE");
    assertThat(archive.line(number).orElseThrow().state()).isEqualTo(SheetState.STOPPED);
  }

  @OnBothDatabases
  void aCorrectionIsANewNumberThatReplacesTheOld(Works works) {
    Archive archive = archive(works);
    SheetNumber first = order(works, archive).number();

    Sheet corrected = works.inOne(work -> archive.correct(work, first, FACTS, CAMILLE.actor(), AT));

    assertThat(corrected.revision()).isEqualTo(2);
    assertThat(archive.line(first).orElseThrow().state()).isEqualTo(SheetState.REPLACED);
    assertThat(archive.line(corrected.number()).orElseThrow().state())
        .isEqualTo(SheetState.IN_FORCE);
  }

  @OnBothDatabases
  void filtersAreQueries(Works works) {
    Archive archive = archive(works);
    order(works, archive);
    works.inOne(
        work ->
            archive.order(
                work,
                SheetExamples.certificateFacts(SheetExamples.alice()),
                CAMILLE.actor(),
                AT.plusSeconds(1)));

    assertThat(numbers(archive, query(Set.of(), "exemple kte-24088")))
        .containsExactly("2026-CTH-000001", "2026-LIB-000001");
    assertThat(numbers(archive, query(Set.of(SheetKind.RELEASE), "")))
        .containsExactly("2026-LIB-000001");
    assertThat(numbers(archive, query(Set.of(), "100%_"))).isEmpty();
    assertThat(archive.about("lot", "KTE-24088")).hasSize(2);
    assertThat(
            archive.list(
                new SheetQuery(
                    Set.of(), "", Optional.of(AT.plus(Duration.ofDays(1))), Optional.empty(), 9)))
        .isEmpty();
  }

  private static SheetQuery query(Set<SheetKind> kinds, String text) {
    return new SheetQuery(kinds, text, Optional.empty(), Optional.empty(), 50);
  }

  private static List<String> numbers(Archive archive, SheetQuery query) {
    return archive.list(query).stream().map(SheetLine::number).map(SheetNumber::text).toList();
  }

  @OnBothDatabases
  void verificationFindsAChangedAndAMissingFile(Works works) throws IOException {
    Archive archive = archive(works);
    SheetNumber number = order(works, archive).number();
    SheetCopy original = archive.original(number, CAMILLE);
    SheetCopy copy = archive.duplicata(number, CAMILLE);
    assertThat(archive.verify()).isEqualTo(new SheetCount(3, 0, Optional.empty()));

    Files.writeString(folder.resolve(original.file()), "changed");
    Files.delete(folder.resolve(copy.file()));
    SheetCount count = archive.verify();

    assertThat(count.bad()).isEqualTo(2);
    assertThat(count.first())
        .contains(new SheetCount.Fault(original.file(), SheetCount.Kind.FILE_CHANGED));
  }

  @OnBothDatabases
  void verificationFindsChangedFactsAndAMissingNumber(Works works) {
    Archive archive = archive(works);
    order(works, archive);
    Sheet second = order(works, archive);
    order(works, archive);

    works.inOne(
        work -> {
          var handle = org.givre.db.Sql.in(work);
          handle.execute(
              "UPDATE document_facts SET facts = ? WHERE number = ?", "{}", second.number().text());
          for (String table : List.of("subject", "event", "now", "facts", "sheet")) {
            handle.execute("DELETE FROM document_" + table + " WHERE number = '2026-LIB-000001'");
          }
          return null;
        });

    SheetCount count = archive.verify();
    assertThat(count.bad()).isEqualTo(2);
    assertThat(count.first())
        .contains(new SheetCount.Fault("2026-LIB-000002", SheetCount.Kind.FACTS_CHANGED));
  }
}
