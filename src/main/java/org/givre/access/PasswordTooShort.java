package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** A password has at least {@code least} characters. */
public record PasswordTooShort(int least) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(least);
  }
}
