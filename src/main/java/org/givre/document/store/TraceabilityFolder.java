package org.givre.document.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.givre.access.By;
import org.givre.audit.ActorNames;
import org.givre.audit.AuditEntry;
import org.givre.document.Archive;
import org.givre.document.SheetCopy;
import org.givre.document.SheetNumber;
import org.givre.document.Traceability;
import org.givre.kernel.Digest;

/**
 * A traceability dossier as a folder that anybody reads without Givre: every sheet as PDF/A and as
 * JSON, the journal's extract as CSV, and a manifest of digests that {@code sha256sum -c} checks.
 */
public final class TraceabilityFolder {

  /** The name of the manifest: as {@code sha256sum} writes it. */
  public static final String MANIFEST = "MANIFEST.sha256";

  private final Archive archive;
  private final Traceability traceability;
  private final ActorNames names;

  public TraceabilityFolder(Archive archive, Traceability traceability, ActorNames names) {
    this.archive = archive;
    this.traceability = traceability;
    this.names = names;
  }

  /** Writes the dossier of this number into a new folder; how many files. */
  public int write(SheetNumber dossier, Path folder, By by) {
    Map<String, byte[]> files = new TreeMap<>();
    sheet(files, dossier, "", by);
    List<SheetNumber> numbers = traceability.sheets(dossier);
    numbers.forEach(number -> sheet(files, number, "fiches/", by));
    files.put("journal.csv", journal(dossier));
    files.put("LISEZMOI.txt", readMe(dossier, by.at()));
    files.put(MANIFEST, manifest(files));
    save(folder, files);
    return files.size();
  }

  private void sheet(Map<String, byte[]> files, SheetNumber number, String under, By by) {
    SheetCopy original = archive.original(number, by);
    archive.file(original).ifPresent(pdf -> files.put(under + number.text() + ".pdf", pdf));
    archive
        .factsText(number)
        .ifPresent(
            json ->
                files.put(under + number.text() + ".json", json.getBytes(StandardCharsets.UTF_8)));
  }

  private byte[] journal(SheetNumber dossier) {
    StringBuilder csv =
        new StringBuilder("\ufeffnumber;at_utc;actor;act;subject;reason;before;after;digest\n");
    for (AuditEntry entry : traceability.entries(dossier)) {
      csv.append(entry.number())
          .append(';')
          .append(entry.fact().at())
          .append(';')
          .append(cell(names.full(entry.fact().actor())))
          .append(';')
          .append(entry.fact().act())
          .append(';')
          .append(cell(entry.fact().subject().label()))
          .append(';')
          .append(cell(entry.fact().reason().words()))
          .append(';')
          .append(cell(entry.fact().before().toString()))
          .append(';')
          .append(cell(entry.fact().after().toString()))
          .append(';')
          .append(entry.digest().hex())
          .append('\n');
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(String text) {
    return '"' + text.replace("\"", "\"\"").replace("\n", " ") + '"';
  }

  private static byte[] readMe(SheetNumber dossier, Instant at) {
    String text =
        """
        Dossier de traçabilité %s, écrit le %s (UTC).
        %s.pdf : le dossier. fiches/ : chaque fiche, en PDF/A-3 et en JSON (les faits).
        journal.csv : l'extrait du journal, avec les empreintes de ses entrées.
        %s : les empreintes SHA-256 ; « sha256sum -c %s » les vérifie.
        """
            .formatted(dossier.text(), at, dossier.text(), MANIFEST, MANIFEST);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] manifest(Map<String, byte[]> files) {
    StringBuilder lines = new StringBuilder();
    files.forEach(
        (name, bytes) ->
            lines.append(Digest.of(bytes).hex()).append("  ").append(name).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void save(Path folder, Map<String, byte[]> files) {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
