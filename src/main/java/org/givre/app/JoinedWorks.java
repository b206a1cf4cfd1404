package org.givre.app;

import java.util.function.Function;
import org.givre.kernel.Outcome;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * Acts that join a transaction under way instead of beginning their own. A refusal does not take
 * back what its act wrote: whoever joins acts throws on a refusal, so that all is taken back.
 */
final class JoinedWorks implements Works {

  private final Work work;

  JoinedWorks(Work work) {
    this.work = work;
  }

  @Override
  public <T> T inOne(Function<Work, T> facts) {
    return facts.apply(work);
  }

  @Override
  public <T> Outcome<T> act(Function<Work, Outcome<T>> act) {
    return act.apply(work);
  }

  @Override
  public <T> T read(Function<Work, T> look) {
    return look.apply(work);
  }
}
