package org.givre.kernel;

import java.util.function.Function;

/** The one door to the store. */
public interface Works {

  /**
   * Runs facts in one transaction. When this returns, what was written is forced to disk; when it
   * throws, nothing was written.
   */
  <T> T inOne(Function<Work, T> facts);

  /** As {@link #inOne}, and a refused outcome writes nothing at all. */
  <T> Outcome<T> act(Function<Work, Outcome<T>> act);

  /** Looks something up; never waits for a disk. */
  <T> T read(Function<Work, T> look);
}
