package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** What left the cold never goes back into it. */
public record NeverBackToStock(String unit, UnitState state) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(unit, new Term("custody.state." + state.code()));
  }
}
