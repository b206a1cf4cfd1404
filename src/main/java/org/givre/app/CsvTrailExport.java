package org.givre.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.givre.audit.AuditEntry;
import org.givre.audit.AuditFact;
import org.givre.audit.Sentences;
import org.givre.audit.TrailExport;
import org.givre.audit.TrailQuery;
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
      try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
          CSVPrinter table = new CSVPrinter(writer, format())) {
        writer.write('\ufeff');
        table.printRecord((Object[]) COLUMNS);
        rows(query, table);
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

  private static CSVFormat format() {
    return CSVFormat.RFC4180.builder().setDelimiter(';').get();
  }

  private void rows(TrailQuery query, CSVPrinter table) throws IOException {
    Sentences sentences = new Sentences(ground.words(), ground.names());
    TrailQuery next = query.atMost(PAGE);
    List<AuditEntry> page;
    do {
      TrailQuery now = next;
      page = ground.works().read(work -> ground.trail().page(work, now));
      for (AuditEntry entry : page) {
        row(entry, sentences, table);
      }
      next = page.isEmpty() ? next : next.after(page.getLast().number());
    } while (page.size() == PAGE);
  }

  private void row(AuditEntry entry, Sentences sentences, CSVPrinter table) throws IOException {
    AuditFact fact = entry.fact();
    table.printRecord(
        entry.number(),
        fact.at(),
        fact.actor().value(),
        ground.names().full(fact.actor()),
        fact.act(),
        sentences.plain(entry),
        fact.subject().kind(),
        fact.subject().id(),
        fact.subject().label(),
        fact.reason().words(),
        lines(fact.before()),
        lines(fact.after()),
        entry.workstation(),
        entry.previous().hex(),
        entry.digest().hex());
  }

  private static String lines(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + field.getValue())
        .collect(Collectors.joining("\n"));
  }
}
