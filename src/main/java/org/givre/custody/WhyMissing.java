package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** This act needs a reason in words. */
public record WhyMissing(UnitMove move) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(new Term("custody.move." + move.name()));
  }
}
