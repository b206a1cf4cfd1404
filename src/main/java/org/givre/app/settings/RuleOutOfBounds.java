package org.givre.app.settings;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** A number that no pharmacy could mean. */
public record RuleOutOfBounds(String nameKey, long least, long most) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(new Term(nameKey), least, most);
  }
}
