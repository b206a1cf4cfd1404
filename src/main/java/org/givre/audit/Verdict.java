package org.givre.audit;

import java.util.Optional;

/**
 * What a verification found.
 *
 * @param checked entries that were proved, from the first on
 * @param head the end of the chain as proved
 */
public record Verdict(long checked, Head head, Optional<Finding> first) {
  public boolean isIntact() {
    return first.isEmpty();
  }
}
