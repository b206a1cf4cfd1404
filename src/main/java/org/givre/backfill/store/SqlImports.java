package org.givre.backfill.store;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.givre.access.By;
import org.givre.backfill.ImportStore;
import org.givre.backfill.Imported;
import org.givre.backfill.LogMapping;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.givre.storage.TankId;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Imports and mappings in the database. */
public final class SqlImports implements ImportStore {

  @Override
  public void add(Work work, Imported imported) {
    try (Update insert =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO backfill_import (id, tank, file_name, sha256, mapping, lines, refused,"
                    + " readings, first_at, last_at, clock_seconds, clock_sure, alarms, kept_at,"
                    + " actor, actor_name) VALUES (:id, :tank, :file, :sha256, :mapping, :lines,"
                    + " :refused, :readings, :first, :last, :seconds, :sure, :alarms, :at, :actor,"
                    + " :name)")) {
      insert
          .bind("id", imported.id())
          .bind("tank", imported.tank().value())
          .bind("file", imported.file())
          .bind("sha256", imported.sha256().hex())
          .bind("mapping", imported.mapping().text())
          .bind("lines", imported.counts().lines())
          .bind("refused", imported.counts().refused())
          .bind("readings", imported.counts().readings())
          .bind("first", imported.first())
          .bind("last", imported.last())
          .bind("seconds", imported.clock().orElse(Duration.ZERO).toSeconds())
          .bind("sure", imported.clock().isPresent())
          .bind("alarms", imported.counts().alarms())
          .bind("at", imported.at())
          .bind("actor", imported.who().value())
          .bind("name", imported.name())
          .execute();
    }
  }

  @Override
  public List<Imported> imports(Work work, TankId tank) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT id, tank, file_name, sha256, mapping, lines, refused, readings, first_at,"
                    + " last_at, clock_seconds, clock_sure, alarms, kept_at, actor, actor_name"
                    + " FROM backfill_import WHERE tank = :tank ORDER BY kept_at DESC")) {
      return query.bind("tank", tank.value()).map((row, context) -> imported(row)).list();
    }
  }

  private static Imported imported(java.sql.ResultSet row) throws java.sql.SQLException {
    Optional<Duration> clock =
        row.getBoolean("clock_sure")
            ? Optional.of(Duration.ofSeconds(row.getLong("clock_seconds")))
            : Optional.empty();
    return new Imported(
        row.getObject("id", UUID.class),
        new TankId(row.getObject("tank", UUID.class)),
        row.getString("file_name"),
        new Digest(row.getString("sha256")),
        LogMapping.parse(row.getString("mapping")),
        new Imported.Counts(
            row.getInt("lines"),
            row.getInt("refused"),
            row.getInt("readings"),
            row.getInt("alarms")),
        at(row, "first_at"),
        at(row, "last_at"),
        clock,
        at(row, "kept_at"),
        new ActorId(row.getObject("actor", UUID.class)),
        row.getString("actor_name"));
  }

  private static Instant at(java.sql.ResultSet row, String column) throws java.sql.SQLException {
    return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
  }

  @Override
  public void save(Work work, LogMapping mapping, By by) {
    try (Update insert =
        Sql.in(work)
            .createUpdate(
                "INSERT INTO backfill_mapping (mapping_name, saved_at, body, actor)"
                    + " VALUES (:name, :at, :body, :actor)")) {
      insert
          .bind("name", mapping.name())
          .bind("at", by.at())
          .bind("body", mapping.text())
          .bind("actor", by.actor().value())
          .execute();
    }
  }

  @Override
  public List<LogMapping> mappings(Work work) {
    try (Query query =
        Sql.in(work)
            .createQuery(
                "SELECT mapping_name, body FROM backfill_mapping ORDER BY mapping_name,"
                    + " saved_at")) {
      Map<String, LogMapping> newest = new TreeMap<>();
      query
          .map((row, context) -> LogMapping.parse(row.getString("body")))
          .forEach(mapping -> newest.put(mapping.name(), mapping));
      return List.copyOf(new LinkedHashMap<>(newest).values());
    }
  }
}
