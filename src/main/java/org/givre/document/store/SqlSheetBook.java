package org.givre.document.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.givre.db.Sql;
import org.givre.document.Sheet;
import org.givre.document.SheetBook;
import org.givre.document.SheetCopy;
import org.givre.document.SheetKind;
import org.givre.document.SheetLine;
import org.givre.document.SheetNumber;
import org.givre.document.SheetQuery;
import org.givre.document.SubjectRef;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.jdbi.v3.core.Handle;

/** Sheets in SQL. */
public final class SqlSheetBook implements SheetBook {

  @Override
  public SheetNumber next(Work work, SheetKind kind, int year) {
    return SheetSeries.next(Sql.in(work), kind, year);
  }

  @Override
  public void add(Work work, Entry entry) {
    Handle handle = Sql.in(work);
    insertSheet(handle, entry);
    handle
        .createUpdate("INSERT INTO document_facts (number, facts) VALUES (:number, :facts)")
        .bind("number", entry.sheet().number().text())
        .bind("facts", entry.facts())
        .execute();
    for (SubjectRef subject : entry.sheet().facts().subjects()) {
      insertSubject(handle, entry.sheet().number(), subject);
    }
    event(
        handle,
        entry.sheet().number(),
        new Become(entry.state(), "", entry.by(), entry.sheet().at()));
    handle
        .createUpdate("INSERT INTO document_now (number, state, word) VALUES (:number, :state, '')")
        .bind("number", entry.sheet().number().text())
        .bind("state", entry.state().code())
        .execute();
  }

  private static void insertSheet(Handle handle, Entry entry) {
    Sheet sheet = entry.sheet();
    handle
        .createUpdate(
            """
            INSERT INTO document_sheet
              (number, kind, series_year, serial, revision, replaces, given_at, given_by, patient,
               subject, search, facts_digest)
            VALUES
              (:number, :kind, :year, :serial, :revision, :replaces, :at, :by, :patient,
               :subject, :search, :digest)
            """)
        .bind("number", sheet.number().text())
        .bind("kind", sheet.number().kind().code())
        .bind("year", sheet.number().year())
        .bind("serial", sheet.number().serial())
        .bind("revision", sheet.revision())
        .bind("replaces", entry.replaces().map(SheetNumber::text).orElse(null))
        .bind("at", sheet.at())
        .bind("by", entry.by().value())
        .bind("patient", entry.patient())
        .bind("subject", entry.subject())
        .bind("search", search(entry))
        .bind("digest", entry.digest().hex())
        .execute();
  }

