package org.givre.patient;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** This status holds a matricule. */
public record InsMissing(InsStatus status) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(new Term("patient.status." + status.name()));
  }
}
