package org.givre.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.givre.audit.AuditEntry;
import org.givre.audit.AuditFact;
import org.givre.audit.Sentences;
import org.givre.audit.TrailExport;
import org.givre.audit.TrailQuery;
import org.givre.exchange.file.TableWriter;
import org.givre.words.Formats;

/**
 * The journal as a table that any program opens: UTF-8 with a mark, semicolons, instants in UTC,
 * and the digests, so that the chain can be proved without Givre.
 */
final class CsvTrailExport implements TrailExport {

  private static final int PAGE = 500;
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Ground ground;

  CsvTrailExport(Ground ground) {
    this.ground = ground;
  }

  @Override
  public String write(TrailQuery query) {
    Path file =
        ground
            .folder()
            .exports()
            .resolve(
                "journal-" + NAME.format(ground.ticker().now().atZone(Formats.PARIS)) + ".csv");
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        TableWriter.csv(out, List.of(COLUMNS), new Rows(query));
      }
      return file.toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static final String[] COLUMNS = {
    "number",
    "at_utc",
    "actor_id",
    "actor",
    "act",
    "sentence",
    "subject_kind",
    "subject_id",
    "subject",
    "reason",
    "before",
    "after",
    "workstation",
    "previous",
    "digest"
  };

  /** Page after page: a journal of thirty years is never whole in memory. */
  private final class Rows implements Iterator<List<String>> {

    private final Sentences sentences = new Sentences(ground.words(), ground.names());
    private final ArrayDeque<AuditEntry> page = new ArrayDeque<>();
    private TrailQuery next;
    private boolean more = true;

    Rows(TrailQuery query) {
      next = query.atMost(PAGE);
    }

    @Override
    public boolean hasNext() {
      if (page.isEmpty() && more) {
        TrailQuery now = next;
        page.addAll(ground.works().read(work -> ground.trail().page(work, now)));
        more = page.size() == PAGE;
        next = page.isEmpty() ? next : next.after(page.getLast().number());
      }
      return !page.isEmpty();
    }

    @Override
    public List<String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return row(page.removeFirst(), sentences);
    }
  }

  private List<String> row(AuditEntry entry, Sentences sentences) {
    AuditFact fact = entry.fact();
    return List.of(
        Long.toString(entry.number()),
        fact.at().toString(),
        fact.actor().value().toString(),
        harmless(ground.names().full(fact.actor())),
        fact.act(),
        harmless(sentences.plain(entry)),
        fact.subject().kind(),
        harmless(fact.subject().id()),
        harmless(fact.subject().label()),
        harmless(fact.reason().words()),
        harmless(lines(fact.before())),
        harmless(lines(fact.after())),
        harmless(entry.workstation()),
        entry.previous().hex(),
        entry.digest().hex());
  }

  /** A spreadsheet would run what begins so as a formula (OWASP, CSV injection). */
  static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String lines(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + field.getValue())
        .collect(Collectors.joining("\n"));
  }
}
