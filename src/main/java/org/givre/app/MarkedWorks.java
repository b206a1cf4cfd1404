package org.givre.app;

import java.util.function.Function;
import org.givre.audit.store.HeadFile;
import org.givre.audit.store.SqlJournal;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/** The door to the database, which notes the journal's end outside it after each act. */
final class MarkedWorks implements Works {

  private final Works works;
  private final SqlJournal journal;
  private final HeadFile file;

  MarkedWorks(Works works, SqlJournal journal, HeadFile file) {
    this.works = works;
    this.journal = journal;
    this.file = file;
  }

  @Override
  public <T> T inOne(Function<Work, T> facts) {
    T result = works.inOne(facts);
    mark();
    return result;
  }

  @Override
  public <T> Outcome<T> act(Function<Work, Outcome<T>> act) {
    Outcome<T> outcome = works.act(act);
    if (outcome.isDone()) {
      mark();
    }
    return outcome;
  }

  @Override
  public <T> T read(Function<Work, T> look) {
    return works.read(look);
  }

  private void mark() {
    if (journal.wroteSinceAsked()) {
      file.write(works.read(journal::head));
    }
  }
}
