package org.givre.care;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** The program sees that a line of the exit checklist is not so. */
public record CheckFails(String nameKey) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(new Term(nameKey));
  }
}
