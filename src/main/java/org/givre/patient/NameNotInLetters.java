package org.givre.patient;

import java.util.List;
import org.givre.kernel.Refusal;

/** A name is written in letters, spaces, hyphens and apostrophes. */
public record NameNotInLetters(String name) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(name);
  }
}
