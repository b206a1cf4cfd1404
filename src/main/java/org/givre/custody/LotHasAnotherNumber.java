package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;

/** A lot keeps the number it has. */
public record LotHasAnotherNumber(String number) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(number);
  }
}
