package org.givre.telling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When each part of the alarm chain was last proven; parts that are not in use are not in it. Known
 * from the register, never assumed.
 */
public record ChainProof(List<Part> parts) {

  public ChainProof {
    parts = List.copyOf(parts);
  }

  /**
   * @param proven empty when nobody ever attested it
   * @param due when it is to be proven again
   */
  public record Part(DrillPath path, Optional<Instant> proven, Instant due) {

    public boolean isOverdue(Instant now) {
      return now.isAfter(due);
    }
  }

  /** The chain is proven as long ago as its oldest part; empty when a part never was. */
  public Optional<Instant> proven() {
    if (parts.stream().anyMatch(part -> part.proven().isEmpty())) {
      return Optional.empty();
    }
    return parts.stream().map(part -> part.proven().orElseThrow()).min(Comparator.naturalOrder());
  }

  public List<Part> overdue(Instant now) {
    return parts.stream().filter(part -> part.isOverdue(now)).toList();
  }
}
