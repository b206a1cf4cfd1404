package org.givre.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.givre.audit.AuditFact;
import org.givre.audit.Subject;
import org.givre.backup.file.Restoring;
import org.givre.db.Tables;
import org.givre.kernel.ActorId;
import org.givre.words.Words;

/**
 * Everything in a folder that is read without this program: each table as CSV and as JSON lines,
 * each sheet as its PDF, each attached file, the spool, the public key, a manifest, and the digests
 * in the form that {@code sha256sum -c} checks.
 */
public final class YearArchive {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Hashes of passwords are of no use in thirty years, and of use to a thief today. */
  private static final List<String> NEVER = List.of("password_hash", "code_secret");

  /** What was written. */
  public record Written(Path folder, int tables, long rows, int files) {}

  private final Ground ground;

  public YearArchive(Ground ground) {
    this.ground = ground;
  }

  /**
   * @param into a folder that is new or empty
   * @throws UncheckedIOException when it cannot be written
   */
  public Written write(Path into) {
    try {
      Files.createDirectories(into);
      try (Stream<Path> there = Files.list(into)) {
        if (there.findAny().isPresent()) {
          throw new IOException("not empty: " + into);
        }
      }
      Map<String, Long> rows = ground.works().read(work -> tables(new Tables(work), into));
      for (String part : List.of("documents", "vault", "spool")) {
        copy(ground.folder().root().resolve(part), into.resolve(part));
      }
      copyPublicKey(into);
      readMe(into);
      manifest(into, rows);
      int files = digests(into);
      long all = rows.values().stream().mapToLong(Long::longValue).sum();
      note(into, rows.size(), all, files);
      return new Written(into, rows.size(), all, files);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Map<String, Long> tables(Tables tables, Path into) {
    Map<String, Long> rows = new TreeMap<>();
    for (String table : tables.names()) {
      try {
        rows.put(table, table(tables, table, into));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return rows;
  }

  private static long table(Tables tables, String table, Path into) throws IOException {
    List<String> columns = tables.columns(table);
    Files.createDirectories(into.resolve("csv"));
    Files.createDirectories(into.resolve("json"));
    try (BufferedWriter csv = writer(into.resolve("csv").resolve(table + ".csv"));
        BufferedWriter json = writer(into.resolve("json").resolve(table + ".jsonl"))) {
      csv.write(Tables.line(columns));
      return tables.each(table, row -> row(columns, row, csv, json));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static void row(List<String> columns, List<String> row, Writer csv, Writer json) {
    List<String> shown = new ArrayList<>(row);
    ObjectNode object = JSON.createObjectNode();
    for (int at = 0; at < columns.size(); at++) {
      if (NEVER.contains(columns.get(at))) {
        shown.set(at, "");
      }
      object.put(columns.get(at), shown.get(at));
    }
    try {
      csv.write(Tables.line(shown));
      json.write(object + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static BufferedWriter writer(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private void copyPublicKey(Path into) throws IOException {
    Path key = ground.folder().root().resolve("keys").resolve("site-key-public.pem");
    if (Files.exists(key)) {
      Files.copy(key, into.resolve("site-key-public.pem"));
    }
  }

  private static void readMe(Path into) throws IOException {
    String text =
        Words.french().of("backup.archive.read-me")
            + "\n\n"
            + Words.english().of("backup.archive.read-me")
            + "\n";
    Files.writeString(into.resolve("LISEZMOI.txt"), text, StandardCharsets.UTF_8);
  }

  private void manifest(Path into, Map<String, Long> rows) throws IOException {
    ObjectNode manifest = JSON.createObjectNode();
    manifest.put("format", "givre-archive-1");
    manifest.put("made", ground.ticker().now().toString());
    manifest.put("folder", ground.mark().id().toString());
    manifest.put("training", ground.training());
    var head = ground.works().read(ground.trail()::head);
    manifest.put("journalEntries", head.number());
    manifest.put("journalHead", head.digest().hex());
    ObjectNode tables = manifest.putObject("rows");
    rows.forEach(tables::put);
    Files.write(
        into.resolve("manifest.json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
  }

  private static int digests(Path into) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(into)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    StringBuilder lines = new StringBuilder();
    for (Path file : files) {
      String name = into.relativize(file).toString().replace('\\', '/');
      lines.append(Restoring.digest(file).hex()).append("  ").append(name).append('\n');
    }
    Files.writeString(into.resolve("SHA256SUMS"), lines, StandardCharsets.UTF_8);
    return files.size();
  }

  private void note(Path into, int tables, long rows, int files) {
    String name = into.getFileName().toString();
    AuditFact fact =
        AuditFact.of(
                ground.ticker().now(),
                ActorId.GIVRE,
                "backup.archived",
                new Subject("archive", name, name))
            .with("tables", tables)
            .with("rows", rows)
            .with("files", files);
    ground.works().inOne(work -> ground.journal().record(work, fact));
  }
}
