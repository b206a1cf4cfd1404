package org.givre.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.audit.AuditFact;
import org.givre.audit.Head;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.audit.Trail;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * Every sheet ever given, its facts in the database, its files in {@code documents}.
 *
 * <p>An act orders its sheet inside its own transaction: number and facts are committed with it.
 * The file is drawn afterwards from the committed facts alone, and can be drawn again to the same
 * bytes.
 */
public final class Archive {

  private final Works works;
  private final Chain chain;
  private final SheetBook book;
  private final Press press;
  private final Supplier<Letterhead> letterhead;

  /** The journal, to write in and to read the head of. */
  public record Chain(Journal journal, Trail trail) {}

  public Archive(
      Works works, Chain chain, SheetBook book, Press press, Supplier<Letterhead> letterhead) {
    this.works = works;
    this.chain = chain;
    this.book = book;
    this.press = press;
    this.letterhead = letterhead;
  }

  /** Gives the number and commits the facts with the caller's act, which journals it. */
  public Sheet order(Work work, SheetFacts facts, ActorId by, Instant at) {
    return give(work, facts, by, at, Optional.empty());
  }

  /** As {@link #order}, as the next revision of an earlier sheet, whose number stays. */
  public Sheet correct(Work work, SheetNumber earlier, SheetFacts facts, ActorId by, Instant at) {
    Sheet sheet = give(work, facts, by, at, Optional.of(earlier));
    book.become(work, earlier, new SheetBook.Become(SheetState.REPLACED, "", by, at));
    return sheet;
  }

  private Sheet give(
      Work work, SheetFacts facts, ActorId by, Instant at, Optional<SheetNumber> replaces) {
    Letterhead head = letterhead.get();
    int year = at.atZone(head.site().zone()).getYear();
    Head journal = chain.trail().head(work);
    Sheet sheet =
        new Sheet(
            book.next(work, facts.kind(), year),
            1
                + replaces
                    .flatMap(number -> book.line(work, number))
                    .map(SheetLine::revision)
                    .orElse(0),
            at,
            head.site(),
            head.training(),
            head.folder(),
            head.software(),
            new JournalMark(journal.number(), journal.digest()),
            facts);
    SheetState state = facts.missing().isEmpty() ? SheetState.IN_FORCE : SheetState.INCOMPLETE;
    book.add(
        work,
        new SheetBook.Entry(
            sheet, press.text().write(sheet), replaces, state, patient(facts), subject(facts), by));
    return sheet;
  }

  private static String patient(SheetFacts facts) {
    return facts
        .about()
        .map(about -> about.birthName() + " " + about.givenNames() + ", " + about.ipp())
        .orElse("");
  }

  private static String subject(SheetFacts facts) {
    return facts.subjects().stream().findFirst().map(SubjectRef::label).orElse("");
  }

  /** Says that a sheet no longer allows use; later copies carry the word in a box. */
  public void stop(Work work, SheetNumber number, String word, ActorId by, Instant at) {
    book.become(work, number, new SheetBook.Become(SheetState.STOPPED, word, by, at));
  }

  public Optional<Sheet> find(SheetNumber number) {
    return works.read(work -> book.facts(work, number)).map(press.text()::read);
  }

  /** The facts as they were committed, byte for byte. */
  public Optional<String> factsText(SheetNumber number) {
    return works.read(work -> book.facts(work, number));
  }

  Optional<Digest> digest(Work work, SheetNumber number) {
    return book.digest(work, number);
  }

  public Optional<SheetLine> line(SheetNumber number) {
    return works.read(work -> book.line(work, number));
  }

  public List<SheetLine> list(SheetQuery query) {
    return works.read(work -> book.list(work, query));
  }

  /** Sheets about a unit, a lot, a patient or a case, newest first. */
  public List<SheetLine> about(String kind, String id) {
    return works.read(work -> book.about(work, kind, id));
  }

  /** As {@link #about(String, String)}, within the caller's act. */
  public List<SheetLine> about(Work work, String kind, String id) {
    return book.about(work, kind, id);
  }

