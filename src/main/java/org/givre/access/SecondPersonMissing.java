package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** The act wants two persons, one has signed. */
public record SecondPersonMissing(Permission permission) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(new Term("access.permission." + permission.code()));
  }
}
