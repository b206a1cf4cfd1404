package org.givre.alarm;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** A number of the alarm settings lies outside what it may be. */
public record ThresholdOutOfBounds(String nameKey, double value, double least, double most)
    implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(new Term(nameKey), value, least, most);
  }
}