  public List<SheetCopy> copies(SheetNumber number) {
    return works.read(work -> book.copies(work, number));
  }

  /** The original, drawn and filed now if it was not yet. */
  public SheetCopy original(SheetNumber number, By by) {
    return works.inOne(
        work -> {
          book.lock(work, number);
          List<SheetCopy> copies = book.copies(work, number);
          return copies.isEmpty() ? draw(work, number, 0, by) : copies.getFirst();
        });
  }

  /** A further copy, counted and journaled. */
  public SheetCopy duplicata(SheetNumber number, By by) {
    original(number, by);
    return works.inOne(
        work -> {
          book.lock(work, number);
          return draw(work, number, book.copies(work, number).size(), by);
        });
  }

  /** The copy that may go to paper: the original once, from then on a new duplicata each time. */
  public SheetCopy forPaper(SheetNumber number, By by) {
    return works.inOne(
        work -> {
          book.lock(work, number);
          List<SheetCopy> copies = book.copies(work, number);
          SheetCopy original = copies.isEmpty() ? draw(work, number, 0, by) : copies.getFirst();
          SheetCopy copy =
              book.wasPrinted(work, original) ? draw(work, number, copies.size(), by) : original;
          book.printed(work, copy, by.actor(), by.at());
          chain.journal().record(work, fact("document.printed", copy, by));
          return copy;
        });
  }

  /** Which copy the next paper will be: 0 for the original, n for duplicata n. */
  public int nextOnPaper(SheetNumber number) {
    return works.read(
        work -> {
          List<SheetCopy> copies = book.copies(work, number);
          boolean first = copies.isEmpty() || !book.wasPrinted(work, copies.getFirst());
          return first ? 0 : copies.size();
        });
  }

  private SheetCopy draw(Work work, SheetNumber number, int copy, By by) {
    Sheet sheet =
        book.facts(work, number)
            .map(press.text()::read)
            .orElseThrow(() -> new IllegalArgumentException("no sheet " + number));
    String name = by.session().displayName();
    byte[] bytes =
        press.drawing().draw(sheet, new Stamp(copy, name, by.at(), book.stopWord(work, number)));
    SheetCopy made =
        new SheetCopy(
            number, copy, fileName(number, copy), Digest.of(bytes), by.at(), by.actor(), name);
    press.files().write(made.file(), bytes);
    book.add(work, made);
    chain.journal().record(work, fact(copy == 0 ? "document.filed" : "document.copied", made, by));
    return made;
  }

  /** The labels of a sheet, drawn from its committed facts and journaled. */
  public List<PaperJob> labels(
      SheetNumber number, Labels.Wanted wanted, SheetLanguage language, By by) {
    return works.inOne(
        work -> {
          Sheet sheet = press.text().read(book.facts(work, number).orElseThrow());
          List<PaperJob> jobs = Labels.jobs(sheet, wanted, language, press.drawing());
          chain
              .journal()
              .record(
                  work,
                  by.fact(
                          "document.labels-printed",
                          new Subject("sheet", number.text(), number.text()))
                      .with("count", Labels.count(sheet, wanted.kind())));
          return jobs;
        });
  }

  private static AuditFact fact(String act, SheetCopy copy, By by) {
    String number = copy.number().text();
    return by.fact(act, new Subject("sheet", number, number))
        .with("copy", copy.copy())
        .with("digest", copy.digest().hex());
  }

  private static String fileName(SheetNumber number, int copy) {
    String tail = copy == 0 ? "" : "-duplicata-" + copy;
    return number.year() + "/" + number.text() + tail + ".pdf";
  }

  /** The bytes of a filed copy; empty when the file is gone. */
  public Optional<byte[]> file(SheetCopy copy) {
    return press.files().read(copy.file());
  }

  /** Facts against their digests, files against theirs, numbers without holes. */
  public SheetCount verify() {
    return works.read(work -> new ArchiveCheck(book, press.files()).verify(work));
  }
}
