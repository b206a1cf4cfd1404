package org.givre.db;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.givre.kernel.Work;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/** The one row that says what a data folder is: inserted once, read ever after. */
final class Marks {
  private Marks() {}

  static Optional<FolderMark> read(Work work) {
    return Sql.in(work)
        .createQuery("SELECT id, training, made_at FROM data_folder WHERE only_row = 1")
        .map((RowViewMapper<FolderMark>) Marks::mark)
        .findOne();
  }

  static FolderMark writeOnce(Work work, FolderMark wanted) {
    Optional<FolderMark> standing = read(work);
    if (standing.isPresent()) {
      return standing.get();
    }
    Sql.in(work)
        .createUpdate(
            "INSERT INTO data_folder (only_row, id, training, made_at)"
                + " VALUES (1, :id, :training, :at)")
        .bind("id", wanted.id())
        .bind("training", wanted.training())
        .bind("at", wanted.madeAt())
        .execute();
    return wanted;
  }

  private static FolderMark mark(RowView row) {
    return new FolderMark(
        row.getColumn("id", UUID.class),
        row.getColumn("training", Boolean.class),
        row.getColumn("made_at", Instant.class));
  }
}
