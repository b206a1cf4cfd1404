package org.givre.audit.ui;

import java.util.List;
import java.util.Optional;
import org.givre.audit.ActorNames;
import org.givre.audit.AuditEntry;
import org.givre.audit.Trail;
import org.givre.audit.TrailCheck;
import org.givre.audit.TrailExport;
import org.givre.audit.TrailQuery;
import org.givre.kernel.ActorId;
import org.givre.kernel.Ticker;
import org.givre.kernel.Works;

/** What the Journal page asks: look-ups in the background, never on the window's thread. */
public record JournalDesk(
    Works works,
    Trail trail,
    ActorNames names,
    TrailCheck check,
    TrailExport export,
    Ticker ticker) {

  List<AuditEntry> page(TrailQuery query) {
    return works.read(work -> trail.page(work, query));
  }

  List<ActorId> actors() {
    return works.read(trail::actors);
  }

  Optional<AuditEntry> entry(long number) {
    return works.read(work -> trail.entry(work, number));
  }
}
