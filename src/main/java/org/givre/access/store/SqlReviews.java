package org.givre.access.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.JournalReview;
import org.givre.access.ReviewStore;
import org.givre.access.SignatureId;
import org.givre.db.Sql;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.jdbi.v3.core.result.RowView;

/** Reviews of the journal in SQL: inserted and read, nothing else. */
public final class SqlReviews implements ReviewStore {

  @Override
  public void add(Work work, JournalReview review) {
    Sql.in(work)
        .createUpdate(
            """
            INSERT INTO journal_review (id, from_entry, to_entry, head, remark, signature,
              reviewer, reviewed_at)
            VALUES (:id, :from, :to, :head, :remark, :signature, :reviewer, :at)
            """)
        .bind("id", UUID.randomUUID())
        .bind("from", review.from())
        .bind("to", review.to())
        .bind("head", review.head().hex())
        .bind("remark", review.remark())
        .bind("signature", review.signature().value())
        .bind("reviewer", review.reviewer())
        .bind("at", review.at())
        .execute();
  }

  @Override
  public Optional<JournalReview> last(Work work) {
    return newest(work, 1).stream().findFirst();
  }

  @Override
  public List<JournalReview> newest(Work work, int count) {
    return Sql.in(work)
        .createQuery(
            """
            SELECT from_entry, to_entry, head, remark, signature, reviewer, reviewed_at
              FROM journal_review ORDER BY to_entry DESC FETCH FIRST :count ROWS ONLY
            """)
        .bind("count", count)
        .map((RowView row) -> review(row))
        .list();
  }

  private static JournalReview review(RowView row) {
    return new JournalReview(
        row.getColumn("from_entry", Long.class),
        row.getColumn("to_entry", Long.class),
        new Digest(row.getColumn("head", String.class)),
        row.getColumn("remark", String.class),
        new SignatureId(row.getColumn("signature", UUID.class)),
        row.getColumn("reviewer", String.class),
        row.getColumn("reviewed_at", Instant.class));
  }
}
