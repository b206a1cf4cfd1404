package org.givre.access.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.givre.access.AccessStore;
import org.givre.access.Person;
import org.givre.access.PersonId;
import org.givre.audit.ActorNames;
import org.givre.kernel.ActorId;
import org.givre.kernel.Works;

/** Names for the journal; a few dozen persons, so they are read once and kept until renamed. */
public final class SqlActorNames implements ActorNames {

  private static final String PROGRAM = "Givre";

  private final Works works;
  private final AccessStore store;
  private final Map<ActorId, Person> known = new ConcurrentHashMap<>();

  public SqlActorNames(Works works, AccessStore store) {
    this.works = works;
    this.store = store;
  }

  @Override
  public String full(ActorId actor) {
    return actor.equals(ActorId.GIVRE) ? PROGRAM : person(actor).displayName();
  }

  @Override
  public String brief(ActorId actor) {
    return actor.equals(ActorId.GIVRE) ? PROGRAM : person(actor).briefName();
  }

  /** Reads the names again: after a renaming. */
  public void refresh() {
    known.clear();
  }

  private Person person(ActorId actor) {
    return known.computeIfAbsent(actor, this::look);
  }

  private Person look(ActorId actor) {
    PersonId id = new PersonId(actor.value());
    return works
        .read(work -> store.person(work, id))
        .orElse(new Person(id, "", actor.value().toString().substring(0, 8)));
  }
}