  private static String search(Entry entry) {
    StringBuilder text = new StringBuilder(entry.sheet().number().text());
    text.append(' ').append(entry.patient()).append(' ').append(entry.subject());
    entry.sheet().facts().subjects().forEach(subject -> text.append(' ').append(subject.label()));
    String lower = text.toString().toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(lower.length(), 2000));
  }

  private static void insertSubject(Handle handle, SheetNumber number, SubjectRef subject) {
    handle
        .createUpdate(
            """
            INSERT INTO document_subject (number, kind, id, label)
            VALUES (:number, :kind, :id, :label)
            """)
        .bind("number", number.text())
        .bind("kind", subject.kind())
        .bind("id", subject.id())
        .bind("label", subject.label())
        .execute();
  }

  @Override
  public Optional<String> facts(Work work, SheetNumber number) {
    return text(work, "SELECT facts FROM document_facts WHERE number = :number", number);
  }

  @Override
  public Optional<Digest> digest(Work work, SheetNumber number) {
    return text(work, "SELECT facts_digest FROM document_sheet WHERE number = :number", number)
        .map(Digest::new);
  }

  private static Optional<String> text(Work work, String sql, SheetNumber number) {
    return Sql.in(work)
        .createQuery(sql)
        .bind("number", number.text())
        .mapTo(String.class)
        .findOne();
  }

  @Override
  public void become(Work work, SheetNumber number, Become what) {
    Handle handle = Sql.in(work);
    lock(work, number);
    event(handle, number, what);
    handle
        .createUpdate("UPDATE document_now SET state = :state, word = :word WHERE number = :number")
        .bind("state", what.state().code())
        .bind("word", what.word())
        .bind("number", number.text())
        .execute();
  }

  private static void event(Handle handle, SheetNumber number, Become what) {
    handle
        .createUpdate(
            """
            INSERT INTO document_event (number, rank, state, word, at, actor)
            SELECT :number, COUNT(rank) + 1, :state, :word, :at, :by
              FROM document_event
             WHERE number = :number
            """)
        .bind("number", number.text())
        .bind("state", what.state().code())
        .bind("word", what.word())
        .bind("at", what.at())
        .bind("by", what.by().value())
        .execute();
  }

  @Override
  public String stopWord(Work work, SheetNumber number) {
    return text(work, "SELECT word FROM document_now WHERE number = :number", number).orElse("");
  }

  @Override
  public List<SheetLine> list(Work work, SheetQuery query) {
    return SheetLines.list(Sql.in(work), query);
  }

  @Override
  public Optional<SheetLine> line(Work work, SheetNumber number) {
    return SheetLines.line(Sql.in(work), number);
  }

  @Override
  public List<SheetLine> about(Work work, String kind, String id) {
    return SheetLines.about(Sql.in(work), kind, id);
  }

  @Override
  public void lock(Work work, SheetNumber number) {
    Sql.in(work)
        .createQuery("SELECT number FROM document_now WHERE number = :number FOR UPDATE")
        .bind("number", number.text())
        .mapTo(String.class)
        .findOne()
        .orElseThrow(() -> new IllegalArgumentException("no sheet " + number));
  }

  @Override
  public void add(Work work, SheetCopy copy) {
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO document_copy (number, copy, file, digest, made_at, made_by, made_name)
            VALUES (:number, :copy, :file, :digest, :at, :by, :name)
            """)
        .bind("number", copy.number().text())
        .bind("copy", copy.copy())
        .bind("file", copy.file())
        .bind("digest", copy.digest().hex())
        .bind("at", copy.at())
        .bind("by", copy.by().value())
        .bind("name", copy.byName())
        .execute();
  }

  private static final String COPIES =
      "SELECT number, copy, file, digest, made_at, made_by, made_name FROM document_copy ";

  @Override
  public List<SheetCopy> copies(Work work, SheetNumber number) {
    return Sql.in(work)
        .createQuery(COPIES + "WHERE number = :number ORDER BY copy")
        .bind("number", number.text())
        .map((row, context) -> copy(new SheetLines.Row(row, context)))
        .list();
  }

  @Override
  public List<SheetCopy> allCopies(Work work) {
    return Sql.in(work)
        .createQuery(COPIES + "ORDER BY number, copy")
        .map((row, context) -> copy(new SheetLines.Row(row, context)))
        .list();
  }

  private static SheetCopy copy(SheetLines.Row row) {
    return new SheetCopy(
        row.number(),
        row.get("copy", Integer.class),
        row.get("file", String.class),
        new Digest(row.get("digest", String.class)),
        row.get("made_at", Instant.class),
        new ActorId(row.get("made_by", UUID.class)),
        row.get("made_name", String.class));
  }

  @Override
  public List<SheetNumber> allNumbers(Work work) {
    return Sql.in(work)
        .createQuery("SELECT number FROM document_sheet ORDER BY number")
        .mapTo(String.class)
        .map(text -> SheetNumber.parse(text).orElseThrow())
        .list();
  }

  @Override
  public boolean wasPrinted(Work work, SheetCopy copy) {
    return Sql.in(work)
            .createQuery(
                "SELECT COUNT(copy) FROM document_print WHERE number = :number AND copy = :copy")
            .bind("number", copy.number().text())
            .bind("copy", copy.copy())
            .mapTo(Long.class)
            .one()
        > 0;
  }

  @Override
  public void printed(Work work, SheetCopy copy, ActorId by, Instant at) {
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO document_print (number, copy, at, actor)
            VALUES (:number, :copy, :at, :by)
            """)
        .bind("number", copy.number().text())
        .bind("copy", copy.copy())
        .bind("at", at)
        .bind("by", by.value())
        .execute();
  }
}
