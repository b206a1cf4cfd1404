package org.givre.audit.store;

import org.givre.audit.AuditFact;
import org.givre.db.Sql;
import org.givre.kernel.Works;

/** What a person with a database tool can do, and undo. */
final class Sabotage {
  private Sabotage() {}

  static void with(Works works, String sql) {
    works.inOne(work -> Sql.in(work).execute(sql));
  }

  /** Writes one entry's columns back as they were. */
  static void undo(Works works, long number, AuditFact fact) {
    works.inOne(
        work ->
            Sql.in(work)
                .createUpdate(
                    """
                    UPDATE audit_entry SET act = :act, subject_label = :label, subject_id = :id,
                      subject_kind = :kind, reason = :reason, fields_before = :before,
                      fields_after = :after, workstation = 'PUI-01', actor = :actor
                     WHERE number = :number
                    """)
                .bind("act", fact.act())
                .bind("label", fact.subject().label())
                .bind("id", fact.subject().id())
                .bind("kind", fact.subject().kind())
                .bind("reason", fact.reason().words())
                .bind("before", Fields.write(fact.before()))
                .bind("after", Fields.write(fact.after()))
                .bind("actor", fact.actor().value())
                .bind("number", number)
                .execute());
  }
}
