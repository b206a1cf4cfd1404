package org.givre.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.givre.audit.AuditEntry;
import org.givre.audit.AuditFact;
import org.givre.audit.Head;
import org.givre.audit.Subject;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Reason;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows read back. By position: the verification reads hundreds of thousands a second. */
final class Entries {
  private Entries() {}

  /** Of nothing that was ever journaled. */
  private static final Digest NONE = Digest.of("not what was journaled");

  static Head head(ResultSet row, StatementContext context) throws SQLException {
    return new Head(row.getLong("number"), digest(row.getString("digest")));
  }

  static AuditEntry entry(ResultSet row, StatementContext context) throws SQLException {
    Instant at = row.getObject(2, OffsetDateTime.class).toInstant();
    AuditFact fact =
        new AuditFact(
            at,
            new ActorId(row.getObject(3, UUID.class)),
            row.getString(5),
            new Subject(row.getString(6), row.getString(7), row.getString(8)),
            new Reason(row.getString(9)),
            Fields.read(row.getString(10)),
            Fields.read(row.getString(11)));
    boolean natural = fact.nature().code().equals(row.getString(14));
    return new AuditEntry(
        row.getLong(1),
        row.getString(4),
        fact,
        digest(row.getString(12)),
        natural ? digest(row.getString(13)) : NONE);
  }

  /** What is no digest was put there by somebody: it fits nothing, and the proof says where. */
  private static Digest digest(String text) {
    return Digest.isOne(text) ? new Digest(text) : NONE;
  }
}
