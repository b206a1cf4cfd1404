package org.givre.app;

import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * One thing that {@code givre verify} and the Journal page prove: the audit chain, sealed readings,
 * documents against their digests, projections against facts. Each area's parts give theirs.
 */
public interface Verification {

  /** Stable name in {@code --json}; its words are {@code cli.verify.<what>}. */
  String what();

  /**
   * Proves everything, which may take minutes.
   *
   * @param progress told how far, now and then
   */
  Result run(LongConsumer progress);

  /**
   * @param checked how many were proved
   * @param bad how many are wrong, as far as it was looked
   * @param first the first bad one, named for a reader
   */
  record Result(long checked, long bad, Optional<String> first) {
    public static Result right(long checked) {
      return new Result(checked, 0, Optional.empty());
    }

    public static Result wrong(long checked, long bad, String first) {
      return new Result(checked, bad, Optional.of(first));
    }
  }
}
