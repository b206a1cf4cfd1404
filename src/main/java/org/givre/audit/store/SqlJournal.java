package org.givre.audit.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.givre.audit.AuditChain;
import org.givre.audit.AuditEntry;
import org.givre.audit.AuditFact;
import org.givre.audit.ChainVerification;
import org.givre.audit.Head;
import org.givre.audit.Journal;
import org.givre.audit.Trail;
import org.givre.audit.TrailQuery;
import org.givre.audit.Verdict;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The journal in SQL. */
public final class SqlJournal implements Journal, Trail {

  private static final String ENTRIES =
      """
      SELECT number, at, actor, workstation, act, subject_kind, subject_id, subject_label, reason,
             fields_before, fields_after, previous, digest, nature
        FROM audit_entry
      """;

  /** Entries read at a time: enough to be fast, few enough to fit anywhere. */
  private static final int SOME = 5_000;

  private final String workstation;
  private final AtomicBoolean wrote = new AtomicBoolean();

  /**
   * @param workstation the name of this machine, written into each entry
   */
  public SqlJournal(String workstation) {
    this.workstation = workstation;
  }

  @Override
  public AuditEntry record(Work work, AuditFact fact) {
    Handle handle = Sql.in(work);
    Head head =
        handle
            .createQuery("SELECT number, digest FROM audit_head WHERE only_row = 1 FOR UPDATE")
            .map(Entries::head)
            .one();
    AuditEntry entry = AuditChain.next(head, workstation, fact);
    insert(handle, entry);
    handle
        .createUpdate("UPDATE audit_head SET number = :number, digest = :digest WHERE only_row = 1")
        .bind("number", entry.number())
        .bind("digest", entry.digest().hex())
        .execute();
    wrote.set(true);
    return entry;
  }

  /** Whether anything was recorded since this was asked last; committed or not. */
  public boolean wroteSinceAsked() {
    return wrote.getAndSet(false);
  }

  private static void insert(Handle handle, AuditEntry entry) {
    AuditFact fact = entry.fact();
    handle
        .createUpdate(
            """
            INSERT INTO audit_entry (number, at, actor, workstation, act, nature, subject_kind,
              subject_id, subject_label, reason, fields_before, fields_after, previous, digest)
            VALUES (:number, :at, :actor, :workstation, :act, :nature, :kind, :id, :label, :reason,
              :before, :after, :previous, :digest)
            """)
        .bind("number", entry.number())
        .bind("at", fact.at())
        .bind("actor", fact.actor().value())
        .bind("workstation", entry.workstation())
        .bind("act", fact.act())
        .bind("nature", fact.nature().code())
        .bind("kind", fact.subject().kind())
        .bind("id", fact.subject().id())
        .bind("label", fact.subject().label())
        .bind("reason", fact.reason().words())
        .bind("before", Fields.write(fact.before()))
        .bind("after", Fields.write(fact.after()))
        .bind("previous", entry.previous().hex())
        .bind("digest", entry.digest().hex())
        .execute();
  }

  @Override
  public List<AuditEntry> page(Work work, TrailQuery query) {
    PageSql sql = PageSql.of(query);
    Query statement =
        Sql.in(work)
            .createQuery(
                ENTRIES + sql.where() + " ORDER BY number DESC FETCH FIRST :count ROWS ONLY");
    sql.values().forEach(statement::bind);
    return statement.bind("count", query.count()).map(Entries::entry).list();
  }

  @Override
  public Optional<AuditEntry> entry(Work work, long number) {
    return Sql.in(work)
        .createQuery(ENTRIES + " WHERE number = :number")
        .bind("number", number)
        .map(Entries::entry)
        .findOne();
  }

  @Override
  public List<ActorId> actors(Work work) {
    return Sql.in(work)
        .createQuery("SELECT DISTINCT actor FROM audit_entry")
        .map((row, context) -> new ActorId(row.getObject(1, UUID.class)))
        .list();
  }

  @Override
  public Head head(Work work) {
    return Sql.in(work)
        .createQuery("SELECT number, digest FROM audit_head WHERE only_row = 1")
        .map(Entries::head)
        .findOne()
        .orElse(new Head(0, Digest.ZERO));
  }

  @Override
  public List<AuditEntry> from(Work work, long from, int count) {
    return Sql.in(work)
        .createQuery(
            ENTRIES + " WHERE number >= :from ORDER BY number FETCH FIRST :count ROWS ONLY")
        .bind("from", from)
        .bind("count", count)
        .map(Entries::entry)
        .list();
  }

  @Override
  public Verdict verify(Work work, LongConsumer progress) {
    ChainVerification chain = new ChainVerification();
    Head head = head(work);
    long from = 1;
    boolean more = true;
    while (more) {
      List<AuditEntry> some = from(work, from, SOME);
      more = some.size() == SOME;
      for (AuditEntry entry : some) {
        if (!chain.accept(entry)) {
          return chain.end(head);
        }
      }
      if (!some.isEmpty()) {
        from = some.getLast().number() + 1;
        progress.accept(some.getLast().number());
      }
    }
    return chain.end(head);
  }
}
