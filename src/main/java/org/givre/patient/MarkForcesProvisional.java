package org.givre.patient;

import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.kernel.Term;

/** A doubtful or fictitious identity is provisional and holds no matricule. */
public record MarkForcesProvisional(IdentityMark mark) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(new Term("patient.mark." + mark.name()));
  }
}
