package org.givre.deviation.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Session;
import org.givre.audit.ActorNames;
import org.givre.audit.Subject;
import org.givre.deviation.DeviationId;
import org.givre.deviation.Deviations;
import org.givre.fx.Target;
import org.givre.kernel.Outcome;
import org.givre.kernel.Ticker;

/**
 * What the page of non-conformities acts with.
 *
 * @param session who is signed in at this workstation
 */
public record DeviationDesk(
    Deviations deviations,
    Subjects subjects,
    Sheets sheets,
    ActorNames names,
    Supplier<Session> session,
    Ticker ticker) {

  /** Units, lots and patients, asked here of what knows them. */
  public interface Subjects {

    /** What begins so: a name, a lot, an identifier. */
    List<Subject> find(String text);

    Optional<Subject> named(String kind, String id);

    /** The page that shows it. */
    Optional<Target> page(Subject subject);
  }

  /** Makes the sheet of a non-conformity as it stands. */
  public interface Sheets {
    Outcome<String> make(By by, DeviationId id);
  }

  By by() {
    return new By(session.get(), ticker.now());
  }
}
