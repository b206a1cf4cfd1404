package org.givre.audit;

import org.givre.kernel.ActorId;

/** Asked by readers of the journal, answered by {@code access}: how an actor is called today. */
public interface ActorNames {

  /** In full: Camille DÉMO; Givre for the program itself. */
  String full(ActorId actor);

  /** For a narrow column: C. Démo. */
  String brief(ActorId actor);
}
