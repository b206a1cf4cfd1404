package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** This cannot happen to a unit in this state. */
public record MoveNotAllowed(String unit, UnitMove move, UnitState state) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(
        unit, new Term("custody.move." + move.name()), new Term("custody.state." + state.code()));
  }
}
