package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** This person's roles do not give that act. */
public record NotAllowed(String displayName, Permission permission) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(displayName, new Term("access.permission." + permission.code()));
  }
}
