package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** Collected cells and medicines are not kept in the same tank. */
public record OtherTankForThis(String tank, LotKind kind) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(tank, new Term("custody.kind." + kind.name()));
  }
}
