package org.givre.audit;

import org.givre.kernel.Work;

/**
 * Where every act is written down, in the transaction of the act itself. Entries are chained: the
 * head is locked from here to the end of the transaction, so write the journal last and do nothing
 * slow after it.
 */
public interface Journal {

  /** Appends one entry. There is no other way in, and no way to change one. */
  AuditEntry record(Work work, AuditFact fact);
}
