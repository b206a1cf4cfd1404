package org.givre.backup.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.backup.BackupLog;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.jdbi.v3.core.result.RowView;

/** Backups and drills in SQL: inserted, never changed. */
public final class SqlBackupLog implements BackupLog {

  private static final String LINES =
      "SELECT kind, made_at, actor, file_name, bytes, digest, entries, row_count, second_medium,"
          + " took_ms, signed_record FROM backup_made";

  @Override
  public void add(Work work, Line line) {
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO backup_made (id, kind, made_at, actor, file_name, bytes, digest, entries,
              row_count, second_medium, took_ms, signed_record)
            VALUES (:id, :kind, :at, :actor, :file, :bytes, :digest, :entries,
              :rows, :second, :took, :record)
            """)
        .bind("id", UUID.randomUUID())
        .bind("kind", line.kind())
        .bind("at", line.at())
        .bind("actor", line.actor().value())
        .bind("file", line.file())
        .bind("bytes", line.bytes())
        .bind("digest", line.digest().hex())
        .bind("entries", line.entries())
        .bind("rows", line.rows())
        .bind("second", line.second())
        .bind("took", line.took().toMillis())
        .bind("record", line.record())
        .execute();
  }

  @Override
  public Optional<Line> last(Work work, String kind) {
    return Sql.in(work)
        .createQuery(LINES + " WHERE kind = :kind ORDER BY made_at DESC FETCH FIRST 1 ROWS ONLY")
        .bind("kind", kind)
        .map((RowView row) -> line(row))
        .findOne();
  }

  @Override
  public List<Line> newest(Work work, int count) {
    return Sql.in(work)
        .createQuery(LINES + " ORDER BY made_at DESC FETCH FIRST :count ROWS ONLY")
        .bind("count", count)
        .map((RowView row) -> line(row))
        .list();
  }

  private static Line line(RowView row) {
    return new Line(
        row.getColumn("kind", String.class),
        row.getColumn("made_at", Instant.class),
        new ActorId(row.getColumn("actor", UUID.class)),
        row.getColumn("file_name", String.class),
        row.getColumn("bytes", Long.class),
        new Digest(row.getColumn("digest", String.class)),
        row.getColumn("entries", Long.class),
        row.getColumn("row_count", Long.class),
        row.getColumn("second_medium", String.class),
        Duration.ofMillis(row.getColumn("took_ms", Long.class)),
        row.getColumn("signed_record", String.class));
  }
}
