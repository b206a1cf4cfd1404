package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** A text that is not plainly a question may set something in the device: it is never sent. */
public record QueryMightAct(String text) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(text);
  }
}
