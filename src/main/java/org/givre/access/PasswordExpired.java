package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** The password is older than the site allows: its person chooses another one. */
public record PasswordExpired(int days) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(days);
  }
}
