package org.givre.audit.store;

import java.util.List;
import java.util.Optional;
import org.givre.audit.AuditEntry;
import org.givre.audit.AuditFact;
import org.givre.audit.Head;
import org.givre.audit.Journal;
import org.givre.audit.Trail;
import org.givre.audit.TrailQuery;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;

/** The journal in SQL. */
public final class SqlJournal implements Journal, Trail {

  private final String workstation;

  public SqlJournal(String workstation) {
    this.workstation = workstation;
  }

  @Override
  public AuditEntry record(Work work, AuditFact fact) {
    throw new UnsupportedOperationException(workstation);
  }

  @Override
  public List<AuditEntry> page(Work work, TrailQuery query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<AuditEntry> entry(Work work, long number) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<ActorId> actors(Work work) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Head head(Work work) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<AuditEntry> from(Work work, long from, int count) {
    throw new UnsupportedOperationException();
  }
}
