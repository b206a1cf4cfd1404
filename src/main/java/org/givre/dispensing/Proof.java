package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What fulfils a condition: the text {@code dispensing.proof.<key>} with its facts, and who
 * established it when. {@code by} is empty where the program did.
 */
public record Proof(String key, List<Object> facts, Optional<Instant> on, String by) {

  public Proof {
    facts = List.copyOf(facts);
  }

  public static Proof of(String key, Object... facts) {
    return new Proof(key, List.of(facts), Optional.empty(), "");
  }

  public Proof by(Stamp stamp) {
    return new Proof(key, facts, Optional.of(stamp.at()), stamp.by().name());
  }

  public Proof on(Instant at) {
    return new Proof(key, facts, Optional.of(at), by);
  }
}
