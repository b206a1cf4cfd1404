package org.givre.access;

import java.time.Instant;
import java.util.List;
import org.givre.audit.AuditFact;
import org.givre.audit.Subject;
import org.givre.kernel.ActorId;
import org.givre.kernel.Reason;
import org.givre.kernel.Refusal;

/** Who does an act, when, and why: the first argument of every act of a person. */
public record By(Session session, Instant at, Reason why) {

  /** An act that needs no reason. */
  public By(Session session, Instant at) {
    this(session, at, Reason.NONE);
  }

  public ActorId actor() {
    return session.person().actor();
  }

  /** Why this person may not do the act; empty when they may. */
  public List<Refusal> notAllowed(Permission permission) {
    return Rights.mayDo(session.roles(), permission)
        ? List.of()
        : List.of(new NotAllowed(session.displayName(), permission));
  }

  /** The journal's fact of this act, to which the fields are added. */
  public AuditFact fact(String act, Subject subject) {
    return AuditFact.of(at, actor(), act, subject).because(why);
  }
}
