package org.givre.pathway;

import java.util.List;
import org.givre.kernel.Refusal;

/** Another order has this number. */
public record OrderNumberTaken(String number) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(number);
  }
}
