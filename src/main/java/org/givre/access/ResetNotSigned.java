package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** A new password for somebody else wants the signatures of two administrators on it. */
public record ResetNotSigned() implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of();
  }
}
