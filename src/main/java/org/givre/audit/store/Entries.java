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

  static Head head(ResultSet row, StatementContext context) throws SQLException {
    return new Head(row.getLong("number"), new Digest(row.getString("digest")));
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
    return new AuditEntry(
        row.getLong(1),
        row.getString(4),
        fact,
        new Digest(row.getString(12)),
        new Digest(row.getString(13)));
  }
}
