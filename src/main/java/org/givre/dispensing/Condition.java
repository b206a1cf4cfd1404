package org.givre.dispensing;

import java.util.List;
import org.givre.kernel.Refusal;

/** One condition of release and how it stands. */
public record Condition(ConditionKind kind, Standing standing) {

  /** Fulfilled with its proof, lacking with what is wrong and what to do, or without object. */
  public sealed interface Standing {}

  public record Fulfilled(Proof proof) implements Standing {}

  public record Lacking(List<Refusal> why) implements Standing {
    public Lacking {
      why = List.copyOf(why);
    }
  }

  public record NotApplicable(Proof why) implements Standing {}

  public boolean isLacking() {
    return standing instanceof Lacking;
  }

  public List<Refusal> refusals() {
    return standing instanceof Lacking lacking ? lacking.why() : List.of();
  }
}
