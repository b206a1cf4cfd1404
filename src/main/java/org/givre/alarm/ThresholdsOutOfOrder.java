package org.givre.alarm;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** A graver step stands before a milder one: it could never be told. */
public record ThresholdsOutOfOrder(String nameKey) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(new Term(nameKey));
  }
}
