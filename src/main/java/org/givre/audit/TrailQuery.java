package org.givre.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.givre.kernel.ActorId;

/**
 * What a reader asks for; an empty part asks nothing.
 *
 * @param words found in the subject's label or id, the reason, the act or the fields, whatever case
 * @param domain the capability an act begins with ({@code custody}), empty for all
 * @param below only entries with a smaller number: the next page
 * @param count how many at most, 1 to 500
 */
public record TrailQuery(
    String words,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<ActorId> actor,
    String domain,
    Set<Nature> natures,
    long below,
    int count) {

  public static TrailQuery newest(int count) {
    return new TrailQuery(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Set.of(),
        Long.MAX_VALUE,
        count);
  }

  public TrailQuery {
    natures = Set.copyOf(natures);
    if (count < 1 || count > 500) {
      throw new IllegalArgumentException("a page of " + count);
    }
  }

  public TrailQuery about(String text) {
    return new TrailQuery(text, from, until, actor, domain, natures, below, count);
  }

  public TrailQuery since(Optional<Instant> instant) {
    return new TrailQuery(words, instant, until, actor, domain, natures, below, count);
  }

  public TrailQuery by(Optional<ActorId> person) {
    return new TrailQuery(words, from, until, person, domain, natures, below, count);
  }

  public TrailQuery in(String capability) {
    return new TrailQuery(words, from, until, actor, capability, natures, below, count);
  }

  public TrailQuery only(Set<Nature> some) {
    return new TrailQuery(words, from, until, actor, domain, some, below, count);
  }

  /** The page that follows the entry of this number. */
  public TrailQuery after(long number) {
    return new TrailQuery(words, from, until, actor, domain, natures, number, count);
  }

  public TrailQuery atMost(int other) {
    return new TrailQuery(words, from, until, actor, domain, natures, below, other);
  }
}
