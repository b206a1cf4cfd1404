package org.givre.backup.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.givre.backup.BackupFailed;
import org.givre.backup.Manifest;
import org.givre.kernel.Digest;

/** A manifest as JSON, readable by anybody. */
final class Manifests {
  private Manifests() {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORMAT = "givre-backup-1";

  static byte[] write(Manifest manifest) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", FORMAT);
    root.put("made", manifest.madeAt().toString());
    root.put("folder", manifest.folder().toString());
    root.put("training", manifest.training());
    root.put("journalEntries", manifest.entries());
    root.put("journalHead", manifest.head().hex());
    for (Manifest.Item item : manifest.items()) {
      root.withArray("files")
          .addObject()
          .put("path", item.path())
          .put("bytes", item.bytes())
          .put("sha256", item.digest().hex());
    }
    for (Manifest.Table table : manifest.tables()) {
      root.withArray("tables")
          .addObject()
          .put("table", table.name())
          .put("rows", table.rows())
          .put("sha256", table.digest().hex());
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  static Manifest read(byte[] bytes) throws IOException {
    JsonNode root = JSON.readTree(bytes);
    if (!root.path("format").asText().equals(FORMAT)) {
      throw new BackupFailed(BackupFailed.Why.BROKEN, "another format");
    }
    try {
      return new Manifest(
          Instant.parse(root.path("made").asText()),
          UUID.fromString(root.path("folder").asText()),
          root.path("training").asBoolean(),
          root.path("journalEntries").asLong(),
          new Digest(root.path("journalHead").asText()),
          items(root),
          tables(root));
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      throw new BackupFailed(BackupFailed.Why.BROKEN, unreadable);
    }
  }

  private static List<Manifest.Item> items(JsonNode root) {
    List<Manifest.Item> items = new ArrayList<>();
    for (JsonNode one : root.path("files")) {
      items.add(
          new Manifest.Item(
              one.path("path").asText(),
              one.path("bytes").asLong(),
              new Digest(one.path("sha256").asText())));
    }
    return items;
  }

  private static List<Manifest.Table> tables(JsonNode root) {
    List<Manifest.Table> tables = new ArrayList<>();
    for (JsonNode one : root.path("tables")) {
      tables.add(
          new Manifest.Table(
              one.path("table").asText(),
              one.path("rows").asLong(),
              new Digest(one.path("sha256").asText())));
    }
    return tables;
  }
}
